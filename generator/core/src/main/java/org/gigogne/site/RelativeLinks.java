package org.gigogne.site;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;

/** Addresses from one page to another that work on any host, under any sub-path and from a disk. */
final class RelativeLinks {
    private static final String UNESCAPED = "-._~!$&'()*+,;=@/";

    private RelativeLinks() {}

    /**
     * The address of a target from wherever a page is shown.
     *
     * @param base address of the root, with a final {@code /}; empty when the page is shown only where it is
     * @param page path of the page from the root
     * @param target as in {@link #relative}
     */
    static String from(String base, String page, String target) {
        return base.isEmpty() ? relative(page, target) : base + relative("", target);
    }

    /**
     * The address of a target as seen from a page.
     *
     * @param from path of the page from the root of the site
     * @param target path from the root of the site, perhaps with an anchor behind {@code #}; empty for the home page
     */
    static String relative(String from, String target) {
        int hash = target.indexOf('#');
        String path = hash < 0 ? target : target.substring(0, hash);
        String anchor = hash < 0 ? "" : '#' + encoded(target.substring(hash + 1));
        if (path.isEmpty() || path.endsWith("/")) {
            path = path + "index.html";
        }
        if (path.equals(from) && !anchor.isEmpty()) {
            return anchor;
        }
        int common = commonFolder(from, path);
        StringBuilder address = new StringBuilder(path.length() + 16);
        for (int slash = from.indexOf('/', common); slash >= 0; slash = from.indexOf('/', slash + 1)) {
            address.append("../");
        }
        return address.append(encoded(path.substring(common))).append(anchor).toString();
    }

    /** Length of the path of the deepest folder that two paths share, with its final slash. */
    private static int commonFolder(String one, String other) {
        int shared = 0;
        int end = Math.min(one.length(), other.length());
        for (int i = 0; i < end && one.charAt(i) == other.charAt(i); i++) {
            if (one.charAt(i) == '/') {
                shared = i + 1;
            }
        }
        return shared;
    }

    /**
     * Where an address leads, as a path from the root of the site, perhaps with an anchor behind {@code #}: the other way
     * round than {@link #relative}. What begins with {@code /} or leaves the site leads to a path that no file has.
     *
     * @param from path of the page from the root of the site
     * @param address relative, without scheme
     */
    static String target(String from, String address) {
        int hash = address.indexOf('#');
        String anchor = hash < 0 || hash == address.length() - 1 ? "" : decoded(address.substring(hash));
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        if (query >= 0) {
            path = path.substring(0, query);
        }
        if (path.isEmpty()) {
            return from + anchor;
        }
        if (path.startsWith("/")) {
            return path + anchor;
        }
        String folder = from.substring(0, from.lastIndexOf('/') + 1);
        String rest = path;
        while (true) {
            if (rest.startsWith("./")) {
                rest = rest.substring(2);
            } else if (rest.startsWith("../")) {
                if (folder.isEmpty()) {
                    return '/' + rest + anchor;
                }
                folder = folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
                rest = rest.substring(3);
            } else {
                return folder + decoded(rest) + anchor;
            }
        }
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a lone % stands for itself
        }
    }

    /** Percent-encodes what may not stand in a path or in an anchor (RFC 3986, sections 3.3 and 3.5). */
    private static String encoded(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                return escaped(text);
            }
        }
        return text;
    }

    private static boolean isPlain(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || UNESCAPED.indexOf(c) >= 0;
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (isPlain(c)) {
                escaped.append(c);
            } else {
                escaped.append('%');
                escaped.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                escaped.append(Character.toUpperCase(Character.forDigit(c & 0xf, 16)));
            }
        }
        return escaped.toString();
    }
}
