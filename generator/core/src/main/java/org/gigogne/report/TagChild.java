package org.gigogne.report;

/** What an element of the structure holds: other elements, and places for content. */
sealed interface TagChild permits TagNode, Slot {}
