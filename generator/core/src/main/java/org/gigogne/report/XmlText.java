package org.gigogne.report;

/** A run of text between two tags, in normal form C, white space as it stands in the source. */
record XmlText(String text) implements XmlNode {}
