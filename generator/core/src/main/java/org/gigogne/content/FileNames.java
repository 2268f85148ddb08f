package org.gigogne.content;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;

/** Knows content files by their names, even mistyped. */
final class FileNames {
    private static final Pattern END = Pattern.compile("[\\s.]+$");

    private FileNames() {}

    /** Whether a file that no kind knows was most likely meant as a content file. */
    static boolean isMeantAsContent(String name) {
        String lower = END.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean isYaml = lower.endsWith(".yml") || lower.endsWith(".yaml");
        boolean isHiddenEnding = lower.endsWith(".yml.txt") || lower.endsWith(".yaml.txt");
        return isYaml || isHiddenEnding;
    }

    /** A file whose name nothing reads. */
    static Problem unknown(String path, String name) {
        String hint = meant(name)
                .map(known -> "renommez-le en `" + known + "`"
                        + (name.endsWith(".txt") ? " ; au besoin, affichez les extensions de noms de fichiers" : ""))
                .orElse("les fichiers connus sont "
                        + FileKind.fileNames().stream().map(Quote::of).collect(Collectors.joining(", ")));
        return Problem.of(
                ProblemCode.UNKNOWN_FILE,
                Location.ofFile(path),
                "Le nom de fichier " + Quote.of(name) + " n'est pas connu : ce fichier ne serait pas lu.",
                hint);
    }

    private static Optional<String> meant(String name) {
        String stem = name.replaceAll("(?i)\\.(yml|yaml)(\\.txt)?[\\s.]*$", "");
        return Suggestion.nearest(stem + ".yml", FileKind.fileNames());
    }

    /** A file that belongs to another kind of place. */
    static Problem misplaced(String path, String name, Place.Kind kind) {
        boolean isSettings = name.equals(FileKind.SETTINGS.fileName());
        String message = isSettings
                ? "Le fichier `" + name + "` n'a sa place qu'à la racine du contenu."
                : "Le fichier `" + name + "` n'a pas sa place dans un "
                        + (kind == Place.Kind.SCHOOL ? "établissement." : "territoire.");
        String hint = isSettings
                ? "supprimez-le, ou déplacez-le à la racine"
                : "déplacez-le dans le dossier "
                        + (kind == Place.Kind.SCHOOL ? "d'un territoire" : "de l'établissement concerné")
                        + ", ou supprimez-le";
        return Problem.of(ProblemCode.MISPLACED_FILE, Location.ofFile(path), message, hint);
    }
}
