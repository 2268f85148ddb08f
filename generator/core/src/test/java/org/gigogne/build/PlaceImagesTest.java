package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.gigogne.content.Place;
import org.gigogne.model.Edition;
import org.gigogne.site.Theme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceImagesTest {
    @TempDir
    private Path folder;

    private PlaceImages images;

    @BeforeEach
    void writeFiles() throws IOException {
        write("secret.png", "secret");
        write("content/pays/images/salle.png", "pays");
        write("content/pays/ecole/etablissement.yml", "secret");
        write("content/pays/ecole/images/salle.png", "salle");
        write("content/pays/ecole/images/été là.png", "été");
        write("theme/assets/carte.png", "carte");
        write("theme/report.properties", "secret");
        Place school = new Place(
                "pays/ecole",
                Place.Kind.SCHOOL,
                folder.resolve("content/pays/ecole"),
                List.of(),
                List.of("etablissement.yml", "images/salle.png", "images/été là.png"));
        images = new PlaceImages(
                school,
                "pays/ecole/documents/plan.html",
                Theme.overlaid(folder.resolve("theme"), Theme.bundled()),
                new Images(Edition.PUBLIC));
    }

    @ParameterizedTest
    @CsvSource({
        "../images/salle.png, salle",
        "../../ecole/images/salle.png, salle",
        "./../images/salle.png, salle",
        "../images/été là.png, été",
        "../images/%C3%A9t%C3%A9%20l%C3%A0.png, été",
        "../../../assets/carte.png, carte",
    })
    void readsWhatTheAddressMeansOnThePageOfTheReport(String address, String content) {
        assertThat(images.read(address, 99)).contains(content.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "..",
                "salle.png",
                "images/salle.png",
                "../images/",
                "../images/absente.png",
                "../images/SALLE.png",
                "../etablissement.yml",
                "../images/../etablissement.yml",
                "../images/%2e%2e/etablissement.yml",
                "../images/..%2fetablissement.yml",
                "../../images/salle.png",
                "../../../../secret.png",
                "../../../../../../../../etc/passwd",
                "../../../report.properties",
                "../../../assets/../report.properties",
                "../../../assets/%2e%2e/report.properties",
                "/pays/ecole/images/salle.png",
                "//example.org/pays/ecole/images/salle.png",
                "C:\\secret.png",
                "..\\images\\salle.png",
                "https://example.org/salle.png",
                "file:///etc/passwd",
                "data:image/png;base64,AAAA",
                "mailto:a@example.org",
                "../images/salle.png%00",
                "%",
            })
    void readsNothingElse(String address) {
        assertThat(images.read(address, 99)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "../images/absente.png, pays/ecole/images/absente.png",
        "../../../../secret.png, ../secret.png",
        "https://example.org/salle.png, https://example.org/salle.png",
        "%, %",
    })
    void namesAnImageByItsPlace(String address, String name) {
        assertThat(images.name(address)).isEqualTo(name);
    }

    @Test
    void readsNoMoreThanIsOfUse() {
        assertThat(images.read("../images/salle.png", 3)).contains("sal".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void readsNothingFromAFileThatIsGone() throws IOException {
        Files.delete(folder.resolve("content/pays/ecole/images/salle.png"));

        assertThat(images.read("../images/salle.png", 99)).isEmpty();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
