package org.gigogne.build;

import java.util.Map;
import java.util.Optional;
import org.gigogne.content.Logo;
import org.gigogne.model.SiteSettings;

/**
 * What the first pass over a content found.
 *
 * @param settings {@code gigogne.yml}
 * @param logo the file that they name, when it is fit to be published
 * @param places places that could be read, by path; a place with errors is absent
 */
record Survey(SiteSettings settings, Optional<Logo> logo, Map<String, SurveyedPlace> places) {
    Survey {
        places = Map.copyOf(places);
    }
}
