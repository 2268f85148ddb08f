package org.gigogne.site;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gigogne.check.CharacterReferences;

/**
 * What a page links to, and where links to it may lead. One pass over the text, which finds no more than what our own
 * templates write: attributes have quotation marks.
 *
 * @param links in order
 * @param ids all ids
 */
record HtmlLinks(List<Reference> links, Set<String> ids) {
    /**
     * A link.
     *
     * @param address where it leads, as written
     * @param tag index of its tag in the page
     */
    record Reference(String address, int tag) {
        /** Whether it means the page that it stands on. */
        boolean isWithinPage() {
            return address.isEmpty() || address.startsWith("#") || address.startsWith("?");
        }
    }

    static HtmlLinks of(String html) {
        HtmlLinks found = new HtmlLinks(new ArrayList<>(), new HashSet<>());
        int tag = html.indexOf('<');
        while (tag >= 0) {
            int end = tag + 1;
            if (html.startsWith("!--", end)) {
                end = html.indexOf("-->", end);
            } else if (end < html.length() && isLetter(html.charAt(end))) {
                end = found.readTag(html, tag);
            }
            tag = end < 0 ? -1 : html.indexOf('<', end);
        }
        return found;
    }

    /** Reads the attributes of a start tag; gives the index behind it. */
    private int readTag(String html, int tag) {
        int at = tag + 1;
        int length = html.length();
        while (at < length && html.charAt(at) != '>') {
            char c = html.charAt(at);
            if (c != '"' && c != '\'') {
                at++;
                continue;
            }
            int end = html.indexOf(c, at + 1);
            if (end < 0) {
                return length;
            }
            if (isNamed(html, at, "href") || isNamed(html, at, "src")) {
                links.add(new Reference(CharacterReferences.resolved(html.substring(at + 1, end)), tag));
            } else if (isNamed(html, at, "id")) {
                ids.add(CharacterReferences.resolved(html.substring(at + 1, end)));
            }
            at = end + 1;
        }
        return at;
    }

    /** Whether the value whose quotation mark stands at an index belongs to an attribute of this name. */
    private static boolean isNamed(String html, int quote, String name) {
        int start = quote - 1 - name.length();
        return html.charAt(quote - 1) == '=' && html.startsWith(name, start) && html.charAt(start - 1) <= ' ';
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
