package org.gigogne.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Links, files and folders of others that stand in the way of a site. */
class ForeignFilesTest extends PublishingCase {
    @Test
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "makes links")
    void writesAgainAFileThatBecameALink() throws IOException {
        publish("a.html", "1", "b.html", "1");
        Path other = Files.writeString(folder.resolve("autre"), "1");
        Files.delete(target.resolve("b.html"));
        Files.createSymbolicLink(target.resolve("b.html"), other);

        publish("a.html", "1", "b.html", "1");

        assertThat(files()).containsOnly(entry("a.html", "1"), entry("b.html", "1"));
        assertThat(target.resolve("b.html"))
                .isRegularFile()
                .satisfies(file -> assertThat(Files.isSymbolicLink(file)).isFalse());
        assertThat(other).hasContent("1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.html", "nulle-part"})
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "makes links")
    void deletesALinkBesideAFileInPlaceOfAnEmptyFolder(String path) throws IOException {
        publish("a.html", "1");
        Files.createDirectories(folder.resolve(".site.gigogne/next/b.html"));
        Files.createSymbolicLink(folder.resolve(".site.gigogne/next/lien"), Path.of(path));

        publish("a.html", "1", "b.html", "2");

        assertThat(FolderTree.of(target).stamps()).containsOnlyKeys(Manifest.FILE, "a.html", "b.html");
    }

    @Test
    void writesAFileInPlaceOfAnEmptyFolder() throws IOException {
        publish("a.html", "1");
        Files.createDirectories(folder.resolve(".site.gigogne/next/b.html/c"));

        publish("a.html", "1", "b.html", "2");

        assertThat(files()).containsOnly(entry("a.html", "1"), entry("b.html", "2"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "d/page.html"})
    @EnabledOnOs(
            value = {OS.LINUX, OS.MAC},
            disabledReason = "makes links")
    void leavesWhatLiesWhereALinkInPlaceOfAFolderLeads(String path) throws IOException {
        Path elsewhere = folder.resolve("ailleurs");
        Files.createDirectories(elsewhere.resolve(path).getParent());
        Files.writeString(elsewhere.resolve(path), "à moi");
        publish("index.html", "1", "b/d/page.html", "1");
        Folders.delete(target.resolve("b"));
        Files.createSymbolicLink(target.resolve("b"), elsewhere);
        for (int build = 2; build < 5; build++) {
            publish("index.html", "" + build, "b/d/page.html", "1");
            assertThat(files()).containsExactly(entry("b/d/page.html", "1"), entry("index.html", "" + build));
        }
        assertThat(elsewhere.resolve(path)).hasContent("à moi");
    }

    @Test
    void replacesForeignFilesThatStandInTheWay() throws IOException {
        publish("index.html", "1", "b/page.html", "1", "q.html", "1");
        Folders.delete(target.resolve("b"));
        Files.writeString(target.resolve("b"), "un fichier");
        Files.delete(target.resolve("q.html"));
        Files.createDirectories(target.resolve("q.html"));
        Files.writeString(target.resolve("q.html/f"), "dans un dossier");
        for (int build = 2; build < 5; build++) {
            publish("index.html", "" + build, "b/page.html", "1", "q.html", "1");
            assertThat(files())
                    .containsExactly(entry("b/page.html", "1"), entry("index.html", "" + build), entry("q.html", "1"));
        }
    }
}
