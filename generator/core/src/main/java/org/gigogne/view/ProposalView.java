package org.gigogne.view;

/**
 * A national proposal of the États généraux du numérique.
 *
 * @param id for example {@code EA-6}
 * @param label its short name
 */
public record ProposalView(String id, String label) {}
