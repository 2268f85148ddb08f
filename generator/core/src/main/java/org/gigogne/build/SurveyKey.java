package org.gigogne.build;

import java.util.List;
import org.gigogne.content.Place;
import org.gigogne.store.Sha256;

/**
 * All that reading, checking and adding up a place depends on.
 *
 * @param program print of the program
 * @param basis what is the same for all places
 * @param path path of the place
 * @param kind what it is
 * @param files its files, by name
 * @param catalogues key of the catalogues that hold there
 */
record SurveyKey(String program, Record basis, String path, Place.Kind kind, List<File> files, String catalogues) {
    /**
     * A file.
     *
     * @param name its name in the place
     * @param sha256 SHA-256 of what it holds
     */
    record File(String name, Sha256 sha256) {}
}
