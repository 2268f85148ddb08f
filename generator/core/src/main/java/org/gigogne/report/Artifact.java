package org.gigogne.report;

/** Kinds of content that are no part of the text. */
enum Artifact implements Owner {
    LAYOUT,
    HEADER,
    FOOTER
}
