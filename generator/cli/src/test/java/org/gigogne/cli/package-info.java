/** The command as its users meet it: the real jar, in a process of its own. */
@NullMarked
package org.gigogne.cli;

import org.jspecify.annotations.NullMarked;
