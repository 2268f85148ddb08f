package org.gigogne.report;

import org.jspecify.annotations.Nullable;

/**
 * Text of a paragraph that looks alike and has one place in the structure.
 *
 * @param text a line feed alone for a forced end of line
 */
record StyledText(
        String text, TextStyle style, Owner owner, @Nullable Hyperlink link) {
    static final String LINE_END = "\n";
    private static final int LONGEST_LABEL = 30;

    /** Whether this is a short text on a ground, which looks broken when it goes on in the next line. */
    boolean isLabel() {
        return style.tint() != TextStyle.NO_TINT && text.length() <= LONGEST_LABEL;
    }
}
