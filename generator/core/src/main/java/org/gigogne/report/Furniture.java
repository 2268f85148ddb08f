package org.gigogne.report;

import java.util.List;

/** Draws what pages bear beside their text: running head, foot, the logo, and the bar of a cover. All of it is artifact. */
final class Furniture {
    private static final double COVER_BAR = 22;
    private static final double LOGO_EDGE = 16;

    private final ReportStyle style;
    private final Typesetter typesetter;
    private final String head;

    Furniture(ReportStyle style, Typesetter typesetter, ReportMetadata metadata) {
        this.style = style;
        this.typesetter = typesetter;
        this.head = metadata.title().contains(metadata.author().strip())
                ? metadata.title()
                : style.head().replace("{0}", metadata.title()).replace("{1}", metadata.author());
    }

    /** Adds to a page; the first page shows its title itself, so it bears no head. */
    void add(PageSheet sheet, int number, int count) {
        PageFormat format = sheet.format();
        if (format.kind() == PageFormat.Kind.COVER) {
            sheet.fill(0, 0, COVER_BAR, format.height(), style.colours().accent());
            return;
        }
        double left = format.margins().left();
        TextStyle look = new TextStyle(
                Face.REGULAR, style.sizes().furniture(), style.colours().muted(), 1.2);
        if (number > 1) {
            double baseline = format.margins().top() - 34;
            draw(sheet, left, baseline, shorten(head, look, format.textWidth(), Artifact.HEADER));
            sheet.fill(
                    left, baseline + 7, format.textWidth(), 0.5, style.colours().rule());
        }
        String foot = style.foot().replace("{0}", Integer.toString(number)).replace("{1}", Integer.toString(count));
        List<TextRun> runs = typesetter.runs(foot, look, Artifact.FOOTER);
        double baseline = format.height() - format.margins().bottom() + 32;
        draw(sheet, left + format.textWidth() - width(runs), baseline, runs);
    }

    /** Where a cover begins; above the text of another page, smaller if its margin asks for it. */
    static void addLogo(ReportLogo logo, PageSheet first) {
        PageFormat format = first.format();
        boolean isCover = format.kind() == PageFormat.Kind.COVER;
        double top = isCover ? format.margins().top() : LOGO_EDGE;
        double room = (isCover ? format.top() : format.margins().top()) - top - LOGO_EDGE;
        DrawingBox.fitting(logo.image(), format.textWidth(), Math.min(logo.heightPt(), room), Artifact.LAYOUT)
                .draw(format.margins().left(), top, first);
    }

    private List<TextRun> shorten(String text, TextStyle look, double room, Owner owner) {
        String shown = text;
        List<TextRun> runs = typesetter.runs(shown, look, owner);
        while (width(runs) > room && shown.length() > 1) {
            shown = shown.substring(0, shown.offsetByCodePoints(shown.length(), shown.endsWith("…") ? -2 : -1))
                    .strip()
                    .concat("…");
            runs = typesetter.runs(shown, look, owner);
        }
        return runs;
    }

    private static double width(List<TextRun> runs) {
        return runs.stream()
                .mapToDouble(run -> run.font().width(run.text(), run.sizePt()))
                .sum();
    }

    private static void draw(PageSheet sheet, double left, double baseline, List<TextRun> runs) {
        double x = left;
        for (TextRun run : runs) {
            sheet.text(x, baseline - run.risePt(), run);
            x += run.font().width(run.text(), run.sizePt());
        }
    }
}
