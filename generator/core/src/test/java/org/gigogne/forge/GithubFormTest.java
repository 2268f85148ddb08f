package org.gigogne.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;

class GithubFormTest {
    private final GithubForm form = new GithubForm();

    @Test
    void eachFindingIsACommand() {
        assertThat(form.text(Told.findings(
                        Told.unknownKey("plan.yml", 14, "  etaf: x"),
                        Problem.of(ProblemCode.HEAVY_LOGO, Location.ofFile("logo.png"), "Le logo est lourd.", ""))))
                .isEqualTo("""
                        ::warning file=content/logo.png,title=IDENTITE-004::Le logo est lourd.
                        ::error file=content/plan.yml,line=14,col=3,title=SCHEMA-001::La clé `etaf` n'existe pas.%0Aaide : `etat` ?
                        """);
    }

    @Test
    void nothingBreaksOutOfItsCommand() {
        String text = form.text(Told.findings(Told.hostile()));

        assertThat(text.lines()).singleElement().satisfies(line -> {
            assertThat(line)
                    .startsWith("::warning file=content/a%2Cb%3Ac·%3A%3Aerror%3A%3Ax%25.yml,line=2,col=1,title=");
            assertThat(line)
                    .contains("TEXTE-002::Le texte `·::set-output name=a::b··#·[add-mask]e ·[2J·", " 100%25, : ");
            assertThat(line).doesNotContainPattern("\\p{Cntrl}");
        });
    }

    @Test
    void noFindingIsNoCommand() {
        assertThat(form.text(List.of())).isEmpty();
    }
}
