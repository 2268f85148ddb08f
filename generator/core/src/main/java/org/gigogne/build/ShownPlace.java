package org.gigogne.build;

import org.gigogne.content.Place;
import org.gigogne.view.PlaceView;

/**
 * A place as the edition shows it.
 *
 * @param place where it is, with the files that the edition shows
 * @param view what its pages show
 */
record ShownPlace(Place place, PlaceView view) {}
