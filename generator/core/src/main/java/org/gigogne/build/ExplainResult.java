package org.gigogne.build;

import java.util.Optional;

/**
 * Where a figure comes from, or why that cannot be told.
 *
 * @param result the problems of the content, and what reading it took
 * @param text in French, line by line, each ended; empty when a problem keeps the figure from being explained
 */
public record ExplainResult(BuildResult result, Optional<String> text) {}
