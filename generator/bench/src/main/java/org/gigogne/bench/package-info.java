/**
 * Measures the PDF reports: processor time, allocation, size, growth with pages, and the heap in the long run. Nothing
 * depends on it and it is not deployed; {@code docs/performance.md} tells how to run it, and what came out.
 */
@NullMarked
package org.gigogne.bench;

import org.jspecify.annotations.NullMarked;
