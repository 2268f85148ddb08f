/**
 * Measures the PDF reports: processor time, allocation, size, growth with pages, and the heap in the long run.
 *
 * <p>A module of the reactor, so that it compiles with every change of what it measures; it adds a few classes to the
 * build and no test. It is neither installed nor deployed, and nothing depends on it. {@code docs/performance.md} tells
 * how to run it, and what came out.
 */
@NullMarked
package org.gigogne.bench;

import org.jspecify.annotations.NullMarked;
