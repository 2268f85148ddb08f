package org.gigogne.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Sha256Test {
    /** First example of FIPS 180-2, appendix B.1. */
    private static final String OF_ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @Test
    void isThatOfTheStandard() {
        Sha256 hash = Sha256.of("abc".getBytes(StandardCharsets.US_ASCII));

        assertThat(hash.hexadecimal()).isEqualTo(OF_ABC);
        assertThat(Sha256.parse(OF_ABC)).isEqualTo(hash);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "ba7816bf", OF_ABC + "0", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ag"
            })
    void refusesWhatIsNoHash(String text) {
        assertThatThrownBy(() -> Sha256.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
