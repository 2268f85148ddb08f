package org.gigogne.reference;

/**
 * A domain of the CRCN.
 *
 * @param number 1 to 5
 * @param title its title in the CRCN
 * @param pixTitle its title in Pix files; mostly the same
 */
public record Domain(int number, String title, String pixTitle) {}
