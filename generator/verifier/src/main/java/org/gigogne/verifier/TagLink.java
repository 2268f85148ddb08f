package org.gigogne.verifier;

import org.apache.pdfbox.cos.COSDictionary;

/**
 * An annotation that an element holds.
 *
 * @param annotation the annotation itself
 * @param target the address; empty for a place in the document
 */
record TagLink(COSDictionary annotation, String target) implements TagKid {}
