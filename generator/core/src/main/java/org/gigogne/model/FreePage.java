package org.gigogne.model;

/**
 * A free page: one {@code pages/*.md}.
 *
 * @param slug name of the file without its ending: it becomes the page's address
 * @param title text of the first heading of level 1, or the slug when there is none
 * @param markdown the source as written, but with empty lines for those of its head
 * @param diffusion who may read it
 */
public record FreePage(String slug, String title, String markdown, Diffusion diffusion) implements Restrictable {}
