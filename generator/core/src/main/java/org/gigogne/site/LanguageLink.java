package org.gigogne.site;

/**
 * A page in one of the languages of the site.
 *
 * @param code the language: two or three letters
 * @param name how the language calls itself
 * @param address the page, as seen from the one that is written
 * @param path path of the page from the root of the site
 */
record LanguageLink(String code, String name, String address, String path) {}
