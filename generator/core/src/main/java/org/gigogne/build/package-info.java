/**
 * The one place that runs the stages in order, and reports progress.
 *
 * <p>{@link org.gigogne.build.Generator} is the facade that Maven, the command and the tests call.
 */
@NullMarked
package org.gigogne.build;

import org.jspecify.annotations.NullMarked;
