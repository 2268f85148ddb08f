package org.gigogne.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.content.Document;
import org.gigogne.content.SourceMap;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** What free pages write beyond plain Markdown is understood: attributes, footnotes, words that describe images. */
final class PageMarkupRule implements Rule {
    private static final Pattern ATTRIBUTES = Pattern.compile("(?<!\\\\)\\{(\\s{0,9}(?:[.#]|lang\\b)[^{}]{0,200})\\}");
    private static final Pattern HEADING = Pattern.compile("^ {0,3}#{2,6}\\s");
    private static final Pattern UNDESCRIBED = Pattern.compile("(?<!\\\\)!\\[\\s{0,99}+\\](?=[(\\[])");
    private static final Pattern FOOTNOTE = Pattern.compile("(?<!\\\\)\\[\\^([^\\[\\]]{1,200}+)\\](?!:)");
    private static final Pattern FOOTNOTE_TEXT = Pattern.compile("^ {0,3}\\[\\^([^\\[\\]]{1,200}+)\\]:");

    @Override
    public Stream<Problem> check(CheckedPlace place) {
        return place.pages().stream().map(Document::source).flatMap(PageMarkupRule::check);
    }

    private static Stream<Problem> check(SourceMap page) {
        List<String> prose = PageProse.lines(page.lines());
        Set<String> notes = prose.stream()
                .flatMap(line -> FOOTNOTE_TEXT.matcher(line).results())
                .map(match -> match.group(1).strip())
                .collect(Collectors.toSet());
        return IntStream.range(0, prose.size()).boxed().flatMap(i -> {
            String line = prose.get(i);
            Finder finder = (pattern, group) ->
                    pattern.matcher(line).results().map(match -> SourceScan.of(page, i + 1, match, group));
            return Stream.of(
                            finder.find(ATTRIBUTES, 1).flatMap(scan -> checkAttributes(scan, line).stream()),
                            finder.find(UNDESCRIBED, 0).map(PageMarkupRule::undescribed),
                            finder.find(FOOTNOTE, 1)
                                    .filter(scan -> !notes.contains(scan.text().strip()))
                                    .map(PageMarkupRule::noFootnote))
                    .flatMap(found -> found);
        });
    }

    private static Optional<Problem> checkAttributes(SourceScan scan, String line) {
        Optional<PageAttributes> attributes = PageAttributes.parse(scan.text());
        if (attributes.isEmpty()) {
            return Optional.of(scan.problem(
                    ProblemCode.UNKNOWN_ATTRIBUTE,
                    "`{" + scan.text() + "}` n'est pas compris.",
                    "entre accolades, on écrit `.note`, `.important`, `#un-nom` (après un titre) ou `lang=en`"));
        }
        if (attributes.get().id() != null && !HEADING.matcher(line).find()) {
            return Optional.of(scan.problem(
                    ProblemCode.UNKNOWN_ATTRIBUTE,
                    "Seul un titre de partie peut recevoir un nom, ici `#"
                            + attributes.get().id() + "`.",
                    "écrivez-le à la fin d'une ligne qui commence par `##`, et menez-y par un lien `[…](#"
                            + attributes.get().id() + ")`"));
        }
        return Optional.empty();
    }

    private static Problem undescribed(SourceScan image) {
        return image.problem(
                ProblemCode.UNDESCRIBED_IMAGE,
                "L'image n'est pas décrite.",
                "dites entre les crochets ce qu'elle montre : `![Une salle claire, quinze postes](…)`");
    }

    private static Problem noFootnote(SourceScan reference) {
        return reference.problem(
                ProblemCode.MISSING_TARGET,
                "La note `[^" + reference.text() + "]` n'a pas de texte.",
                "écrivez-le plus bas, sur une ligne à part : `[^" + reference.text() + "]: le texte de la note`");
    }

    /** Finds pieces of one line. */
    private interface Finder {
        Stream<SourceScan> find(Pattern pattern, int group);
    }
}
