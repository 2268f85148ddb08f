package org.gigogne.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names behind a civility: {@code M. Martin}, {@code Mme Le Gall}, {@code MM. Martin et Durand}. A civility before a
 * function ({@code Madame la Principale}) or in the name of a body ({@code Collège Madame de Sévigné}) names nobody.
 */
final class TitledNames {
    private static final String GAP = "(?:\\h{1,3}|&nbsp;|\\h?\\n\\h{0,3})";
    private static final String WORD = "(?:\\p{Lu}\\.(?:-\\p{Lu}\\.)?|\\p{Lu}[\\p{L}'’]*+(?:-[\\p{L}'’]++)*+)";
    private static final String PARTICLE = "(?:(?:de|du|des|de" + GAP + "la|van|von)" + GAP + "|d['’])";
    private static final String NAMES = PARTICLE + "?" + WORD + "(?:" + GAP + PARTICLE + "?" + WORD + "){0,5}";
    private static final String ONE = "(?:M\\.|Mr\\.?|Mme\\.?|Mlle\\.?|Monsieur|Madame|Mademoiselle)";
    private static final String MANY = "(?:MM\\.|Mmes\\.?|Mlles\\.?|Messieurs|Mesdames|Mesdemoiselles)";
    private static final String AND = "(?:," + GAP + "|" + GAP + "et" + GAP + ")";
    private static final Pattern TITLED = Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + ONE + "|(?<many>" + MANY + "))"
            + GAP + "(?<marks>[*_]{0,3})(?<names>" + NAMES + "(?:" + AND + NAMES + "){0,5})");
    private static final Pattern NEXT = Pattern.compile(AND);
    private static final Pattern PART = Pattern.compile(WORD);
    /** Begin names, and are none. */
    private static final Pattern ARTICLE = Pattern.compile("Les?|La|L['’]|De|Du|Des|Van|Von|El|Ben");

    private static final Pattern LAST_WORD = Pattern.compile("([\\p{L}'’-]{1,40})" + GAP + "$");
    private static final int LONGEST_LAST_WORD = 48;

    private final Predicate<String> isFunction;
    private final Predicate<String> isBody;

    /**
     * Takes what names nobody.
     *
     * @param isFunction whether a word tells a function
     * @param isBody whether a word tells a body, which may bear a name
     */
    TitledNames(Predicate<String> isFunction, Predicate<String> isBody) {
        this.isFunction = isFunction;
        this.isBody = isBody;
    }

    /** A piece of a text, from one index to before another. */
    record Piece(int start, int end) {
        String of(String text) {
            return text.substring(start, end);
        }
    }

    /** The names in a text with their civilities, in its order. */
    List<Piece> in(String text) {
        List<Piece> found = new ArrayList<>();
        Matcher titled = TITLED.matcher(text);
        int at = 0;
        while (titled.find(at)) {
            String names = titled.group("names");
            int length = length(titled.group("many") == null ? NEXT.split(names, 2)[0] : names);
            at = titled.start("names");
            if (length > 0 && !isNameOfBody(text, titled.start())) {
                String marks = titled.group("marks");
                at += length;
                at += text.startsWith(marks, at) ? marks.length() : 0;
                found.add(new Piece(titled.start(), at));
            }
        }
        return found;
    }

    /** How far names go: to the first function; 0 when there is no name before it. */
    private int length(String names) {
        int length = 0;
        for (MatchResult part : PART.matcher(names).results().toList()) {
            if (isFunction.test(part.group())) {
                return length;
            }
            length = ARTICLE.matcher(part.group()).matches() ? length : part.end();
        }
        return length;
    }

    private boolean isNameOfBody(String text, int start) {
        Matcher before = LAST_WORD.matcher(text.substring(Math.max(0, start - LONGEST_LAST_WORD), start));
        return before.find() && isBody.test(before.group(1));
    }
}
