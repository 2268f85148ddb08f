package org.gigogne.view;

/**
 * A link to a page of the site.
 *
 * @param label what is read
 * @param path address from the root of the site
 */
public record Link(String label, String path) {}
