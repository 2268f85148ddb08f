package org.gigogne.reference;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A domain of the CRCN Édu, the framework for staff.
 *
 * @param number 1 to 5
 * @param verifiedTitle its title; null when ours is not verified
 */
public record StaffDomain(int number, @Nullable String verifiedTitle) {
    /** Its title; empty when ours is not verified, and must not be shown. */
    public Optional<String> title() {
        return Optional.ofNullable(verifiedTitle);
    }

    /** What may be shown: {@code Domaine 1 : Environnement professionnel}, or {@code Domaine 2}. */
    public String label() {
        return "Domaine " + number + (verifiedTitle == null ? "" : " : " + verifiedTitle);
    }
}
