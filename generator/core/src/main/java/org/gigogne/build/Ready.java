package org.gigogne.build;

import java.util.Set;
import java.util.function.Function;
import org.gigogne.content.Place;
import org.gigogne.site.Theme;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.SiteView;

/**
 * A content without errors, and what to render it with.
 *
 * @param root its tree
 * @param survey what reading it gave
 * @param theme the theme
 * @param site what all pages share
 * @param hasReports whether reports are made
 */
record Ready(Place root, Survey survey, Theme theme, SiteView site, boolean hasReports) {
    /** The same without some schools. */
    Ready without(Set<String> schools, Function<Place, String> nameOf) {
        return new Ready(root, survey.without(schools, root, nameOf), theme, site, hasReports);
    }

    /** What the root place adds up to. */
    Sum sum() {
        SurveyedPlace place = survey.places().get("");
        return place == null ? Sum.of(Synthesis.empty()) : place.sum();
    }
}
