package org.gigogne.report;

/** An entry of the outline; level 1 to 6. */
record Bookmark(int level, String title) {}
