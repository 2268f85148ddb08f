package org.gigogne.reference;

/**
 * An area of SELFIE.
 *
 * @param letter A to H
 * @param title in French, our own translation
 */
public record SelfieArea(String letter, String title) {}
