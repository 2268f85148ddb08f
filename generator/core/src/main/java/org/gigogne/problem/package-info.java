/**
 * What is wrong with the content, where, and how to mend it.
 *
 * <p>Every stage returns its result with a list of {@link org.gigogne.problem.Problem}s; exceptions are kept for bugs
 * and for input/output. This package depends on nothing but the JDK.
 */
@NullMarked
package org.gigogne.problem;

import org.jspecify.annotations.NullMarked;
