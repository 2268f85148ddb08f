package org.gigogne.report;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;

/**
 * Typed access to the keys of a style. What is wrong becomes a problem, and a value that stands in for the right one:
 * thus all problems come together.
 */
final class StyleValues {
    static final String FILE = "theme/report.properties";

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}(\\.[0-9]{1,4})?");

    private final Map<String, Entry> entries = new TreeMap<>();
    private final Properties lowest;
    private final Set<String> asked = new TreeSet<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * A value as it is written.
     *
     * @param isOwn whether it stands in the uppermost text
     * @param line where, from 1; 0 when unknown
     */
    private record Entry(String value, boolean isOwn, int line) {}

    /**
     * The values of texts in the form of {@link Properties}; of two for one key, that of the later text counts.
     *
     * @param layers from the lowest up; at least one
     * @throws IllegalArgumentException if a text is not in that form
     */
    StyleValues(List<String> layers) {
        lowest = read(layers.get(0));
        for (int i = 0; i < layers.size(); i++) {
            String text = layers.get(i);
            boolean isOwn = i == layers.size() - 1;
            read(text)
                    .forEach((key, value) -> entries.put(
                            key.toString(), new Entry(value.toString().strip(), isOwn, line(text, key.toString()))));
        }
    }

    private static Properties read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException e) {
            throw new IllegalStateException(e); // memory does not fail
        }
        return properties;
    }

    /** The last line that gives the key a value. */
    private static int line(String text, String key) {
        Pattern definition = Pattern.compile("\\s*" + Pattern.quote(key) + "([\\s=:].*)?");
        List<String> lines = text.lines().toList();
        for (int i = lines.size(); i > 0; i--) {
            if (definition.matcher(lines.get(i - 1)).matches()) {
                return i;
            }
        }
        return 0;
    }

    /** All that was found wrong so far, in the order of the keys asked for, then the keys that nothing asked for. */
    List<Problem> problems() {
        List<Problem> all = new ArrayList<>(problems);
        entries.keySet().stream()
                .filter(key -> !asked.contains(key))
                .forEach(key -> all.add(problem(
                        ProblemCode.MALFORMED_SETTINGS,
                        key,
                        "La clé `" + key + "` n'existe pas.",
                        Suggestion.nearest(key, asked)
                                .map(near -> "vouliez-vous dire `" + near + "` ?")
                                .orElse("le guide des rapports donne la liste des clés"))));
        return List.copyOf(all);
    }

    /** A problem at the line of a key. */
    Problem problem(ProblemCode code, String key, String message, String hint) {
        return Problem.of(code, place(key), message, hint);
    }

    /** Where a key has its value; the whole file when that is a lower text. */
    Location place(String key) {
        Entry entry = entries.get(key);
        return entry == null || !entry.isOwn() || entry.line() == 0
                ? Location.ofFile(FILE)
                : new Location(FILE, entry.line(), 1);
    }

    /** Whether the uppermost text gives the key its value. */
    boolean isOwn(String key) {
        Entry entry = entries.get(key);
        return entry != null && entry.isOwn();
    }

    /** Keys that begin so, sorted. */
    List<String> keys(String start) {
        return entries.keySet().stream().filter(key -> key.startsWith(start)).toList();
    }

    String text(String key) {
        asked.add(key);
        Entry entry = entries.get(key);
        if (entry == null) {
            problems.add(problem(
                    ProblemCode.MALFORMED_SETTINGS,
                    key,
                    "Il manque la clé `" + key + "`.",
                    "la reprendre du thème fourni"));
            return "";
        }
        return entry.value();
    }

    List<String> words(String key) {
        return Arrays.stream(text(key).split(",", -1))
                .map(String::strip)
                .filter(word -> !word.isEmpty())
                .toList();
    }

    double number(String key, int least, int most) {
        return numbers(key, 1, least, most).get(0);
    }

    /** One or two numbers, set apart by blanks. */
    List<Double> numbers(String key, int count, int least, int most) {
        List<String> words = Arrays.asList(text(key).split("\\s+", -1));
        List<Double> numbers = words.stream()
                .filter(word -> NUMBER.matcher(word).matches())
                .map(Double::valueOf)
                .filter(number -> number >= least && number <= most)
                .toList();
        if (words.size() == count && numbers.size() == count) {
            return numbers;
        }
        String range = " de " + least + " à " + most;
        refuse(key, count == 1 ? "un nombre" + range + " attendu" : "deux nombres" + range + " attendus");
        return Collections.nCopies(count, (double) least);
    }

    int colour(String key) {
        String value = text(key);
        if (value.matches("#[0-9a-fA-F]{6}")) {
            return Integer.parseInt(value.substring(1), 16);
        }
        refuse(key, "une couleur comme `#0b4f7d` attendue");
        return 0;
    }

    /** Notes that a value is not what the key asks for; says nothing more of a key that is missing. */
    void refuse(String key, String expected) {
        Entry entry = entries.get(key);
        if (entry == null) {
            return;
        }
        String example = lowest.getProperty(key, "").strip();
        boolean hasExample = !example.isEmpty() && !example.equals(entry.value());
        problems.add(problem(
                ProblemCode.MALFORMED_SETTINGS,
                key,
                "`" + key + "` vaut `" + entry.value() + "` : " + expected + ".",
                hasExample ? "le thème fourni a `" + key + " = " + example + "`" : ""));
    }
}
