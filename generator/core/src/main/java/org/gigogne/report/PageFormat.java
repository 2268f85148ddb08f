package org.gigogne.report;

import org.gigogne.report.ReportStyle.Margins;

/**
 * An A4 page and the room for text on it, in points.
 *
 * @param kind which page
 * @param margins of the text
 */
record PageFormat(Kind kind, Margins margins) {
    private static final double SHORT = 595.28;
    private static final double LONG = 841.89;

    /** Pages of a report. */
    enum Kind {
        COVER,
        PORTRAIT,
        LANDSCAPE
    }

    double width() {
        return kind == Kind.LANDSCAPE ? LONG : SHORT;
    }

    double height() {
        return kind == Kind.LANDSCAPE ? SHORT : LONG;
    }

    /** Where text starts; on a cover it hangs at a third of the page. */
    double top() {
        return kind == Kind.COVER ? height() * 0.30 : margins.top();
    }

    double textWidth() {
        return width() - margins.left() - margins.right();
    }

    double textHeight() {
        return height() - top() - margins.bottom();
    }
}
