/**
 * What is written: staging, manifest, the switch.
 *
 * <p>Everything is written beside the target first. Only when all is there does it take the target's place, so that a
 * failed or killed build leaves the published site as it was.
 */
@NullMarked
package org.gigogne.publish;

import org.jspecify.annotations.NullMarked;
