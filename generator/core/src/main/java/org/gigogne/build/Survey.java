package org.gigogne.build;

import java.util.List;
import java.util.Map;
import org.gigogne.model.SiteSettings;
import org.gigogne.problem.Problem;

/**
 * What the first pass over a content found.
 *
 * @param settings {@code gigogne.yml}
 * @param places places that could be read, by path; a place with errors is absent
 * @param problems all problems of all files
 */
record Survey(SiteSettings settings, Map<String, SurveyedPlace> places, List<Problem> problems) {
    Survey {
        places = Map.copyOf(places);
        problems = List.copyOf(problems);
    }

    boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
