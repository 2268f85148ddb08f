package org.gigogne.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.problem.Location;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** Walks the folders of a content, those beside each other at the same time. One use only. */
final class TreeScanner {
    private static final String SETTINGS = FileKind.SETTINGS.fileName();
    private static final String TERRITORY = FileKind.TERRITORY.fileName();
    private static final String SCHOOL = FileKind.SCHOOL.fileName();

    private final ContentLimits limits;
    private final FolderLister lister;
    private final List<Problem> problems = new ArrayList<>();

    TreeScanner(ContentLimits limits) {
        this.limits = limits;
        this.lister = new FolderLister(limits, problems);
    }

    /** The folder of a content and all below it. */
    Outcome<ContentTree> scan(Path root) {
        if (!Files.isDirectory(root)) {
            report(
                    ProblemCode.NO_CONTENT_ROOT,
                    "",
                    "Le dossier du contenu n'existe pas, ou n'est pas un dossier.",
                    "vérifiez le chemin donné");
            return Outcome.failed(problems);
        }
        Folder top = lister.list(root, "");
        boolean hasSettings = top.files().contains(SETTINGS);
        if (!hasSettings) {
            report(
                    ProblemCode.NO_SETTINGS,
                    "",
                    "Il manque le fichier `" + SETTINGS + "` à la racine du contenu.",
                    "créez-le avec cette ligne : `titre: Notre stratégie numérique`");
        }
        return visit(top, 0)
                .place()
                .map(found -> Outcome.of(new ContentTree(found, hasSettings, List.of(), List.of()), problems))
                .orElseGet(() -> Outcome.failed(problems));
    }

    /** A folder that stands elsewhere, and all below it, as if it stood at a path of the tree. */
    Outcome<Place> scan(Path folder, String path) {
        Folder top = lister.list(folder, path);
        if (top.files().contains(SETTINGS)) {
            report(
                    ProblemCode.SETTINGS_IN_SOURCE,
                    top.pathOf(SETTINGS),
                    "Le fichier `" + SETTINGS
                            + "` d'une source n'est pas lu : les réglages sont ceux du site qui la reprend.",
                    "rien à faire s'il sert à publier ce lieu à part ; sinon, supprimez-le");
        }
        Visit visit = visit(
                top.without(SETTINGS), (int) path.chars().filter(c -> c == '/').count() + 1);
        return new Outcome<>(visit.place(), problems);
    }

    /**
     * What a folder turned out to be.
     *
     * @param place the place, when it is a valid one
     * @param isMeant whether it holds content, so that it was meant as a place
     */
    private record Visit(Optional<Place> place, boolean isMeant) {
        static final Visit OF_NOTHING = new Visit(Optional.empty(), false);
    }

    /** What a folder turned out to be, and what is wrong in it and below. */
    private record Finding(Visit visit, List<Problem> problems) {}

    private Visit visit(Folder folder, int depth) {
        List<Place> children = new ArrayList<>();
        boolean isMeant = folder.holdsContent();
        List<Finding> found = folder.folders().parallelStream()
                .map(name -> new TreeScanner(limits).find(folder, name, depth + 1))
                .toList();
        for (Finding child : found) {
            child.visit().place().ifPresent(children::add);
            isMeant |= child.visit().isMeant();
            problems.addAll(child.problems());
        }
        folder.strangers().forEach(name -> problems.add(FileNames.unknown(folder.pathOf(name), name)));
        boolean isTerritory = folder.files().contains(TERRITORY);
        boolean isSchool = folder.files().contains(SCHOOL);
        if (isTerritory == isSchool) {
            reportNoPlace(folder, isTerritory, isMeant);
            boolean isLikeSchool = !folder.path().isEmpty() && folder.holdsContent() && children.isEmpty();
            return new Visit(isLikeSchool ? Optional.of(school(folder)) : Optional.empty(), isMeant);
        }
        Place.Kind kind = isTerritory ? Place.Kind.TERRITORY : Place.Kind.SCHOOL;
        reportMisplaced(folder, kind);
        if (isSchool) {
            reportInner(children);
            children.clear();
        }
        return new Visit(
                Optional.of(new Place(folder.path(), kind, folder.folder(), children, folder.allFiles())), true);
    }

