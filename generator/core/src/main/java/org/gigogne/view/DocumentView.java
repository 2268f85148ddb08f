package org.gigogne.view;

/**
 * A data file that a place offers.
 *
 * @param id key of its name in the texts, for example {@code actions}
 * @param format {@code csv}, {@code json}, {@code ics} or {@code atom}
 * @param path address of the file
 * @param page address of the page with the same information; empty when there is none
 */
public record DocumentView(String id, String format, String path, String page) {}
