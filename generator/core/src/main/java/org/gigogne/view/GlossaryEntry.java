package org.gigogne.view;

/**
 * A line of the glossary.
 *
 * @param acronym for example {@code RUPN}
 * @param meaning what it stands for
 */
public record GlossaryEntry(String acronym, String meaning) {}
