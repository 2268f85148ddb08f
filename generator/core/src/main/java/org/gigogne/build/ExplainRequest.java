package org.gigogne.build;

import java.nio.file.Path;
import java.util.List;

/**
 * Which figures to explain.
 *
 * @param content folder of the content
 * @param contentName what the answer calls it
 * @param figures for each the page or file that shows it, from the root of the site, {@code #}, and its id on the page: {@code
 *     maine-et-loire/themes.html#g-f-theme-gouvernance}
 * @param choices with what the site is rendered: edition and date matter
 * @param threads number of threads, 1 or more
 */
public record ExplainRequest(Path content, String contentName, List<String> figures, SiteChoices choices, int threads) {
    public ExplainRequest {
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread: " + threads);
        }
        figures = List.copyOf(figures);
    }
}
