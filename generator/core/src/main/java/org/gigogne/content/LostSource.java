package org.gigogne.content;

import org.gigogne.problem.Problem;

/**
 * A source that could not be found or read.
 *
 * @param path path of the place that it should be, from the content root
 * @param problem why it is not there
 */
public record LostSource(String path, Problem problem) {}
