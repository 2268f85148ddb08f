package org.gigogne.site;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells which files of a theme concern only the pages that they write. */
public final class PageTemplates {
    private static final String SHARED = "([\"'])/(?:macros|charts)(?:/[a-zA-Z0-9_-]+)+\\.ftlh\\1";

    /** Loads a file that no page is written by, named where it is loaded. */
    private static final Pattern PLAIN_LOAD = Pattern.compile("[<\\[]#(?:import\\s+" + SHARED
            + "\\s+as\\s+\\w+|include\\s+" + SHARED.replace("\\1", "\\2") + ")\\s*/?[>\\]]");

    /** All that loads a template in FreeMarker, or makes one out of a text. */
    private static final Pattern LOAD =
            Pattern.compile("\\b(?:import|include|interpret|eval|get_optional_template|getOptionalTemplate)\\b");

    private PageTemplates() {}

    /** Paths of the templates that pages are written by, but for that of reports: it has a part in what they are. */
    public static Set<String> paths() {
        return Stream.of(SchoolPages.rows(), TerritoryPages.rows(), RootPages.rows(List.of()))
                .flatMap(List::stream)
                .map(PageRow::template)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a template loads no template that a page is written by. When there is doubt, it may.
     *
     * @param source what its file holds
     */
    public static boolean loadsOnlyShared(String source) {
        return !LOAD.matcher(PLAIN_LOAD.matcher(source).replaceAll(" ")).find();
    }
}
