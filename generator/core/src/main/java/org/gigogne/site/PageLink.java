package org.gigogne.site;

import org.gigogne.problem.Location;

/**
 * A link that a template wrote to a page.
 *
 * @param origins tells which template
 * @param page path of the page
 * @param template template of the page
 * @param tag the tag as written, without {@code >}
 * @param address where it leads
 */
record PageLink(LinkOrigins origins, String page, String template, String tag, String address) {
    private static final int LONGEST_TAG = 500;

    static PageLink of(LinkOrigins origins, OutputFile page, String html, HtmlLinks.Reference link) {
        int end = html.indexOf('>', link.tag());
        String tag = html.substring(link.tag(), Math.min(end, link.tag() + LONGEST_TAG));
        return new PageLink(origins, origins.folder() + page.path(), page.template(), tag, link.address());
    }

    /** Of two links with one target, the one whose page comes first; so it does not matter which is found first. */
    static PageLink first(PageLink one, PageLink other) {
        int order = one.page.compareTo(other.page);
        if (order == 0) {
            order = one.tag.compareTo(other.tag);
        }
        return order <= 0 ? one : other;
    }

    /** Whether it stands on a page that comes before another. */
    boolean isBefore(String other) {
        return page.compareTo(other) < 0;
    }

    /** The last part of the address, or the anchor: what a template has most likely written itself. */
    String end() {
        int hash = address.lastIndexOf('#');
        return hash >= 0 && hash < address.length() - 1
                ? address.substring(hash + 1)
                : address.substring(address.lastIndexOf('/') + 1);
    }

    Location location() {
        return origins.template(template, tag, end());
    }
}
