package org.gigogne.site;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;
import org.jspecify.annotations.Nullable;

/** The links that lead nowhere, each of a template only once. Usable from any thread. */
final class BrokenLinks {
    private final Map<Key, Problem> problems = new ConcurrentHashMap<>();

    /** Adds a link that a template wrote to a file that the site does not have. */
    void addFile(PageLink link, String path) {
        add(link, "le site n'a pas de fichier `" + path + "`");
    }

    /** Adds a link that a template wrote to an anchor that its page does not have. */
    void addAnchor(PageLink link, LinkCheck.Target target) {
        add(link, "`" + target.path() + "` n'a rien à l'ancre `" + target.anchor() + "`");
    }

    private void add(PageLink link, String reason) {
        Problem problem = Problem.of(
                ProblemCode.BROKEN_LINK,
                link.location(),
                "Le lien `" + link.address() + "` de la page `" + link.page() + "` ne mène nulle part : " + reason
                        + ".",
                "écrire ce lien seulement quand ce qu'il désigne existe");
        add(problem, link.end());
    }

    /**
     * Adds a link of a free page.
     *
     * @param ids anchors of the page where it leads; null when there is no such page
     */
    void add(MarkdownLink link, LinkCheck.Target target, @Nullable Set<String> ids) {
        add(
                link.problem(
                        ProblemCode.MISSING_PAGE,
                        ids == null
                                ? "`" + target.path() + "` n'est pas dans ce site."
                                : "La page n'a pas de titre `#" + named(target.anchor()) + "`.",
                        ids == null
                                ? "une page n'est écrite que si son fichier a de quoi la remplir, et que l'édition la montre"
                                : hint(target.anchor(), ids)),
                link.written());
    }

    private static String hint(String anchor, Collection<String> ids) {
        List<String> names = ids.stream()
                .filter(id -> id.startsWith("s-"))
                .map(BrokenLinks::named)
                .sorted()
                .toList();
        return Suggestion.nearest(named(anchor), names)
                .map(name -> "vouliez-vous dire `#" + name + "` ?")
                .orElseGet(() -> names.isEmpty()
                        ? "cette page n'a pas d'autre titre que le premier : menez à la page, sans `#`"
                        : "ses titres : " + names.stream().limit(8).collect(Collectors.joining("`, `#", "`#", "`")));
    }

    /** The name of a heading as authors write it. */
    private static String named(String id) {
        return id.startsWith("s-") ? id.substring(2) : id;
    }

    /** Adds a link whose address a page may not have. */
    void addForbidden(MarkdownLink link) {
        add(
                link.problem(
                        ProblemCode.FORBIDDEN_SCHEME,
                        "Le lien `" + link.written() + "` ne peut pas être publié.",
                        "un lien commence par https:, http: ou mailto:, ou bien nomme un fichier"),
                link.written());
    }

    private void add(Problem problem, String end) {
        problems.merge(
                new Key(problem.location(), end), problem, (one, other) -> one.compareTo(other) <= 0 ? one : other);
    }

    /** All of them, sorted by place. */
    List<Problem> problems() {
        return problems.values().stream().sorted().toList();
    }

    private record Key(Location location, String end) {}
}
