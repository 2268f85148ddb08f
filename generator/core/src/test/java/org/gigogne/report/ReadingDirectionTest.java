package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.stream.Collectors;
import org.gigogne.verifier.PdfStandards;
import org.gigogne.verifier.PdfStructure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingDirectionTest {
    /** The word « shalom »: shin, lamed, vav, mem. */
    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";

    @ParameterizedTest
    @CsvSource({
        // Beh joins both sides, dal only the letter before it.
        "\u0628\u0628\u0628, \ufe91\ufe92\ufe90",
        "\u0628\u062f\u0628, \ufe91\ufeaa\ufe8f",
        "\u062f\u0628, \ufea9\ufe8f",
        // Marks do not part letters, hamza does.
        "\u0628\u064e\u0628, \ufe91\u064e\ufe90",
        "\u0628\u0621\u0628, \ufe8f\ufe80\ufe8f",
        // Lam and alef are one; tatweel is a joint.
        "\u0633\u0644\u0627\u0645, \ufeb3\ufefc\ufee1",
        "\u0644\u0627, \ufefb",
        "\u0628\u0640, \ufe91\u0640",
        // Persian letters.
        "\u067e\u06cc\u06af, \ufb58\ufbff\ufb93",
        "abc \u05d0, abc \u05d0",
    })
    void joinsArabicLetters(String text, String joined) {
        assertThat(ArabicLetters.joined(text, form -> true)).isEqualTo(joined);
        assertThat(ArabicLetters.plain(joined)).isEqualTo(text);
    }

    @Test
    void keepsALetterWhoseFormCannotBeDrawn() {
        assertThat(ArabicLetters.joined("\u0628\u0628", form -> false)).isEqualTo("\u0628\u0628");
    }

    @Test
    void drawsHebrewFromTheRightAndReadsItFromTheStart() {
        byte[] pdf = pdf("<p>avant " + HEBREW + " (12) " + HEBREW + " après</p>");

        assertThat(drawn(pdf)).isEqualTo("avant" + reversed(HEBREW) + "(12)" + reversed(HEBREW) + "après");
        assertThat(PdfStructure.text(pdf)).contains("avant " + HEBREW + " (12) " + HEBREW + " après");
        keepsTheStandards(pdf);
    }

    @Test
    void turnsBracketsAndKeepsNumbersInText() {
        byte[] pdf = pdf("<p>x " + HEBREW + " (" + HEBREW + ")</p>");

        assertThat(drawn(pdf)).isEqualTo("x(" + reversed(HEBREW) + ")" + reversed(HEBREW));
        assertThat(PdfStructure.text(pdf)).contains(HEBREW + " (" + HEBREW + ")");
    }

    @Test
    void readsArabicInLinksBoldAndChartsFromTheStart() {
        String name = "\u0641\u0627\u0637\u0645\u0629 \u0627\u0644\u0632\u0647\u0631\u0627\u0621";
        byte[] pdf = pdf("<p><a href=\"https://exemple.fr\">" + name + "</a> et <strong>" + name + "</strong></p>"
                + "<figure><svg viewBox=\"0 0 200 40\" role=\"img\"><title>Noms</title><text x=\"5\" y=\"20\">" + name
                + "</text></svg></figure>");

        assertThat(PdfStructure.text(pdf)).contains(name + " et " + name);
        keepsTheStandards(pdf);
    }

    private static void keepsTheStandards(byte[] pdf) {
        assertThat(PdfStandards.breaches(pdf)).isEmpty();
        assertThat(PdfStructure.problems(pdf)).isEmpty();
    }

    private static byte[] pdf(String body) {
        return ReportFixtures.printBody(body).value().orElseThrow();
    }

    /** The letters of the line below the title from left to right, without spaces. */
    private static String drawn(byte[] pdf) {
        double baseline = PdfWords.glyphs(pdf).stream()
                .filter(glyph -> glyph.sizePt() < 12)
                .mapToDouble(PdfWords.Glyph::baseline)
                .min()
                .orElseThrow();
        return PdfWords.glyphs(pdf).stream()
                .filter(glyph -> Math.abs(glyph.baseline() - baseline) < 1)
                .sorted(Comparator.comparingDouble(PdfWords.Glyph::x))
                .map(PdfWords.Glyph::text)
                .collect(Collectors.joining())
                .replace(" ", "");
    }

    private static String reversed(String text) {
        return new StringBuilder(text).reverse().toString();
    }
}
