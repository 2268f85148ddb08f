package org.gigogne.view;

/**
 * A place in the site map.
 *
 * @param path path of its home page from the root of the site
 * @param name its name
 * @param kindLabel name of its kind; may be empty
 * @param depth number of places that contain it
 */
public record SiteMapEntry(String path, String name, String kindLabel, int depth) {}
