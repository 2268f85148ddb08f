package org.gigogne.content;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

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

    /** The territories that have one. */
    public static List<Place> holders(Place root) {
        return root.all()
                .filter(place ->
                        place.kind() != Place.Kind.SCHOOL && place.files().contains(FileKind.CATALOGUE.fileName()))
                .toList();
    }

    /** Reads that of a territory. What is wrong with it is told when its territory is read. */
    public static CatalogueChain.Link read(Place holder, ContentReader reader) {
        Outcome<Catalogue> read = reader.readCatalogue(holder);
        return new CatalogueChain.Link(
                holder.path(), reader.nameOf(holder), read.value().orElse(null));
    }

    /** Those of all territories in a place. */
    public static Catalogues of(Place root, List<CatalogueChain.Link> read) {
        Map<String, CatalogueChain> chains = new HashMap<>();
        add(root, CatalogueChain.NONE, read.stream().collect(toMap(CatalogueChain.Link::path, identity())), chains);
        return new Catalogues(chains);
    }

    private static void add(
            Place place,
            CatalogueChain above,
            Map<String, CatalogueChain.Link> read,
            Map<String, CatalogueChain> chains) {
        if (place.kind() == Place.Kind.SCHOOL) {
            return;
        }
        CatalogueChain.Link own = read.get(place.path());
        CatalogueChain chain = own == null ? above : above.with(own);
        chains.put(place.path(), chain);
        for (Place child : place.children()) {
            add(child, chain, read, chains);
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
