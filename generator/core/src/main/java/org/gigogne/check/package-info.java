/**
 * Rules across the fields and the files of a place, and across places.
 *
 * <p>{@link org.gigogne.check.ContentChecker} holds the list of rules; each {@code …Rule} judges one matter and can be
 * read alone. What a file may hold by itself is the schema's affair. Depends on {@code problem}, {@code model},
 * {@code reference} and {@code content}.
 */
@NullMarked
package org.gigogne.check;

import org.jspecify.annotations.NullMarked;
