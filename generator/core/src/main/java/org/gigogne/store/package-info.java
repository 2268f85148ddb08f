/**
 * What one build leaves for the next: records as bytes, files with their stamps, blobs by the hash of what they were made
 * from. Nothing read back is trusted: what does not match its hash is as if it were not there.
 */
@NullMarked
package org.gigogne.store;

import org.jspecify.annotations.NullMarked;
