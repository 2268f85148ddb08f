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
}
