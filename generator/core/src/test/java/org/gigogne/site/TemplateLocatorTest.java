package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.gigogne.problem.Location;
import org.junit.jupiter.api.Test;

class TemplateLocatorTest {
    private static final String LINK = "<a href=\"${x}#fin\"";

    private final TemplateLocator locator = new TemplateLocator(new MapTheme(Map.of(
            "pages/a.ftlh",
            "<#import \"/macros/m.ftlh\" as m>\n<h1>A</h1>\n<@m.m/>\n",
            "pages/autre.ftlh",
            LINK + ">autre</a>\n<em>x</em>\n",
            "macros/m.ftlh",
            "<#import '/macros/n.ftlh' as n>\n<#macro m><p><strong>m</strong></p></#macro>\n",
            "macros/n.ftlh",
            "<#import \"/macros/m.ftlh\" as m>\n<#macro n>\n  " + LINK + ">n</a></#macro>\n",
            "charts/barres.ftlh",
            "<svg>\n<rect/></svg>\n",
            "reports/r.ftlh",
            "<p>r</p>\n")));

    @Test
    void looksAtTheTemplateFirstThenAtAllThatItLoads() {
        assertThat(locator.find("pages/a.ftlh", "<h1", "absent")).contains(new Location("theme/pages/a.ftlh", 2, 1));
        assertThat(locator.find("pages/a.ftlh", "<strong", "absent"))
                .contains(new Location("theme/macros/m.ftlh", 2, 14));
        assertThat(locator.find("pages/a.ftlh", "<a href=\"b.html#fin\"", "fin"))
                .contains(new Location("theme/macros/n.ftlh", 3, 17));
    }

    @Test
    void blamesNoTemplateThatHasNoPartInThePage() {
        assertThat(locator.find("pages/a.ftlh", "<em", "absent")).isEmpty();
    }

    @Test
    void looksAtChartsToo() {
        ReportXhtml report = new ReportXhtml("r", "", "r.pdf", "<p>r</p>\n<rect/>\n", "R", "", List.of(), "fr-FR");
        assertThat(locator.find(report, 2, 1)).contains(new Location("theme/charts/barres.ftlh", 2, 1));
        assertThat(locator.find(report, 3, 1)).isEmpty();
    }

    @Test
    void findsNothingForATemplateThatTheThemeLacks() {
        assertThat(locator.find("pages/absent.ftlh", "<h1", "x")).isEmpty();
    }
}
