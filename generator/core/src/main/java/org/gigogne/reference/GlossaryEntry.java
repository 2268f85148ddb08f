package org.gigogne.reference;

/**
 * An acronym and what it stands for.
 *
 * @param term for example {@code RUPN}
 * @param definition in French, without a capital
 */
public record GlossaryEntry(String term, String definition) {}
