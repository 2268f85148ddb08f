package org.gigogne.site;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.view.Ordinals;

/** Sets the letters of ordinals raised in the running text of a page, as reports do: {@code 6<sup>e</sup>}. */
final class RaisedOrdinals {
    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)[^>]*>");

    /** Where no element may stand, and where a text is not to be changed. */
    private static final Set<String> PLAIN =
            Set.of("title", "svg", "script", "style", "code", "pre", "sup", "textarea");

    private static final Pattern ADDRESS = Pattern.compile("\\S*[/@]\\S*");

    private RaisedOrdinals() {}

    /** The page, with every tag as it was. */
    static String in(String page) {
        StringBuilder raised = new StringBuilder(page.length() + page.length() / 16);
        Matcher tag = TAG.matcher(page);
        String plain = "";
        int start = 0;
        while (tag.find()) {
            append(page.substring(start, tag.start()), plain.isEmpty(), raised);
            raised.append(tag.group());
            start = tag.end();
            boolean isEnd = !tag.group(1).isEmpty();
            if (plain.isEmpty() && !isEnd && PLAIN.contains(tag.group(2))) {
                plain = tag.group(2);
            } else if (isEnd && plain.equals(tag.group(2))) {
                plain = "";
            }
        }
        append(page.substring(start), plain.isEmpty(), raised);
        return raised.toString();
    }

    private static void append(String text, boolean isRunning, StringBuilder raised) {
        if (!isRunning || ADDRESS.matcher(text).matches()) {
            raised.append(text);
            return;
        }
        for (Ordinals.Part part : Ordinals.parts(text)) {
            if (part.raised()) {
                raised.append("<sup>").append(part.text()).append("</sup>");
            } else {
                raised.append(part.text());
            }
        }
    }
}
