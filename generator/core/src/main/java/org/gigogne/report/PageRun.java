package org.gigogne.report;

/** Boxes that start a page of their own, and the kind of pages they fill. */
record PageRun(PageFormat.Kind kind, StackBox content) {}