    /** A folder of content in which there is no place: whatever it lacks, a tolerant build can do without it. */
    private static Place school(Folder folder) {
        return new Place(folder.path(), Place.Kind.SCHOOL, folder.folder(), List.of(), folder.allFiles());
    }

    private Finding find(Folder parent, String name, int depth) {
        return new Finding(child(parent, name, depth), problems);
    }

    private Visit child(Folder parent, String name, int depth) {
        String path = parent.pathOf(name);
        if (depth > limits.folderDepth()) {
            report(
                    ProblemCode.TREE_TOO_DEEP,
                    path,
                    "Les dossiers sont emboîtés sur plus de " + limits.folderDepth() + " niveaux.",
                    "rapprochez ce dossier de la racine");
            return Visit.OF_NOTHING;
        }
        Visit visit = visit(lister.list(parent.folder().resolve(name), path), depth);
        if (visit.isMeant()) {
            checkName(name, path);
        }
        return visit;
    }

    private void checkName(String name, String path) {
        if (Names.RESERVED.contains(name)) {
            Refusal reserved = Names.reserved(name);
            report(reserved.code(), path, reserved.message(), reserved.hint());
        } else if (!Names.isSafe(name)) {
            report(
                    ProblemCode.UNSAFE_NAME,
                    path,
                    "Le nom du dossier " + Quote.of(name) + " ne peut pas devenir une adresse du site.",
                    "renommez-le en `" + Names.safe(name)
                            + "` : lettres minuscules sans accent, chiffres et tirets seulement");
        } else {
            PortableNames.check(path).ifPresent(problems::add);
        }
    }

    private void reportNoPlace(Folder folder, boolean isBoth, boolean isMeant) {
        if (isBoth) {
            report(
                    ProblemCode.AMBIGUOUS_PLACE,
                    folder.path(),
                    "Le dossier contient à la fois `" + TERRITORY + "` et `" + SCHOOL + "`.",
                    "gardez `" + TERRITORY + "` si c'est un territoire, `" + SCHOOL + "` si c'est un établissement");
        } else if (folder.path().isEmpty()) {
            report(
                    ProblemCode.NO_CONTENT_ROOT,
                    "",
                    "La racine du contenu n'a ni `" + TERRITORY + "` ni `" + SCHOOL + "`.",
                    "ajoutez `" + SCHOOL + "` pour un seul établissement, `" + TERRITORY
                            + "` pour un territoire qui en contient plusieurs");
        } else if (isMeant) {
            report(
                    ProblemCode.UNDESCRIBED_PLACE,
                    folder.path(),
                    "Le dossier contient du contenu, mais ni `" + TERRITORY + "` ni `" + SCHOOL + "`.",
                    "ajoutez `" + SCHOOL + "` si c'est un établissement, `" + TERRITORY + "` si c'est un territoire");
        }
    }

    private void reportInner(List<Place> children) {
        for (Place child : children) {
            boolean isReported =
                    child.files().contains(TERRITORY) == child.files().contains(SCHOOL);
            if (isReported) {
                continue;
            }
            report(
                    ProblemCode.PLACE_IN_SCHOOL,
                    child.path(),
                    "Un établissement ne peut pas contenir un autre lieu.",
                    "déplacez ce dossier à côté de celui de l'établissement, non dedans");
        }
    }

    private void reportMisplaced(Folder folder, Place.Kind kind) {
        for (String name : folder.files()) {
            boolean isRootSettings = name.equals(SETTINGS) && folder.path().isEmpty();
            boolean isAllowed = FileKind.ofFileName(name)
                    .map(known -> known.isAllowedIn(kind))
                    .orElse(true);
            if (!isRootSettings && !isAllowed) {
                problems.add(FileNames.misplaced(folder.pathOf(name), name, kind));
            }
        }
    }

    private void report(ProblemCode code, String path, String message, String hint) {
        problems.add(Problem.of(code, Location.ofFile(path), message, hint));
    }
}
