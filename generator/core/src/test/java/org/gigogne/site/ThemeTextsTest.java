package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.reference.Referential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every language of the theme says the same things. The languages are those that {@code texts/} holds: a file
 * {@code texts/es.properties} is checked because it is there.
 */
class ThemeTextsTest {
    private static final Path THEME = Path.of("..", "..", "templates/src/main/resources/org/gigogne/theme");
    private static final Path SOURCES = Path.of("src/main/java");

    /** {@code fr.properties}, {@code charts_fr.properties}: what comes before the language, and the language. */
    private static final Pattern FILE = Pattern.compile("(|.*_)([a-z]{2,3})\\.properties");

    private static final Pattern ACRONYM = Pattern.compile("\\b\\p{Lu}{2,}\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** Formats of files, an address and a tool, which people know by these letters. */
    private static final Set<String> NAMES = Set.of("CSV", "JSON", "PDF", "URL", "CEDEX", "SELFIE");

    private static final Pattern LITERAL = Pattern.compile("\"([\\w.-]+)\"");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z][A-Z0-9_]+\\b");

    static Stream<Arguments> files() throws IOException {
        Set<String> subjects = new TreeSet<>();
        Set<String> languages = new TreeSet<>();
        for (Path file : filesOf(THEME.resolve("texts"), ".properties")) {
            MatchResult name = FILE.matcher(file.getFileName().toString())
                    .results()
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(file + " does not name its language."));
            subjects.add(name.group(1));
            languages.add(name.group(2));
        }
        assertThat(languages).contains("fr", "en");
        return languages.stream()
                .flatMap(language -> subjects.stream().map(subject -> Arguments.of(subject, language)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyLanguageHasTheKeysOfTheFrenchInTheSameOrder(String subject, String language) throws IOException {
        assertThat(texts(subject, language).keySet())
                .containsExactlyElementsOf(texts(subject, "fr").keySet());
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyTextUsesTheArgumentsOfTheFrenchOne(String subject, String language) throws IOException {
        Map<String, String> texts = texts(subject, language);
        texts(subject, "fr")
                .forEach((key, french) -> assertThat(argumentsOf(texts.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(argumentsOf(french)));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noTextIsEmpty(String subject, String language) throws IOException {
        Map<String, String> french = texts(subject, "fr");
        texts(subject, language)
                .forEach((key, text) -> assertThat(text.isBlank())
                        .as(key)
                        .isEqualTo(french.getOrDefault(key, "").isBlank()));
    }

    @ParameterizedTest
    @MethodSource("files")
    void noSentenceIsLeftInFrench(String subject, String language) throws IOException {
        if (!language.equals("fr")) {
            Map<String, String> french = texts(subject, "fr");
            texts(subject, language).forEach((key, text) -> {
                if (text.matches(".*\\p{L}.*\\.")) {
                    assertThat(text).as(key).isNotEqualTo(french.get(key));
                }
            });
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void englishIsSetAsEnglish(String subject, String language) throws IOException {
        if (language.equals("en")) {
            texts(subject, language)
                    .forEach((key, text) -> assertThat(text)
                            .as(key)
                            .doesNotContainPattern("[«»'\"\u202f]")
                            .doesNotContainPattern("[\\s\u00a0][:;!?]"));
        }
    }

    /** As {@code Typography} sets the texts of the content. */
    @ParameterizedTest
    @MethodSource("files")
    void frenchIsSetAsFrench(String subject, String language) throws IOException {
        if (language.equals("fr")) {
            texts(subject, language)
                    .forEach((key, text) -> assertThat(text)
                            .as(key)
                            .doesNotContainPattern("[ \u00a0][;:!?%»€]|«[^\u202f]|[^\u202f]»|\\w[;!?]( |$)|\\w'\\w"));
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void theLanguageNamesItself(String subject, String language) throws IOException {
        if (subject.isEmpty()) {
            assertThat(texts(subject, language).get("lang")).isEqualTo(language);
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void everyAcronymIsInTheGlossary(String subject, String language) throws IOException {
        Set<String> known = new TreeSet<>(NAMES);
        Referential.load().glossary().forEach(entry -> known.add(entry.term()));
        texts(subject, language).forEach((key, text) -> {
            Set<String> acronyms = new TreeSet<>();
            addMatches(ACRONYM, 0, key.equals("lang.tag") ? "" : text, acronyms);
            assertThat(known).as(key).containsAll(acronyms);
        });
    }

    /** A key may be put together: of each part that a dot ends, some template or class must speak. */
    @Test
    void noKeyIsForNothing() throws IOException {
        Set<String> literals = new TreeSet<>();
        Set<String> words = new TreeSet<>();
        for (Path template : filesOf(THEME, ".ftlh")) {
            addMatches(LITERAL, 1, Files.readString(template), literals);
        }
        for (Path source : filesOf(SOURCES, ".java")) {
            addMatches(LITERAL, 1, Files.readString(source), literals);
            addMatches(CONSTANT, 0, Files.readString(source), words);
            words.add(source.getFileName().toString().replace(".java", ""));
            addMatches(Pattern.compile("enum (\\w+)"), 1, Files.readString(source), words);
        }
        literals.forEach(literal -> words.addAll(parts(literal)));
        for (Path report : filesOf(THEME.resolve("reports"), ".ftlh")) {
            words.add(report.getFileName().toString().replace(".ftlh", ""));
        }

        List<String> unused = Stream.of(texts("", "fr"), texts("charts_", "fr"))
                .flatMap(texts -> texts.keySet().stream())
                .map(key -> key.replaceFirst("\\.(one|other)$", ""))
                .filter(key -> !literals.contains(key) && !isPutTogether(key, literals, words))
                .toList();

        assertThat(unused).isEmpty();
    }

    private static boolean isPutTogether(String key, Set<String> literals, Set<String> words) {
        String first = parts(key).get(0);
        boolean isKnown = parts(key).stream().allMatch(part -> words.contains(part) || part.matches("\\d"));
        boolean isConstant = Character.isUpperCase(first.charAt(0));
        return isKnown
                && (isConstant
                        || literals.stream()
                                .anyMatch(literal -> literal.endsWith(".")
                                        ? key.startsWith(literal)
                                        : key.startsWith(literal + '.')));
    }

    private static List<String> parts(String key) {
        return List.of(key.split("\\.", -1));
    }

    private static Set<String> argumentsOf(String text) {
        Set<String> arguments = new TreeSet<>();
        addMatches(Pattern.compile("\\{\\d}"), 0, text, arguments);
        return arguments;
    }

    private static void addMatches(Pattern pattern, int group, String text, Collection<String> to) {
        to.addAll(
                pattern.matcher(text).results().map(match -> match.group(group)).toList());
    }

    private static List<Path> filesOf(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** Texts by key, in the order of the file; a key that stands twice fails. */
    private static Map<String, String> texts(String subject, String language) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        Path file = THEME.resolve("texts").resolve(subject + language + ".properties");
        for (String line : Files.readAllLines(file)) {
            Properties one = new Properties();
            one.load(new StringReader(line));
            for (String key : one.stringPropertyNames()) {
                assertThat(texts.put(key, one.getProperty(key)))
                        .as("another text of " + key + " in " + file)
                        .isNull();
            }
        }
        return texts;
    }
}
