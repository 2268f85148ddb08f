package org.gigogne.site;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.gigogne.view.PlaceView;
import org.jspecify.annotations.Nullable;

/**
 * A row of a table of pages: a template and the pages that it makes for a place.
 *
 * @param template path in the theme
 * @param targets pages to write; empty when the place has nothing to show there
 * @param <P> kind of place
 */
record PageRow<P extends PlaceView>(String template, Function<P, List<Target>> targets) {
    /**
     * A page to write.
     *
     * @param path its path from the root of the site
     * @param subject what it is about, when there is more than one such page
     */
    record Target(String path, @Nullable Object subject) {}

    /** One page, written when the place has something to show. */
    static <P extends PlaceView> PageRow<P> of(String template, UnaryOperator<String> path, Predicate<P> hasContent) {
        return new PageRow<>(
                template,
                place -> hasContent.test(place) ? List.of(new Target(path.apply(place.path()), null)) : List.of());
    }

    /** One page for each subject. */
    static <P extends PlaceView, S> PageRow<P> each(
            String template, Function<P, List<S>> subjects, Function<S, String> path) {
        return new PageRow<>(
                template,
                place -> subjects.apply(place).stream()
                        .map(subject -> new Target(path.apply(subject), subject))
                        .toList());
    }

    /** The rows of some templates. */
    static <P extends PlaceView> List<PageRow<P>> by(Set<String> templates, List<PageRow<P>> rows) {
        return rows.stream().filter(row -> templates.contains(row.template())).toList();
    }

    /** What {@code page.id} says: the name of the template. */
    String id() {
        return template.substring(template.lastIndexOf('/') + 1).replace(".ftlh", "");
    }
}
