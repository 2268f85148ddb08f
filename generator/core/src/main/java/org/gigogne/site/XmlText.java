package org.gigogne.site;

/**
 * Characters that XML can hold (XML 1.0, section 2.2): one that it cannot hold breaks a whole page or report. Those that
 * Unicode says are none are not let in either: {@link LanguageMarks} uses them.
 */
final class XmlText {
    private static final int REPLACEMENT = 0xfffd;

    private XmlText() {}

    /** The text; characters that may not stand in it become replacement signs. */
    static String printable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isOrdinary(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    /** Whether a character is printable and no half of another; most are. */
    private static boolean isOrdinary(char c) {
        return (c >= 0x20 && c < 0x7f) || (c >= 0xa0 && c < 0xd800);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> isPrintable(c) ? c : REPLACEMENT)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isPrintable(int c) {
        boolean isControl = (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || (c >= 0x7f && c < 0xa0);
        boolean isSurrogate = c >= 0xd800 && c < 0xe000;
        boolean isNoCharacter = (c >= 0xfdd0 && c < 0xfdf0) || (c & 0xfffe) == 0xfffe;
        return !isControl && !isSurrogate && !isNoCharacter;
    }
}
