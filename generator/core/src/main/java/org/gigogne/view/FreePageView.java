package org.gigogne.view;

/**
 * A free page.
 *
 * @param title its title
 * @param path address of its page
 * @param source path of its source from the content root, for problems
 * @param markdown as written: pages turn it into sanitised markup
 */
public record FreePageView(String title, String path, String source, String markdown) {}
