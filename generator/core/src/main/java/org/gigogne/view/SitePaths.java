package org.gigogne.view;

/** Where things stand on the site: the one place that knows how addresses are made. */
public final class SitePaths {
    private SitePaths() {}

    /** A file of a place. */
    public static String file(String placePath, String name) {
        return placePath.isEmpty() ? name : placePath + "/" + name;
    }

    /** A page of a place, for example {@code progression}. */
    public static String page(String placePath, String name) {
        return file(placePath, name + ".html");
    }

    /** The home page of a place. */
    public static String home(String placePath) {
        return page(placePath, "index");
    }

    /** The page of an action. */
    public static String action(String placePath, String actionId) {
        return file(placePath, "actions/" + actionId + ".html");
    }

    /** A free page. */
    public static String freePage(String placePath, String slug) {
        return file(placePath, "pages/" + slug + ".html");
    }

    /** An anchor in a page. */
    public static String anchor(String page, String id) {
        return page + "#" + id;
    }
}
