package org.gigogne.content;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * Names that every computer can keep and every person can read. Content comes from one system, is published on another
 * and downloaded to a third; what only one of them takes is refused on all.
 */
final class PortableNames {
    /** Linux and macOS keep 255 bytes of a name; encrypted folders 143; pages and archives add to it. */
    static final int MOST_BYTES = 120;
    /** Windows keeps 260 characters of a path; 60 remain for the folder that the site stands in. */
    static final int MOST_PATH = 200;

    /** Windows, « Naming files, paths, and namespaces »: with any ending and in any case. */
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³]) *(?:\\..*)?");

    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cs}\uFFFD]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Zl}\\p{Zp}]");
    private static final Pattern SIGN = Pattern.compile("[<>:\"/\\\\|?*]");
    private static final Pattern EDGE = Pattern.compile("[\\s\\p{Z}-].*|.*[\\s\\p{Z}.]");

    private PortableNames() {}

    /** Whether Windows takes a name for a device. */
    static boolean isDevice(String name) {
        return DEVICE.matcher(name).matches();
    }

    /** Whether the system could not say what a name is: it cannot be opened by that name. */
    static boolean isUnreadable(String name) {
        return UNREADABLE.matcher(name).find();
    }

    /** What is wrong with the last name of a path from the content root; empty when nothing is. */
    static Optional<Problem> check(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        return reason(name, path)
                .map(refusal -> Problem.of(refusal.code(), Location.ofFile(path), refusal.message(), refusal.hint()));
    }

    /** Why a place may not have a name, though an address could be made of it. */
    static Optional<Refusal> reason(String name, String path) {
        Matcher sign = SIGN.matcher(name);
        if (isUnreadable(name)) {
            return Optional.of(refusal(
                    "Le nom " + Quote.of(name) + " ne peut pas être lu : il n'est pas écrit en UTF-8.",
                    "renommez-le avec des lettres sans accent"));
        }
        if (INVISIBLE.matcher(name).find()) {
            return Optional.of(refusal(
                    "Le nom " + Quote.of(name) + " contient un caractère invisible.",
                    "récrivez-le en entier, sans le copier"));
        }
        if (sign.find()) {
            return Optional.of(refusal(
                    "Le nom " + Quote.of(name) + " contient le signe `" + sign.group() + "`, que Windows n'admet pas.",
                    "retirez-le : lettres, chiffres, tirets et espaces conviennent partout"));
        }
        if (isDevice(name)) {
            return Optional.of(refusal(
                    "Windows se réserve le nom " + Quote.of(name) + ", quelle que soit sa fin.",
                    "donnez-lui un autre nom, par exemple " + Quote.of(renamed(name))));
        }
        if (EDGE.matcher(name).matches()) {
            return Optional.of(refusal(
                    "Le nom " + Quote.of(name)
                            + " commence par une espace ou un tiret, ou finit par une espace ou un point.",
                    "retirez ce signe : certains ordinateurs le perdent, ou le prennent pour autre chose"));
        }
        return tooLong(name, path);
    }

    private static Optional<Refusal> tooLong(String name, String path) {
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of(refusal(
                    "Le nom " + Quote.of(name) + " est trop long.",
                    "gardez moins de " + MOST_BYTES + " signes ; une lettre accentuée compte pour deux"));
        }
        return path.length() <= MOST_PATH
                ? Optional.empty()
                : Optional.of(refusal(
                        "Le chemin de " + Quote.of(name) + " a plus de " + MOST_PATH
                                + " signes, comptés depuis la racine du contenu.",
                        "raccourcissez des noms de dossiers, ou rapprochez ce dossier de la racine"));
    }

    /**
     * What is wrong with names of one folder that some systems take for the same.
     *
     * @param path path of the folder from the content root
     */
    static List<Problem> alike(String path, List<String> names) {
        Map<String, String> seen = new HashMap<>();
        return names.stream()
                .sorted()
                .flatMap(
                        name -> Optional.ofNullable(seen.putIfAbsent(folded(name), name))
                                .map(other -> alike(path, other, name))
                                .stream())
                .toList();
    }

    private static Problem alike(String path, String one, String other) {
        boolean isCase = !one.equals(other) && one.equalsIgnoreCase(other);
        return Problem.of(
                ProblemCode.ALIKE_NAMES,
                Location.ofFile(path.isEmpty() ? other : path + "/" + other),
                Quote.of(other) + " ne diffère de " + Quote.of(one) + " que par "
                        + (isCase ? "les majuscules." : "la façon dont les lettres sont enregistrées."),
                "renommez ou supprimez l'un des deux : sous Windows et macOS, ce serait le même");
    }

    private static String folded(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        String small = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(small, Normalizer.Form.NFC);
    }

    private static String renamed(String name) {
        int dot = name.indexOf('.');
        return dot < 0 ? name + "-1" : name.substring(0, dot) + "-1" + name.substring(dot);
    }

    private static Refusal refusal(String message, String hint) {
        return new Refusal(ProblemCode.UNPORTABLE_NAME, message, hint);
    }
}
