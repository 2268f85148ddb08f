package org.gigogne.docs;

/** The words of a page without their marks. */
final class HtmlText {
    private HtmlText() {}

    /** What a reader sees of a page, on one line. */
    static String of(String html) {
        return plain(html.replaceAll("(?s)<(style|script|svg)\\b.*?</\\1>", " ")
                .replaceAll("</?(?:a|abbr|strong|em|span|sup|b|i|code)\\b[^>]*>", "")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&"));
    }

    /** A text with single ordinary spaces. */
    static String plain(String text) {
        return text.replaceAll("[\\s\\h]+", " ").strip();
    }
}
