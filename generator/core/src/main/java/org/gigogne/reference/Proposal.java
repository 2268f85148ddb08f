package org.gigogne.reference;

/**
 * A national proposal of the États généraux du numérique pour l'éducation.
 *
 * @param id for example {@code EA-6}
 * @param theme id of its theme
 * @param label shortened
 */
public record Proposal(String id, String theme, String label) {}
