package org.gigogne.reference;

/**
 * One of the five themes of the États généraux du numérique pour l'éducation.
 *
 * @param id for example {@code egal-acces}
 * @param code prefix of its proposals, for example {@code EA}
 * @param title in full
 */
public record Theme(String id, String code, String title) {}
