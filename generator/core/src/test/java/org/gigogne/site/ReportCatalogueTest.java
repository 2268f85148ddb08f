package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lists of reports can be read. */
class ReportCatalogueTest {
    @Test
    void listsTheReportsInOrder() {
        assertThat(catalogue("etablissement = bilan-2, suivi\nterritoire = bilan\nsuivi.pages = 2\n")
                        .of(SampleViews.school("École")))
                .containsExactly(new ReportKind("bilan-2", 0), new ReportKind("suivi", 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bilan", "../bilan", "bilan, suivi, bilan-2", "suivi\nsuivi.pages = deux"})
    void refuses(String reports) {
        assertThatThrownBy(() -> catalogue("etablissement = " + reports)).isInstanceOf(ThemeException.class);
    }

    private static ReportCatalogue catalogue(String properties) {
        return ReportCatalogue.of(new MapTheme(Map.of("reports/rapports.properties", properties)));
    }
}
