package org.gigogne.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.SiteSettings.Source;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;

/** Gives a tree the parts that its settings take from elsewhere, one after the other. One use only. */
final class SourceMounter {
    private final Document<SiteSettings> settings;
    private final SourceFinder finder;
    private final ContentLimits limits;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Mount> mounts = new ArrayList<>();
    private final List<LostSource> lost = new ArrayList<>();

    SourceMounter(Document<SiteSettings> settings, Archives archives, ContentLimits limits) {
        this.settings = settings;
        this.finder = new SourceFinder(settings, archives);
        this.limits = limits;
    }

    Outcome<ContentTree> mount(ContentTree tree) {
        Place root = tree.place();
        Set<String> named = new HashSet<>();
        List<Source> sources = settings.value().sources();
        for (int i = 0; i < sources.size(); i++) {
            String pointer = "/sources/" + i;
            Source source = sources.get(i);
            Optional<Refusal> unfit = unfit(source, named.add(source.place()), root);
            if (unfit.isPresent()) {
                problems.add(unfit.get().at(settings, pointer + "/lieu"));
            } else if ((source.folder() == null) == (source.archive() == null)) {
                problems.add(settings.problem(
                        ProblemCode.AMBIGUOUS_SOURCE,
                        pointer,
                        "La source de " + Quote.of(source.place())
                                + (source.folder() == null
                                        ? " n'a ni `dossier` ni `archive`."
                                        : " a un `dossier` et une `archive`."),
                        "donnez l'un des deux"));
            } else if (!isBelowLost(source.place())) {
                root = root.containing(place(source, pointer, tree.place().folder()));
            }
        }
        return Outcome.of(new ContentTree(root, tree.hasSettings(), mounts, lost), problems);
    }

    /** What was to stand in a lost part is lost with it, and needs no problem of its own. */
    private boolean isBelowLost(String path) {
        return lost.stream().anyMatch(source -> path.startsWith(source.path() + "/"));
    }

    /** Why nothing may be mounted where a source asks for; empty when it may. */
    private Optional<Refusal> unfit(Source source, boolean isNew, Place root) {
        String path = source.place();
        String name = path.substring(path.lastIndexOf('/') + 1);
        String above = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        if (!isNew) {
            return Optional.of(new Refusal(
                    ProblemCode.MISPLACED_SOURCE,
                    "Deux sources veulent être le lieu " + Quote.of(path) + ".",
                    "gardez-en une, ou donnez à l'autre un lieu à elle"));
        }
        if (Names.RESERVED.contains(name)) {
            return Optional.of(Names.reserved(name));
        }
        Optional<Refusal> odd = PortableNames.reason(name, path);
        if (odd.isPresent()) {
            return odd;
        }
        if (path.split("/", -1).length > limits.folderDepth()) {
            return Optional.of(new Refusal(
                    ProblemCode.TREE_TOO_DEEP,
                    "Le lieu " + Quote.of(path) + " est emboîté sur plus de " + limits.folderDepth() + " niveaux.",
                    "rapprochez-le de la racine"));
        }
        if (isBelowLost(path)) {
            return Optional.empty();
        }
        Optional<Place> territory = root.all()
                .filter(place ->
                        place.kind() == Place.Kind.TERRITORY && place.path().equals(above))
                .findFirst();
        if (territory.isEmpty()) {
            return Optional.of(noTerritory(path, above, root));
        }
        return Files.exists(territory.get().folder().resolve(name), LinkOption.NOFOLLOW_LINKS)
                ? Optional.of(new Refusal(
                        ProblemCode.MISPLACED_SOURCE,
                        "Le lieu " + Quote.of(path) + " existe déjà : ses fichiers viendraient de deux endroits.",
                        "retirez ce dossier de l'arbre, ou cette source de la liste"))
                : Optional.empty();
    }

    private static Refusal noTerritory(String path, String above, Place root) {
        List<String> territories = root.all()
                .filter(place ->
                        place.kind() == Place.Kind.TERRITORY && !place.path().isEmpty())
                .map(Place::path)
                .toList();
        return new Refusal(
                ProblemCode.MISPLACED_SOURCE,
                above.isEmpty()
                        ? "Le lieu " + Quote.of(path) + " ne peut pas être ajouté : la racine du contenu n'est pas un"
                                + " territoire."
                        : "Le lieu " + Quote.of(path) + " ne peut pas être ajouté : " + Quote.of(above)
                                + " n'est pas un territoire de l'arbre.",
                Suggestion.nearest(above, territories)
                        .map(near -> "vouliez-vous dire " + Quote.of(near + path.substring(above.length())) + " ?")
                        .orElse("créez `" + (above.isEmpty() ? "" : above + "/") + FileKind.TERRITORY.fileName()
                                + "`, ou nommez plus haut dans la liste la source de ce territoire"));
    }

    /** The place that a source is; one without files when it could not be found or read. */
    private Place place(Source source, String pointer, Path content) {
        Place none =
                new Place(source.place(), Place.Kind.SCHOOL, content.resolve(source.place()), List.of(), List.of());
        Outcome<Mount> found = finder.find(source, pointer, content);
        problems.addAll(found.problems());
        if (found.value().isEmpty()) {
            found.problems().forEach(problem -> lost.add(new LostSource(source.place(), problem)));
            return none;
        }
        Mount mount = found.value().get();
        mounts.add(mount);
        Outcome<Place> scanned = new TreeScanner(limits).scan(mount.folder(), mount.path());
        problems.addAll(scanned.problems());
        return scanned.value().orElse(none);
    }
}
