package org.gigogne.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Links to things that have an id. */
final class Links {
    private Links() {}

    /** A link to each thing, by id; the first one wins where an id comes twice. */
    static <T> Map<String, Link> byId(List<T> things, Function<T, String> id, Function<T, Link> link) {
        Map<String, Link> links = new HashMap<>();
        things.forEach(thing -> links.putIfAbsent(id.apply(thing), link.apply(thing)));
        return links;
    }
}
