package org.gigogne.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Weights, the most that a part may weigh, and the pieces with which further parts begin. */
class EvenPartsTest {
    @ParameterizedTest
    @CsvSource({
        "'', 10, ''",
        "7, 10, ''",
        "3 3 4, 10, ''",
        "3 3 4 1, 10, 2",
        "6 3 1 5 5, 10, 3",
        "9 1 1 1, 10, 1",
        "1 25 1 1, 10, 1 2",
        "0 0 10, 10, ''",
        "5 5 5 5 5 5, 10, 2 4",
    })
    void areAsFewAndThenAsEvenAsCanBe(String weights, int most, String beginnings) {
        assertThat(EvenParts.beginnings(numbers(weights), most)).isEqualTo(numbers(beginnings));
    }

    private static List<Integer> numbers(String text) {
        return text.isEmpty()
                ? List.of()
                : List.of(text.split(" ")).stream().map(Integer::valueOf).toList();
    }
}
