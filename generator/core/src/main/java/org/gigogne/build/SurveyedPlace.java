package org.gigogne.build;

import org.gigogne.content.Place;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.PlaceViewer.PlaceKind;

/**
 * What is kept of a place once it was read and checked: enough for what contains it, and no more.
 *
 * @param place where it is
 * @param survey what reading it gave
 * @param sum what it adds up to; that of a territory is the merge of its parts'
 */
record SurveyedPlace(Place place, SurveyRecord survey, Sum sum) {
    String name() {
        return survey.name();
    }

    PlaceKind kind() {
        return survey.kind();
    }

    Synthesis synthesis() {
        return sum.get();
    }

    /** The same place when it adds up to something else. */
    SurveyedPlace adding(Sum other) {
        return new SurveyedPlace(place, survey, other);
    }
}
