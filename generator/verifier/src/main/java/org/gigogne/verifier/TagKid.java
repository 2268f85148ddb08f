package org.gigogne.verifier;

/** What an element of the structure tree holds, in reading order. */
sealed interface TagKid permits TagElement, TagText, TagLink {}
