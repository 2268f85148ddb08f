package org.gigogne.site;

/**
 * What a template knows of the page that it makes.
 *
 * @param id name of the template, such as {@code plan-action}
 * @param path path of the page from the root of the site
 * @param address path of the page from the root of the site in all its languages
 * @param counterpart path of the page that stands for it in another language, from the root of the site in that language
 * @param placePath path of the place's folder from the root of the site; empty for the root
 */
record Page(String id, String path, String address, String counterpart, String placePath) {}
