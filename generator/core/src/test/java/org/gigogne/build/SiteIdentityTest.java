package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site with a logo, colours and a font of its own, from {@code gigogne.yml} to its files. */
class SiteIdentityTest {
    private static final String ALL = """
            identite:
              logo: images/logo.svg
              alternative-du-logo: Académie d'essai
              couleurs: {principale: "#1f5f8b"}
              police: lisible
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void layOut() throws IOException {
        Files.createDirectories(folder.resolve("content/images"));
        write("etablissement.yml", "nom: Essai\nuai: 0499903Y\ntype: college\nannee: 2026-2027\n");
        write("plan-action.yml", "actions:\n  - id: charte\n    thematique: gouvernance\n    quoi: Écrire la charte\n");
    }

    @Test
    void showsOnEveryPageOfEveryLanguage() throws IOException {
        write("images/logo.svg", "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 100'/>");
        build("langues: [fr, en]\n" + ALL);

        for (String language : new String[] {"", "en/"}) {
            assertThat(read(language + "index.html"))
                    .containsSubsequence(
                            "<link rel=\"stylesheet\" href=\"assets/style.css\">",
                            "<link rel=\"stylesheet\" href=\"assets/identite.css\">",
                            "<img class=\"logo\" src=\"images/logo.svg\" alt=\"Académie d’essai\" width=\"168\" height=\"56\">");
            assertThat(read(language + "actions/charte.html")).contains("src=\"../images/logo.svg\"");
            assertThat(site(language + "images/logo.svg")).content().contains("viewBox=\"0 0 300 100\"");
            assertThat(site(language + "assets/lisible-400.woff2")).isNotEmptyFile();
            assertThat(site(language + "assets/lisible-licence.txt")).content().contains("SIL OPEN FONT LICENSE");
        }
    }

    @Test
    void isThatOfTheThemeWhenNothingIsSaid() throws IOException {
        build("");

        assertThat(read("index.html")).doesNotContain("identite.css", "class=\"logo\"");
        assertThat(site("assets/identite.css")).doesNotExist();
        assertThat(site("assets/lisible-400.woff2")).doesNotExist();
    }

    @Test
    void reachesReportsWithALogoOfPixels() throws IOException {
        ImageIO.write(
                new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB),
                "png",
                content("images/logo.png").toFile());
        build("identite: {logo: images/logo.png}\n");
        assertThat(imagesOnFirstPage()).isEqualTo(1);

        build("");
        assertThat(imagesOnFirstPage()).isZero();
    }

    /** Also a logo that an internal page shows, which is no image of the place in the public edition. */
    @Test
    void hasALogoOfPixelsWithoutWhatItsFileTells() throws IOException {
        Files.createDirectories(folder.resolve("content/pages"));
        write("pages/note.md", "---\ndiffusion: interne\n---\n# Note\n\n![Le logo](../images/logo.jpg)\n");
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB), "jpeg", image);
        image.writeBytes("Jeanne Martin".getBytes(StandardCharsets.US_ASCII));
        Files.write(content("images/logo.jpg"), image.toByteArray());
        build("identite: {logo: images/logo.jpg}\n");

        assertThat(latin("images/logo.jpg")).isNotEmpty().doesNotContain("Jeanne");
        assertThat(latin("documents/plan-numerique.pdf")).isNotEmpty().doesNotContain("Jeanne");
        assertThat(imagesOnFirstPage()).isEqualTo(1);

        build("edition: interne\nidentite: {logo: images/logo.jpg}\n");
        assertThat(latin("images/logo.jpg")).contains("Jeanne");
    }

    private String latin(String path) throws IOException {
        return Files.readString(site(path), StandardCharsets.ISO_8859_1);
    }

    private long imagesOnFirstPage() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(site("documents/synthese.pdf").toFile())) {
            PDResources resources = pdf.getPage(0).getResources();
            return StreamSupport.stream(resources.getXObjectNames().spliterator(), false)
                    .filter(resources::isImageXObject)
                    .count();
        }
    }

    private void build(String identity) throws IOException {
        write("gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n" + identity);
        SiteChoices choices = new SiteChoices(Optional.empty(), Optional.empty(), Optional.empty());
        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(
                        folder.resolve("content"), folder.resolve("site"), choices, BuildRequest.Care.USUAL, 1));
        assertThat(result.problems()).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Files.writeString(content(path), text);
    }

    private String read(String path) throws IOException {
        return Files.readString(site(path));
    }

    private Path content(String path) {
        return folder.resolve("content").resolve(path);
    }

    private Path site(String path) {
        return folder.resolve("site").resolve(path);
    }
}
