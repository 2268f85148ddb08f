package org.gigogne.whole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One kind of page, and the page of the example that has most of it.
 *
 * @param name such as {@code etablissement/plan-action}
 * @param file its heaviest page in the first language of the site
 */
record PageKind(String name, Path file) {
    private static final Pattern ONE_OF_MANY = Pattern.compile("(actions|pages|progression)/[^/]+$");
    private static final String HOST = "https://gigogne.example.org/";
    private static final Pattern FURTHER = Pattern.compile("-\\d+$");

    /** All kinds of pages of the example, sorted by name. */
    static List<PageKind> all() {
        return List.copyOf(BuiltSite.pages().stream()
                .map(PageKind::holding)
                .collect(Collectors.toMap(
                        PageKind::name,
                        Function.identity(),
                        BinaryOperator.maxBy(Comparator.comparingLong(PageKind::size)),
                        TreeMap::new))
                .values());
    }

    /** A page, with the kind that it is of. */
    static PageKind holding(Path file) {
        return new PageKind(nameOf(file), file);
    }

    /** The page of one kind. */
    static PageKind of(String name) {
        return all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no page of the example is a " + name));
    }

    /**
     * Shows the page: from its folder, but for the one that a server shows under any address, whose links start at the
     * root of the site's address.
     */
    void show(Page window) {
        if (name.equals("racine/404")) {
            window.route(HOST + "**", route -> route.fulfill(new Route.FulfillOptions()
                    .setPath(BuiltSite.ROOT.resolve(
                            URI.create(route.request().url()).getPath().substring(1)))));
            window.navigate(HOST + BuiltSite.path(file));
        } else {
            window.navigate(file.toUri().toString());
        }
    }

    private static String nameOf(Path file) {
        Path place = placeOf(file);
        String page = place.relativize(file).toString().replace('\\', '/').replaceFirst("\\.html$", "");
        String kind = FURTHER.matcher(ONE_OF_MANY.matcher(page).replaceFirst("$1/une"))
                .replaceFirst("");
        return level(place) + "/" + kind;
    }

    private static Path placeOf(Path file) {
        Path folder = Objects.requireNonNull(file.getParent());
        return isPlace(folder) ? folder : placeOf(folder);
    }

    private static boolean isPlace(Path folder) {
        return BuiltSite.languageRoots().contains(folder)
                || Files.exists(content(folder).resolve("etablissement.yml"))
                || Files.exists(content(folder).resolve("territoire.yml"));
    }

    private static String level(Path place) {
        if (BuiltSite.languageRoots().contains(place)) {
            return "racine";
        }
        return Files.exists(content(place).resolve("etablissement.yml")) ? "etablissement" : "territoire";
    }

    private static Path content(Path place) {
        return BuiltSite.CONTENT.resolve(BuiltSite.languageRoot(place).relativize(place));
    }

    private static long size(PageKind kind) {
        try {
            return Files.size(kind.file());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
