package org.gigogne.problem;

/**
 * The line of source that a problem is about.
 *
 * @param line the text of the line, without its end
 * @param start first marked column, from 1
 * @param length number of marked columns, at least 1
 */
public record Excerpt(String line, int start, int length) {}
