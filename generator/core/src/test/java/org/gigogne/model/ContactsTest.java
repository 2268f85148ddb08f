package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.MatchResult;
import org.junit.jupiter.api.Test;

class ContactsTest {
    @Test
    void emailsOfATextAreFound() {
        assertThat(Contacts.emails("Écrire à a.b@ecole.example.org ou c@d.fr.").map(MatchResult::group))
                .containsExactly("a.b@ecole.example.org", "c@d.fr");
        assertThat(Contacts.emails("Écrire à l'école")).isEmpty();
    }

    @Test
    void telephonesOfATextAreFound() {
        assertThat(Contacts.telephones("Le 02 41 00 00 01, ou +33 2 41 00 00 02")
                        .map(MatchResult::group))
                .containsExactly("02 41 00 00 01", "+33 2 41 00 00 02");
        assertThat(Contacts.telephones("Appeler l'école")).isEmpty();
    }

    @Test
    void anyArabicDigitMayBePartOfANumber() {
        assertThat(Contacts.mayHoldNumber("à 0 h")).isTrue();
        assertThat(Contacts.mayHoldNumber("le 9")).isTrue();
        assertThat(Contacts.mayHoldNumber("deux / : fois")).isFalse();
    }
}
