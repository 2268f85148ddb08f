/**
 * The command: reads its arguments, calls {@link org.gigogne.build.Generator}, prints, gives an exit code.
 *
 * <p>A verb is a class {@code …Command}. What content means, and every word about its problems, is decided below.
 */
@NullMarked
package org.gigogne.cli;

import org.jspecify.annotations.NullMarked;
