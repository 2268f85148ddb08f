package org.gigogne.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the system calls are those of Linux; elsewhere there is another way")
class NativeFilesTest {
    @TempDir
    private Path folder;

    @Test
    void exchangesTwoFoldersWhateverTheirNames() throws IOException {
        Path one = Files.createDirectory(folder.resolve("un été"));
        Path other = Files.createDirectory(folder.resolve("deux 'x'"));
        Files.writeString(one.resolve("un"), "1");

        assertThat(NativeFiles.exchange(one, other)).isTrue();
        assertThat(other.resolve("un")).hasContent("1");
        assertThat(one).isEmptyDirectory();
    }

    @Test
    void tellsWhenItCouldNot() throws IOException {
        Path one = Files.createDirectory(folder.resolve("un"));

        assertThat(NativeFiles.exchange(one, folder.resolve("deux"))).isFalse();
        assertThat(one).isEmptyDirectory();
        assertThat(folder.resolve("deux")).doesNotExist();
    }

    @Test
    void hasAllReachTheDisks() {
        assertThat(NativeFiles.sync()).isTrue();
    }
}
