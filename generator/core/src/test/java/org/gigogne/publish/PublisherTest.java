package org.gigogne.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
    @TempDir
    private Path folder;

    private Path target;

    @BeforeEach
    void nameTarget() {
        target = folder.resolve("site");
    }

    @Test
    void putsTheNewSiteInThePlaceOfTheOld() throws IOException {
        publish("index.html", "ancien", "vieux/page.html", "ancien");
        publish("index.html", "nouveau");

        assertThat(target.resolve("index.html")).hasContent("nouveau");
        assertThat(target.resolve("vieux")).doesNotExist();
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void leavesTheSiteAsItWasWhenTheStagingIsGivenUp() throws IOException {
        publish("index.html", "ancien");
        try (Staging staging = new Publisher(target).stage()) {
            staging.write("index.html", "nouveau".getBytes(UTF_8));
        }

        assertThat(target.resolve("index.html")).hasContent("ancien");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(target));
    }

    @Test
    void refusesAFolderWithAFileThatNoBuildWrote() throws IOException {
        publish("index.html", "ancien");
        Files.writeString(target.resolve("notes.txt"), "à moi");

        assertThat(new Publisher(target).obstacles())
                .singleElement()
                .satisfies(problem -> assertThat(problem.code()).isEqualTo(ProblemCode.OUTPUT_NOT_OURS))
                .satisfies(problem -> assertThat(problem.message()).contains("`notes.txt`"));
        assertThat(target.resolve("notes.txt")).hasContent("à moi");
    }

    @Test
    void refusesAFolderThatWasNeverPublishedTo() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("index.html"), "à moi");

        assertThat(new Publisher(target).obstacles()).hasSize(1);
    }

    @Test
    void takesAnAbsentOrEmptyFolder() throws IOException {
        assertThat(new Publisher(target).obstacles()).isEmpty();
        Files.createDirectories(target);
        assertThat(new Publisher(target).obstacles()).isEmpty();
    }

    @Test
    void putsTheOldSiteBackWhenABuildWasKilledInTheMiddleOfTheSwitch() throws IOException {
        publish("index.html", "ancien");
        Files.move(target, folder.resolve(".site.gigogne-old"));

        assertThat(new Publisher(target).obstacles()).isEmpty();
        assertThat(target.resolve("index.html")).hasContent("ancien");
    }

    @Test
    void startsFromNothingAfterABuildThatWasKilledWhileStaging() throws IOException {
        Path left = Files.createDirectories(folder.resolve(".site.gigogne-new"));
        Files.writeString(left.resolve("reste.html"), "reste");
        publish("index.html", "nouveau");

        assertThat(target.resolve("reste.html")).doesNotExist();
    }

    @Test
    void listsEveryFileWithItsHash() throws IOException {
        publish("b.html", "b", "a/a.html", "a");

        assertThat(Files.readString(target.resolve(Manifest.FILE))).isEqualTo("""
                        ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a/a.html
                        3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.html
                        """);
    }

    @Test
    void refusesPathsThatLeaveTheSite() throws IOException {
        try (Staging staging = new Publisher(target).stage()) {
            for (String path : new String[] {"../x.html", "/x.html", "a/../../x.html", "", "a\\b.html"}) {
                assertThatThrownBy(() -> staging.write(path, new byte[0]))
                        .as(path)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    private void publish(String... pathsAndTexts) throws IOException {
        Publisher publisher = new Publisher(target);
        try (Staging staging = publisher.stage()) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                staging.write(pathsAndTexts[i], pathsAndTexts[i + 1].getBytes(UTF_8));
            }
            publisher.publish(staging);
        }
    }
}
