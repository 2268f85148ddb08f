package org.gigogne.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemRendererTest {
    private final ProblemRenderer renderer = new ProblemRenderer("content");

    @Test
    void showsPlaceCodeMessageExcerptAndHint() {
        Problem problem = Problem.of(
                        ProblemCode.UNKNOWN_COMPETENCY,
                        new Location("college/plan-action.yml", 14, 19),
                        "La compétence `2.7` n'existe pas dans le CRCN.",
                        "vouliez-vous dire `2.4` ?")
                .withExcerpt(new Excerpt("    competences: [\"2.7\"]", 19, 5));

        assertThat(renderer.render(problem)).isEqualTo("""
                        content/college/plan-action.yml:14:19: erreur PLAN-012
                          La compétence `2.7` n'existe pas dans le CRCN.
                           14 |     competences: ["2.7"]
                              |                   ^^^^^
                          aide : vouliez-vous dire `2.4` ?
                        """);
    }

    @Test
    void showsTheContentFolderOnlyForProblemsOfTheContent() {
        Problem problem = Problem.of(ProblemCode.UNKNOWN_BLOCK, Location.ofFile("theme/reports/a.ftlh"), "Un.", null);

        assertThat(renderer.render(problem)).startsWith("theme/reports/a.ftlh: erreur RAPPORT-001");
    }

    @Test
    void cutsLongLinesAroundTheMark() {
        String line = "x".repeat(400) + "ICI" + "y".repeat(400);
        Problem problem = Problem.of(ProblemCode.UNKNOWN_COMPETENCY, new Location("a.yml", 3, 401), "Message.", null)
                .withExcerpt(new Excerpt(line, 401, 3));

        assertThat(renderer.render(problem).lines()).allMatch(shown -> shown.length() < 140);
        String[] lines = renderer.render(problem).split("\n", -1);
        assertThat(lines[2].indexOf("ICI")).isEqualTo(lines[3].indexOf("^^^"));
    }

    @Test
    void hidesControlCharacters() {
        Problem problem = Problem.of(
                ProblemCode.UNKNOWN_COMPETENCY, Location.ofFile("a\u001b[2J.yml"), "Un \u001b[31mtexte\u202e.", null);

        assertThat(renderer.render(problem)).doesNotContain("\u001b", "\u202e");
    }

    @Test
    void sortsByPlace() {
        Problem second = Problem.of(ProblemCode.UNKNOWN_COMPETENCY, new Location("b.yml", 10, 1), "Deux.", null);
        Problem first = Problem.of(ProblemCode.UNKNOWN_COMPETENCY, new Location("b.yml", 9, 1), "Un.", null);

        assertThat(renderer.render(List.of(second, first))).containsSubsequence("Un.", "Deux.");
    }
}
