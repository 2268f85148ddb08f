package org.gigogne.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Valid texts that are hard on reports, each with a number of its own, and which of them a report must hold. */
final class HostileTexts {
    private static final List<String> PIECES = List.of(
            "Prêter un ordinateur",
            "Élèves de 6e, 5e et 1re : « l'été » à Noël !",
            "<script>alert(1)</script>",
            "</article><h1>x</h1>&amp;",
            "אבגדה רות",
            "فاطمة الزهراء",
            "漢字かな交じり文",
            "𠮷野家",
            "Bravo 🎉 à tous 👩‍🏫",
            "ω Ω ж Ж ǆ ẞ ﬁ ✓ → ⚠ №",
            "anticonstitutionnellement".repeat(8),
            "mot ".repeat(75).strip(),
            "e\u0301te\u0301 deux   espaces\u00a0insécables",
            "a-b/c_d.e@f ${x} <#if> #{y} %s \\ \" '",
            "—",
            "1 234,5 %");
    /** What a short text of the content may have at most. */
    private static final int LONGEST = 300;

    private final Random random;
    private final List<String> shown = new ArrayList<>();
    private int number;

    HostileTexts(Random random) {
        this.random = random;
    }

    /** A text of one or two pieces, at times of as many characters as there may be; the report must hold it. */
    String shown() {
        String ending = " (" + ++number + ")";
        String pieces = pieces(random.nextInt(20) == 0 ? 12 : 1 + random.nextInt(2));
        String text = cut(pieces, LONGEST - ending.length()) + ending;
        shown.add(text);
        return text;
    }

    /** Such a text that the public edition leaves out. */
    String leftOut() {
        String text = shown();
        shown.remove(shown.size() - 1);
        return text;
    }

    /** None to two texts that are shown, at times many. */
    List<String> shownList() {
        return IntStream.range(0, size()).mapToObj(i -> shown()).toList();
    }

    /** One to three paragraphs, at times many; the report must hold each. */
    String shownParagraphs() {
        return IntStream.range(0, 1 + size()).mapToObj(i -> shown()).collect(Collectors.joining("\n\n"));
    }

    /** None to two, at times twenty: how many rows to write. */
    int size() {
        return random.nextInt(80) == 0 ? 20 : random.nextInt(5) / 2;
    }

    /** All texts that the report must hold so far, in the order in which they were made. */
    List<String> all() {
        return List.copyOf(shown);
    }

    private String pieces(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
                .collect(Collectors.joining(" "));
    }

    private static String cut(String text, int length) {
        int end = Math.min(text.length(), length);
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end);
    }
}
