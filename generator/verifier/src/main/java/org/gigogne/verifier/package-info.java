/**
 * Checks of finished reports, by other libraries than those that made them: the PDF standards, the structure tree, and
 * that a page of the site and its PDF say the same.
 *
 * <p>Uses nothing else of Gigogne: what it is given are bytes. A build needs none of it, unless it is asked to verify.
 */
@NullMarked
package org.gigogne.verifier;

import org.jspecify.annotations.NullMarked;
