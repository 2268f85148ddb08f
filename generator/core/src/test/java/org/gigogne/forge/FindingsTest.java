package org.gigogne.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.build.BuildFigures;
import org.gigogne.build.BuildResult;
import org.gigogne.build.Timings;
import org.gigogne.problem.Location;
import org.gigogne.problem.Origins;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Origins ORIGINS =
            new Origins(Map.of("college", "../depots/college/", "ecole", "../envois/ecole.zip, ecole-main/"));

    @Test
    void fileIsToldFromTheFolderOfTheCommand() {
        Finding finding = Told.findings(Told.unknownKey("college/plan.yml", 14, "  etaf: x"))
                .get(0);

        assertThat(finding.file()).isEqualTo("content/college/plan.yml");
        assertThat(List.of(finding.line(), finding.column(), finding.endColumn()))
                .containsExactly(14, 3, 7);
        assertThat(finding.text()).isEqualTo("La clé `etaf` n'existe pas.\naide : `etat` ?");
    }

    @Test
    void contentMayBeTheFolderOfTheCommandOrLieElsewhere() {
        Problem root = Problem.of(ProblemCode.NO_SETTINGS, Location.ofFile(""), "Il manque `gigogne.yml`.", "");
        BuildResult result = new BuildResult(
                List.of(root),
                false,
                0,
                Optional.empty(),
                Origins.NONE,
                new BuildFigures(0, 0, 0, 0, 0, new Timings(0, Map.of(), List.of(), List.of(), List.of()), 0));

        assertThat(file(result, ".")).isEqualTo(".");
        assertThat(file(result, "./content/")).isEqualTo("content");
        assertThat(file(result, "../content")).isEqualTo("../content");
        assertThat(file(result, Path.of("content").toAbsolutePath().toString())).isEqualTo("content");
    }

    private static String file(BuildResult result, String content) {
        return Findings.of(result, Path.of(""), Path.of(content)).get(0).file();
    }

    @Test
    void fileOfASourceIsToldWhereItStands() {
        Finding finding = Told.findings(ORIGINS, Told.unknownKey("college/plan.yml", 14, "  etaf: x"))
                .get(0);

        assertThat(finding.file()).isEqualTo("depots/college/plan.yml");
        assertThat(finding.line()).isEqualTo(14);
    }

    @Test
    void lineInAnArchiveIsToldInTheText() {
        Finding finding = Told.findings(ORIGINS, Told.unknownKey("ecole/plan.yml", 14, "  etaf: x"))
                .get(0);

        assertThat(finding.file()).isEqualTo("envois/ecole.zip");
        assertThat(List.of(finding.line(), finding.column(), finding.endColumn()))
                .containsOnly(0);
        assertThat(finding.text()).startsWith("Dans l'archive, `ecole-main/plan.yml`, ligne 14 : La clé");
    }

    @Test
    void whatIsNoContentIsNotLookedForInIt() {
        Problem problem = Problem.of(
                ProblemCode.OUTPUT_NOT_WRITABLE, Location.ofFile("site"), "Le dossier n'a pas pu être écrit.", "");

        assertThat(Told.findings(problem).get(0).file()).isEqualTo("site");
    }

    @Test
    void fingerprintStaysWhenTheProblemMoves() {
        String before =
                fingerprints(Told.unknownKey("plan.yml", 14, "  etaf: x")).get(0);

        assertThat(fingerprints(Told.unknownKey("plan.yml", 20, "    etaf: x"))).containsExactly(before);
        assertThat(fingerprints(Told.unknownKey("plan.yml", 14, "  etaf: y"))).doesNotContain(before);
        assertThat(fingerprints(Told.unknownKey("autre.yml", 14, "  etaf: x"))).doesNotContain(before);
        assertThat(before).matches("[0-9a-f]{64}");
    }

    @Test
    void fingerprintLeavesOutLinesThatTheMessageTells() {
        assertThat(fingerprints(duplicate(3))).isEqualTo(fingerprints(duplicate(12)));
    }

    private static Problem duplicate(int line) {
        String message = "La clé `etat` figure deux fois au même endroit : déjà à la ligne " + line + ".";
        return Problem.of(ProblemCode.DUPLICATE_KEY, new Location("plan.yml", line + 2, 1), message, "");
    }

    @Test
    void problemsThatAreTheSameHaveFingerprintsOfTheirOwn() {
        assertThat(fingerprints(
                        Told.unknownKey("plan.yml", 14, "  etaf: x"),
                        Told.unknownKey("plan.yml", 20, "  etaf: x"),
                        Told.unknownKey("plan.yml", 26, "  etaf: x")))
                .doesNotHaveDuplicates();
    }

    private static List<String> fingerprints(Problem... problems) {
        return Told.findings(problems).stream().map(Finding::fingerprint).toList();
    }

    @Test
    void textHasNoControlCharacterButTheEndOfTheMessage() {
        String text = Told.findings(Told.hostile()).get(0).text();

        assertThat(text.lines()).hasSize(2);
        assertThat(text.replace("\n", "")).doesNotContainPattern("[\\p{Cntrl}\\p{Cf}\\p{Cs}]");
        assertThat(text).doesNotContain("##[");
    }
}
