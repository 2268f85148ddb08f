package org.gigogne.site;

import java.util.List;
import java.util.regex.Pattern;
import org.gigogne.view.Ordinals;

/** Sets the letters of ordinals raised in the running text of a page, as reports do: {@code 6<sup>e</sup>}. */
final class RaisedOrdinals {
    /** Where no element may stand, and where a text is not to be changed. */
    private static final List<String> PLAIN =
            List.of("title", "svg", "script", "style", "code", "pre", "sup", "textarea");

    /** Their first letters. */
    private static final String INITIALS = "tscp";

    private static final Pattern ADDRESS = Pattern.compile("\\S*[/@]\\S*");

    private final String page;
    private final StringBuilder raised;
    private int copied;

    private RaisedOrdinals(String page) {
        this.page = page;
        this.raised = new StringBuilder(page.length() + page.length() / 16);
    }

    /** The page, with every tag as it was. */
    static String in(String page) {
        return new RaisedOrdinals(page).raised();
    }

    private String raised() {
        String plain = "";
        int text = 0;
        for (int tag = nextTag(0); tag >= 0; tag = nextTag(text)) {
            boolean isEnd = page.charAt(tag + 1) == '/';
            if (plain.isEmpty()) {
                raise(text, tag);
                plain = isEnd ? "" : plainAt(tag + 1);
            } else if (isEnd && isNamed(plain, tag + 2)) {
                plain = "";
            }
            text = page.indexOf('>', tag) + 1;
        }
        if (plain.isEmpty()) {
            raise(text, page.length());
        }
        return copied == 0 ? page : raised.append(page, copied, page.length()).toString();
    }

    /** Index of the next tag; negative when there is none. Other less-than signs are text. */
    private int nextTag(int from) {
        int tag = page.indexOf('<', from);
        while (tag >= 0 && !isTag(tag)) {
            tag = page.indexOf('<', tag + 1);
        }
        return tag >= 0 && page.indexOf('>', tag) >= 0 ? tag : -1;
    }

    private boolean isTag(int at) {
        int name = page.startsWith("/", at + 1) ? at + 2 : at + 1;
        return name < page.length() && isLetter(page.charAt(name));
    }

    /** The name of the element that begins, when its text stays as it is; else empty. */
    private String plainAt(int start) {
        if (INITIALS.indexOf(page.charAt(start)) >= 0) {
            for (String name : PLAIN) {
                if (isNamed(name, start)) {
                    return name;
                }
            }
        }
        return "";
    }

    private boolean isNamed(String name, int start) {
        int end = start + name.length();
        return page.startsWith(name, start)
                && end < page.length()
                && !isLetter(page.charAt(end))
                && !isDigit(page.charAt(end));
    }

    /** Raises what is to be in the running text between two indexes. */
    private void raise(int start, int end) {
        if (!Ordinals.mayBeIn(page, start, end)) {
            return;
        }
        String text = page.substring(start, end);
        if (ADDRESS.matcher(text).matches()) {
            return;
        }
        raised.append(page, copied, start);
        for (Ordinals.Part part : Ordinals.parts(text)) {
            if (part.raised()) {
                raised.append("<sup>").append(part.text()).append("</sup>");
            } else {
                raised.append(part.text());
            }
        }
        copied = end;
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
