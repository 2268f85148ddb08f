package org.gigogne.report;

/**
 * Where a block is set.
 *
 * @param tag element that its own becomes a child of
 * @param text look of plain text
 * @param align of lines
 * @param width available, in points
 * @param pageRoom height of a page, in points
 * @param page kind of the page
 */
record Setting(
        TagNode tag, TextStyle text, Typesetter.Align align, double width, double pageRoom, PageFormat.Kind page) {
    boolean cover() {
        return page == PageFormat.Kind.COVER;
    }

    Setting in(TagNode other) {
        return new Setting(other, text, align, width, pageRoom, page);
    }

    Setting text(TextStyle other) {
        return new Setting(tag, other, align, width, pageRoom, page);
    }

    Setting align(Typesetter.Align other) {
        return new Setting(tag, text, other, width, pageRoom, page);
    }

    Setting width(double other) {
        return new Setting(tag, text, align, other, pageRoom, page);
    }

    /** On a page of another format. */
    Setting on(PageFormat format) {
        return new Setting(tag, text, align, format.textWidth(), format.textHeight(), format.kind());
    }
}
