package org.gigogne.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigogne.model.Catalogue;
import org.gigogne.problem.Outcome;

/** The catalogues of a whole content: small, and known before any place is checked. */
public final class Catalogues {
    private final Map<String, CatalogueChain> chains;

    private Catalogues(Map<String, CatalogueChain> chains) {
        this.chains = Map.copyOf(chains);
    }

    /** Reads that of every territory. What is wrong with one is told when its territory is read. */
    public static Catalogues read(Place root, ContentReader reader) {
        Map<String, CatalogueChain> chains = new HashMap<>();
        read(root, CatalogueChain.NONE, reader, chains);
        return new Catalogues(chains);
    }

    private static void read(
            Place place, CatalogueChain above, ContentReader reader, Map<String, CatalogueChain> chains) {
        if (place.kind() == Place.Kind.SCHOOL) {
            return;
        }
        CatalogueChain chain = above;
        if (place.files().contains(FileKind.CATALOGUE.fileName())) {
            Outcome<Catalogue> read = reader.readCatalogue(place);
            chain = above.with(new CatalogueChain.Link(
                    place.path(), reader.nameOf(place), read.value().orElse(null)));
        }
        chains.put(place.path(), chain);
        for (Place child : place.children()) {
            read(child, chain, reader, chains);
        }
    }

    /**
     * What schools of a territory may use: what holds there, and what holds in the territories in it.
     *
     * @param path path of its folder from the content root; empty for the root
     */
    public Catalogue in(String path) {
        List<Catalogue> all = chains.entrySet().stream()
                .filter(entry -> path.isEmpty()
                        || entry.getKey().equals(path)
                        || entry.getKey().startsWith(path + "/"))
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> entry.getValue().whole())
                .toList();
        return new Catalogue(
                all.stream().flatMap(one -> one.keywords().stream()).distinct().toList(),
                all.stream()
                        .flatMap(one -> one.indicators().stream())
                        .distinct()
                        .toList());
    }

    /**
     * Those that hold at a place.
     *
     * @param path path of its folder from the content root; empty for the root
     */
    public CatalogueChain at(String path) {
        CatalogueChain chain = chains.get(path);
        if (chain != null || path.isEmpty()) {
            return chain == null ? CatalogueChain.NONE : chain;
        }
        return at(path.substring(0, Math.max(0, path.lastIndexOf('/'))));
    }
}
