package org.gigogne.site;

/**
 * Signs around what is in the language of the content, put in before a template writes and taken out after: only then
 * is it known where the text came to stand.
 */
final class LanguageMarks {
    /** Characters that are none (Unicode, section 23.7): no content has them, see {@link XmlText}. */
    private static final char START = '\ufdd0';

    private static final char END = '\ufdd1';

    private LanguageMarks() {}

    static String marked(String text) {
        return START + text + END;
    }

    static boolean isMarked(String text) {
        return text.indexOf(START) >= 0;
    }

    static String removed(String text) {
        return text.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
    }

    /**
     * A page whose marks in running text have become {@code <span lang="…">}; in attributes, in the title and in
     * drawings, where no element may say it, they are left out.
     */
    static String resolved(String page, String language) {
        if (!isMarked(page)) {
            return page;
        }
        String open = "<span lang=\"" + language + "\">";
        StringBuilder resolved = new StringBuilder(page.length() + page.length() / 4);
        boolean isInTag = false;
        String plainUntil = "";
        for (int i = 0; i < page.length(); i++) {
            char c = page.charAt(i);
            if (c == START || c == END) {
                if (!isInTag && plainUntil.isEmpty()) {
                    resolved.append(c == START ? open : "</span>");
                }
                continue;
            }
            if (c == '<') {
                isInTag = true;
                plainUntil = plainUntil(plainUntil, page, i);
            } else if (c == '>') {
                isInTag = false;
            }
            resolved.append(c);
        }
        return resolved.toString();
    }

    /** The tag that ends the part in which no element may say a language; empty outside of such a part. */
    private static String plainUntil(String before, String page, int tag) {
        if (!before.isEmpty()) {
            return page.startsWith(before, tag) ? "" : before;
        }
        return page.startsWith("<title", tag) ? "</title" : page.startsWith("<svg", tag) ? "</svg" : "";
    }
}
