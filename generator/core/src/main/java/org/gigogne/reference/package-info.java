/**
 * The built-in referentials: CRCN, class levels, kinds of school, themes, proposals, national figures, glossary.
 *
 * <p>The facts stand in {@code ;}-separated files beside this package, with a line that names the columns; lines that
 * begin with {@code #} are remarks. {@link org.gigogne.reference.Referential} is the only way in. Depends on the JDK
 * and on {@code org.gigogne.model}.
 */
@NullMarked
package org.gigogne.reference;

import org.jspecify.annotations.NullMarked;
