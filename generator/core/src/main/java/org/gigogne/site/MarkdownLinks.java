package org.gigogne.site;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where links of free pages lead. */
final class MarkdownLinks {
    private static final Pattern SCHEME = Pattern.compile("(?i)^(https?|mailto):.*", Pattern.DOTALL);
    private static final Pattern OTHER_SCHEME = Pattern.compile("^[^/?#]*:.*", Pattern.DOTALL);
    private static final Pattern PAGE = Pattern.compile("^([^?#]*?)(\\.md)?(#.*)?$", Pattern.DOTALL);

    private MarkdownLinks() {}

    /** The id of a heading. */
    static String anchor(String heading) {
        return "s-" + Slugs.slug(heading);
    }

    /** Whether an address is http, https, mailto, or relative to the page. */
    static boolean isAllowed(String address) {
        return SCHEME.matcher(address).matches() || isRelative(address);
    }

    /** Whether an address is relative to the page: no scheme, no host, not from the root of the host. */
    static boolean isRelative(String address) {
        return !address.startsWith("/")
                && address.indexOf('\\') < 0
                && address.chars().noneMatch(c -> c <= ' ')
                && !OTHER_SCHEME.matcher(address).matches();
    }

    /** The address that a link, an image or the explanation of a name holds; null for all else. */
    static @Nullable BasedSequence address(Node node) {
        if (node instanceof InlineLinkNode link) {
            return link.getUrl();
        }
        if (node instanceof Reference name) {
            return name.getUrl();
        }
        return node instanceof AutoLink link ? link.getText() : null;
    }

    /** A relative link to another Markdown file leads to its page, an anchor to the id of the heading. */
    static String toPage(String address) {
        if (!isRelative(address)) {
            return address;
        }
        Matcher parts = PAGE.matcher(address);
        if (!parts.matches()) {
            return address;
        }
        boolean isPage = parts.group(2) != null;
        boolean isHere = parts.group(1).isEmpty();
        String anchor = parts.group(3) == null ? "" : parts.group(3);
        if (anchor.length() > 1 && (isPage || isHere) && !anchor.startsWith("#s-")) {
            anchor = '#' + anchor(anchor.substring(1));
        }
        return parts.group(1) + (isPage ? ".html" : "") + anchor;
    }
}
