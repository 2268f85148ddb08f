/**
 * From YAML text to the model, with positions: schemas, reader, tree of folders.
 *
 * <p>Nothing here judges what crosses fields or files: that is {@code org.gigogne.check}. Jackson and the JSON Schema
 * validator stay inside this package.
 */
@NullMarked
package org.gigogne.content;

import org.jspecify.annotations.NullMarked;
