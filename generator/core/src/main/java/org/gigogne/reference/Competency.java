package org.gigogne.reference;

/**
 * A competency of the CRCN.
 *
 * @param code for example {@code 1.1}
 * @param title its title in the CRCN
 * @param pixTitle its title in Pix files; mostly the same
 * @param lsuCode its code in the livret scolaire unique, for example {@code CN_INF_MEN}
 */
public record Competency(String code, String title, String pixTitle, String lsuCode) {
    /** The number of its domain, 1 to 5. */
    public int domain() {
        return code.charAt(0) - '0';
    }
}
