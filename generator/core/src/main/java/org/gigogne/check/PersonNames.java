package org.gigogne.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.gigogne.problem.Suggestion;
import org.gigogne.reference.Referential;
import org.gigogne.reference.RoleWord;

/**
 * Knows the names of persons. A guess: a civility before a capital anywhere; where a function is expected also an initial
 * before a capital, or two words with capitals side by side that are neither functions, nor bodies, nor acronyms.
 */
public final class PersonNames {
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]*";
    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}+");
    private static final Pattern INITIAL =
            Pattern.compile("(?<![\\p{L}.'’-])\\p{Lu}\\.(?:-\\p{Lu}\\.)?\\s?(\\p{Lu}\\p{Ll}[\\p{L}'’-]+)");
    private static final Pattern RUN = Pattern.compile("(?<!\\p{L})" + NAME + "(?:\\s" + NAME + ")+");
    private static final int LONGEST_ACRONYM = 5;
    private static final String HIDDEN = "…";

    private final List<RoleWord> words;
    private final List<String> names;
    private final TitledNames titled = new TitledNames(this::isFunction, this::isBody);

    /** Takes the words of functions and bodies from the referential. */
    public PersonNames(Referential referential) {
        words = referential.roleWords();
        names = Stream.concat(
                        referential.glossary().stream().map(entry -> entry.term()),
                        referential.academies().stream().map(academy -> academy.name()))
                .map(Suggestion::fold)
                .toList();
    }

    /** What looks like the name of a person where a function is expected. */
    public Optional<String> in(String text) {
        return Stream.of(
                        titled.in(text).stream().map(piece -> piece.of(text)),
                        INITIAL.matcher(text)
                                .results()
                                .filter(match -> !isKnown(match.group(1)))
                                .map(MatchResult::group),
                        RUN.matcher(text).results().filter(this::isPerson).map(MatchResult::group))
                .flatMap(found -> found)
                .findFirst();
    }

    /** A text with an ellipsis for each name behind a civility, and for the civility. */
    public String hide(String text) {
        StringBuilder hidden = new StringBuilder();
        int at = 0;
        for (TitledNames.Piece piece : titled.in(text)) {
            hidden.append(text, at, piece.start()).append(HIDDEN);
            at = piece.end();
        }
        return at == 0 ? text : hidden.append(text, at, text.length()).toString();
    }

    /** Two words side by side that nothing explains, unless a body bears them: {@code Collège Jules Verne}. */
    private boolean isPerson(MatchResult run) {
        List<String> parts = List.of(run.group().split("\\s", -1));
        if (parts.stream().anyMatch(this::isBody)) {
            return false;
        }
        for (int i = 1; i < parts.size(); i++) {
            if (!isKnown(parts.get(i - 1)) && !isKnown(parts.get(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isBody(String word) {
        String folded = Suggestion.fold(word);
        return words.stream().anyMatch(known -> known.isBody() && known.matches(folded));
    }

    /** In capitals, a short name behind a civility looks like an acronym: only those that are known are functions. */
    private boolean isFunction(String word) {
        String folded = Suggestion.fold(word);
        return names.contains(folded) || words.stream().anyMatch(known -> !known.isBody() && known.matches(folded));
    }

    private boolean isKnown(String word) {
        String folded = Suggestion.fold(word);
        boolean isAcronym =
                word.length() <= LONGEST_ACRONYM && CAPITALS.matcher(word).matches();
        return isAcronym || names.contains(folded) || words.stream().anyMatch(known -> known.matches(folded));
    }
}
