package org.gigogne.report;

/** To whom something drawn belongs: a place in the structure, or a kind of artifact. */
sealed interface Owner permits Slot, Artifact {}
