/** The whole output: the site that the plugin built from the example, as its readers and its checkers meet it. */
@NullMarked
package org.gigogne.whole;

import org.jspecify.annotations.NullMarked;
