package org.gigogne.reference;

/**
 * An académie.
 *
 * @param code two digits
 * @param name for example {@code Nantes}
 */
public record Academy(String code, String name) {}
