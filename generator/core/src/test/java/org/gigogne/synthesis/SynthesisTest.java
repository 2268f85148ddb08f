package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.store.Records;
import org.junit.jupiter.api.Test;

class SynthesisTest {
    private static final FigureKey ONGOING = new FigureKey(FigureKind.ACTIONS, List.of("gouvernance", "ONGOING"));
    private static final FigureKey PLANNED = new FigureKey(FigureKind.ACTIONS, List.of("gouvernance", "PLANNED"));
    private static final FigureKey ELSEWHERE = new FigureKey(FigureKind.ACTIONS, List.of("egal-acces", "PLANNED"));
    private static final FigureKey LATE = new FigureKey(FigureKind.LATE, List.of("gouvernance"));
    private static final FigureKey AGE = new FigureKey(FigureKind.AGE, List.of("PLAN"));

    private final Synthesis synthesis = synthesis(
            Map.of(
                    ONGOING, amounts("2", "3", "3"),
                    PLANNED, amounts("1"),
                    ELSEWHERE, amounts("7"),
                    LATE, amounts("1"),
                    AGE, amounts("4")),
            "Certifications");

    @Test
    void tellsAFigureBySchoolsSumAndSpread() {
        assertThat(synthesis.of(FigureKind.ACTIONS, "gouvernance", "ONGOING")).isEqualTo(amounts("2", "3", "3"));
        assertThat(synthesis.schools(FigureKind.ACTIONS, "gouvernance", "ONGOING"))
                .isEqualTo(3);
        assertThat(synthesis.sum(FigureKind.ACTIONS, "gouvernance", "ONGOING")).isEqualByComparingTo("8");
        assertThat(synthesis.count(FigureKind.ACTIONS, "gouvernance", "ONGOING"))
                .isEqualTo(8);
    }

    @Test
    void aFigureThatNoSchoolHasIsZero() {
        assertThat(synthesis.of(FigureKind.THEMES, "gouvernance")).isEqualTo(Distribution.empty());
        assertThat(synthesis.schools(FigureKind.THEMES, "gouvernance")).isZero();
        assertThat(synthesis.sum(FigureKind.THEMES, "gouvernance")).isZero();
        assertThat(synthesis.total(FigureKind.THEMES)).isZero();
    }

    @Test
    void givesTheFiguresOfAKindInOrder() {
        assertThat(synthesis.all(FigureKind.ACTIONS).keySet()).containsExactly(ELSEWHERE, ONGOING, PLANNED);
    }

    @Test
    void totalsWhatBeginsWithTheWords() {
        assertThat(synthesis.total(FigureKind.ACTIONS)).isEqualTo(16);
        assertThat(synthesis.total(FigureKind.ACTIONS, "gouvernance")).isEqualTo(9);
        assertThat(synthesis.total(FigureKind.ACTIONS, "gouvernance", "PLANNED"))
                .isEqualTo(1);
        assertThat(synthesis.total(FigureKind.ACTIONS, "gouvernance", "PLANNED", "more"))
                .isZero();
    }

    @Test
    void anIndicatorIsCalledByItsLabelOrElseByItsId() {
        assertThat(synthesis.label("pix", "%")).isEqualTo("Certifications");
        assertThat(synthesis.label("pix", "élèves")).isEqualTo("pix");
    }

    @Test
    void ofTwoLabelsTheFirstInAlphabeticalOrderIsKept() {
        Synthesis other = synthesis(Map.of(), "Attestations");

        assertThat(synthesis.merge(other).label("pix", "%")).isEqualTo("Attestations");
        assertThat(other.merge(synthesis).label("pix", "%")).isEqualTo("Attestations");
    }

    @Test
    void mergingAddsTheSchools() {
        Synthesis merged = synthesis.merge(synthesis(Map.of(LATE, amounts("1", "2")), "Certifications"));

        assertThat(merged.of(FigureKind.LATE, "gouvernance")).isEqualTo(amounts("1", "1", "2"));
        assertThat(merged.of(FigureKind.AGE, "PLAN")).isEqualTo(amounts("4"));
        assertThat(amounts("1", "2").merge(amounts("2"))).isEqualTo(amounts("1", "2", "2"));
    }

    @Test
    void refusesWhatIsNoSynthesis() {
        assertThatThrownBy(() ->
                        new Synthesis(List.of(ONGOING, ELSEWHERE), List.of(amounts("1"), amounts("2")), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Synthesis(List.of(ONGOING), List.of(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Synthesis(
                        List.of(),
                        List.of(),
                        List.of(new Synthesis.Label("pix", "%", "Un"), new Synthesis.Label("pix", "%", "Deux"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsStoredIsTheSame() throws IOException {
        Records records = new Records();

        assertThat(records.read(records.bytes(synthesis), Synthesis.class)).isEqualTo(synthesis);
    }

    private static Synthesis synthesis(Map<FigureKey, Distribution> figures, String label) {
        return Synthesis.of(new TreeMap<>(figures), Stream.of(new Synthesis.Label("pix", "%", label)));
    }

    private static Distribution amounts(String... amounts) {
        return Distribution.of(List.of(amounts).stream().map(BigDecimal::new).toList());
    }
}
