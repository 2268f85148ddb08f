package org.gigogne.report;

import com.lowagie.text.pdf.hyphenation.Hyphenation;
import com.lowagie.text.pdf.hyphenation.HyphenationTree;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds where the words of a language may be divided, by the patterns of Frank Liang; safe across threads. */
public final class Hyphenator {
    /** Divides no word. */
    static final Hyphenator NONE = new Hyphenator(null);

    /** Letters that stay together at the start and at the end of a word. */
    private static final int LEAST_PART = 3;
    /** Shorter words are whole if they can be. */
    private static final int LONG = 8;

    private static final Pattern WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}@/_.:-])\\p{L}{6,}(?![\\p{L}\\p{M}\\p{N}@/_]|[.:-]\\p{L})");
    private static final Pattern COMMENT = Pattern.compile("%.*");
    private static final Pattern PATTERNS = Pattern.compile("\\\\patterns\\s*\\{([^{}]*)}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ADMITTED = Pattern.compile("[\\p{L}\\p{M}\\p{N}.'’ -]*");

    private final @Nullable HyphenationTree tree;

    private Hyphenator(@Nullable HyphenationTree tree) {
        this.tree = tree;
    }

    /**
     * Reads patterns.
     *
     * @param tex a file of patterns of TeX in UTF-8, such as those of the package hyph-utf8; its exceptions are not read
     * @throws IllegalArgumentException if the text holds no patterns
     */
    public static Hyphenator parse(String tex) {
        Matcher block = PATTERNS.matcher(COMMENT.matcher(tex).replaceAll(""));
        if (!block.find()) {
            throw new IllegalArgumentException("There is no block `\\patterns{…}`.");
        }
        String patterns = SPACES.matcher(block.group(1)).replaceAll(" ").strip();
        if (!ADMITTED.matcher(patterns).matches()) {
            throw new IllegalArgumentException("Patterns hold letters, digits, `.` and `'` only.");
        }
        HyphenationTree tree = new HyphenationTree();
        tree.loadSimplePatterns(new ByteArrayInputStream(xml(patterns).getBytes(StandardCharsets.UTF_8)));
        return new Hyphenator(tree);
    }

    /** The form that the library reads: letters that count as the same, then the patterns. */
    private static String xml(String patterns) {
        String letters = patterns.codePoints()
                .filter(Character::isLetter)
                .distinct()
                .sorted()
                .mapToObj(Character::toString)
                .map(letter -> letter + letter.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><hyphenation-info><classes>'’ " + letters
                + "</classes><patterns>" + patterns + "</patterns></hyphenation-info>";
    }

    /**
     * Where a text without spaces inside may be divided: offsets of the letters that would start the next line, ascending.
     * Acronyms, addresses and numbers are never divided.
     *
     * @param mustDivide whether short words and those with a capital may be, too
     */
    List<Integer> points(String text, boolean mustDivide) {
        List<Integer> points = new ArrayList<>();
        Matcher words = WORD.matcher(text);
        while (tree != null && words.find()) {
            String word = words.group();
            boolean isAcronym = Character.isUpperCase(word.codePointBefore(word.length()));
            boolean isName = Character.isUpperCase(word.codePointAt(0));
            boolean isBetterWhole = word.length() < LONG || isName;
            Hyphenation parts =
                    isAcronym || (isBetterWhole && !mustDivide) ? null : tree.hyphenate(word, LEAST_PART, LEAST_PART);
            if (parts != null) {
                for (int point : parts.getHyphenationPoints()) {
                    points.add(words.start() + point);
                }
            }
        }
        return points;
    }
}
