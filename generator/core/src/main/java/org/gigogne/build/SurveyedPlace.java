package org.gigogne.build;

import org.gigogne.content.Place;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.PlaceViewer.PlaceKind;

/**
 * What is kept of a place once it was read and checked: enough for what contains it, and no more.
 *
 * @param place where it is
 * @param name its name
 * @param kind what it is
 * @param synthesis what it adds up to; that of a territory is the merge of its parts'
 */
record SurveyedPlace(Place place, String name, PlaceKind kind, Synthesis synthesis) {}
