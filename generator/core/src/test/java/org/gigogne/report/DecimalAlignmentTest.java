package org.gigogne.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class DecimalAlignmentTest {
    private static final Offset<Double> NEAR = Offset.offset(0.1);

    @Test
    void putsDecimalSignsBelowEachOther() {
        List<PdfWords.Glyph> glyphs = column("43,9", "7,25", "1\u202f234,5", "−0,5");

        assertThat(places(glyphs, ","))
                .hasSize(4)
                .allSatisfy(x -> assertThat(x).isCloseTo(places(glyphs, ",").get(0), NEAR));
    }

    @Test
    void endsNumbersWithoutDecimalsWhereTheOthersHaveTheirSign() {
        List<PdfWords.Glyph> glyphs = column("43,9", "18", "5\u00a0%", "—");
        double comma = places(glyphs, ",").get(0);

        assertThat(end(glyphs, "8")).isCloseTo(comma, NEAR);
        assertThat(end(glyphs, "5")).isCloseTo(comma, NEAR);
        assertThat(end(glyphs, "—")).isCloseTo(comma, NEAR);
    }

    @Test
    void leavesColumnsWithoutDecimalsAndOtherTextsAtTheEdge() {
        List<PdfWords.Glyph> integers = column("12\u00a0%", "7", "1 sur 9");
        List<PdfWords.Glyph> mixed = column("43,9", "1 sur 8");

        assertThat(end(integers, "7")).isCloseTo(end(integers, "%"), NEAR).isCloseTo(end(integers, "9"), NEAR);
        assertThat(end(mixed, "8")).isCloseTo(end(mixed, "9"), NEAR);
    }

    private static List<PdfWords.Glyph> column(String... cells) {
        String rows = Stream.of(cells)
                .map(cell -> "<tr><td>x</td><td class=\"num\">" + cell + "</td></tr>")
                .collect(Collectors.joining());
        byte[] pdf = ReportFixtures.printBody("<table><tbody>" + rows + "</tbody></table>")
                .value()
                .orElseThrow();
        return PdfWords.glyphs(pdf).stream()
                .filter(glyph -> glyph.sizePt() == 9)
                .toList();
    }

    private static List<Double> places(List<PdfWords.Glyph> glyphs, String sign) {
        List<Double> places = new ArrayList<>();
        glyphs.stream().filter(glyph -> glyph.text().equals(sign)).forEach(glyph -> places.add(glyph.x()));
        return places;
    }

    private static double end(List<PdfWords.Glyph> glyphs, String sign) {
        return glyphs.stream()
                .filter(glyph -> glyph.text().equals(sign))
                .mapToDouble(glyph -> glyph.x() + glyph.width())
                .max()
                .orElseThrow();
    }
}
