package org.gigogne.build;

import java.util.Map;
import org.gigogne.model.SiteSettings;

/**
 * What the first pass over a content found.
 *
 * @param settings {@code gigogne.yml}
 * @param places places that could be read, by path; a place with errors is absent
 */
record Survey(SiteSettings settings, Map<String, SurveyedPlace> places) {
    Survey {
        places = Map.copyOf(places);
    }
}
