package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of a theme that shows images of the place, of the theme, and one that is not there. */
class ReportWithImagesTest {
    @TempDir
    private Path folder;

    @BeforeEach
    void writeContentAndTheme() throws IOException {
        write("content/gigogne.yml", "titre: Essai\narrete-au: 2026-11-20\n");
        write("content/etablissement.yml", """
                nom: Collège d'essai
                uai: 0499903Y
                type: college
                annee: 2026-2027
                """);
        copy("photo.jpg", "content/images/salle.jpg");
        copy("cmyk.jpg", "content/images/cour.jpg");
        write("theme/reports/rapports.properties", "etablissement = visite\n");
        write("theme/reports/visite.ftlh", """
                <article lang="fr">
                <h1>${place.name}</h1>
                <figure><img src="../images/salle.jpg" alt="Des postes en îlots"/><figcaption>La salle</figcaption></figure>
                <figure><img src="${link("assets/carte.png")}" alt="La carte des salles"/></figure>
                <figure>
                <img src="../images/cour.jpg" alt="La cour"/>
                </figure>
                </article>
                """);
        write("theme/texts/fr.properties", """
                report.visite.title = Visite
                report.visite.subject = Une visite
                report.visite.keywords = visite
                report.visite.name = Visite
                report.visite.text = Une visite
                """);
        copy("alpha.png", "theme/assets/carte.png");
    }

    @Test
    void saysTheSameOnThePageAndInThePdf() throws IOException {
        SiteChoices choices = new SiteChoices(Optional.of(folder.resolve("theme")), Optional.empty(), Optional.empty());
        BuildResult result = new Generator(Map.of())
                .build(new BuildRequest(
                        folder.resolve("content"), folder.resolve("site"), choices, BuildRequest.Care.VERIFIED, 1));

        assertThat(result.problems()).extracting(Problem::code).containsExactly(ProblemCode.IMAGE_NOT_PRINTED);
        assertThat(result.problems().get(0).location()).isEqualTo(new Location("theme/reports/visite.ftlh", 6, 1));
        assertThat(result.problems().get(0).message()).contains("images/cour.jpg");
        assertThat(result.isPublished()).isTrue();
        byte[] pdf = Files.readAllBytes(folder.resolve("site/documents/visite.pdf"));
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.tree(pdf))
                .contains("Des postes en îlots", "La carte des salles", "Figure Alt=\"La cour\"\n      \"La cour\" p1");
        assertThat(Files.readString(folder.resolve("site/documents/visite.html")))
                .contains("<img src=\"../images/salle.jpg\" alt=\"Des postes en îlots\">")
                .contains("<img src=\"../assets/carte.png\" alt=\"La carte des salles\">");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private void copy(String image, String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.copy(Path.of("src/test/resources/org/gigogne/report/images", image), file);
    }
}
