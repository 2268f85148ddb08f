package org.gigogne.report;

/** A place for content in an element of the structure; what is drawn there may spread over lines and pages. */
final class Slot implements Owner, TagChild {}
