package org.gigogne.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.gigogne.model.Catalogue;
import org.jspecify.annotations.Nullable;

/**
 * The catalogues that hold at a place.
 *
 * @param links those of the territories around it and its own, the widest territory first
 * @param whole what they say together; nothing of those that have errors
 */
public record CatalogueChain(List<Link> links, Catalogue whole) {
    /** Where no territory has a catalogue. */
    public static final CatalogueChain NONE = new CatalogueChain(List.of(), Catalogue.EMPTY);

    public CatalogueChain {
        links = List.copyOf(links);
    }

    /**
     * The catalogue of one territory.
     *
     * @param path path of its folder from the content root; empty for the root
     * @param territory its name
     * @param catalogue what it says; null when it has errors
     */
    public record Link(
            String path, String territory, @Nullable Catalogue catalogue) {}

    /** What holds in a territory of this place that has a catalogue of its own. */
    CatalogueChain with(Link own) {
        List<Link> longer = new ArrayList<>(links);
        longer.add(own);
        return new CatalogueChain(
                longer, own.catalogue() == null ? whole : own.catalogue().within(whole));
    }

    /** Whether all that holds is known: no catalogue has errors. */
    public boolean isKnown() {
        return links.stream().allMatch(link -> link.catalogue() != null);
    }

    /** The widest territory whose catalogue is such. */
    public Optional<Link> first(Predicate<Catalogue> isSuch) {
        return links.stream()
                .filter(link -> link.catalogue() != null && isSuch.test(link.catalogue()))
                .findFirst();
    }
}
