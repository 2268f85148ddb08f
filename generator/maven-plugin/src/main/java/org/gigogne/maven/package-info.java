/**
 * The Maven plugin: copies parameters into a request, calls {@link org.gigogne.build.Generator}, logs, sets the result.
 *
 * <p>What content means, and every word about its problems, is decided below.
 */
@NullMarked
package org.gigogne.maven;

import org.jspecify.annotations.NullMarked;
