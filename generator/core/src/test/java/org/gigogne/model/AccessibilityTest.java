package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.gigogne.model.Accessibility.Conformity;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccessibilityTest {
    private static final LocalDate AUDIT = LocalDate.of(2026, 5, 12);

    @ParameterizedTest
    @CsvSource({"0, NONE", "49.9, NONE", "50, PARTIAL", "99.99, PARTIAL", "100, FULL"})
    void theStateFollowsFromTheRate(BigDecimal rate, Conformity state) {
        assertThat(declaration(null, AUDIT, rate).conformity()).isEqualTo(state);
    }

    @Test
    void theStateOfTheAuditIsTheSitesOwn() {
        assertThat(declaration(Conformity.PARTIAL, AUDIT, null).conformity()).isEqualTo(Conformity.PARTIAL);
    }

    @Test
    void withoutAnAuditASiteDoesNotConform() {
        assertThat(declaration(Conformity.FULL, null, BigDecimal.valueOf(100)).conformity())
                .isEqualTo(Conformity.NONE);
        assertThat(Accessibility.UNKNOWN.conformity()).isEqualTo(Conformity.NONE);
    }

    @Test
    void withoutAResultASiteDoesNotConform() {
        assertThat(declaration(null, AUDIT, null).conformity()).isEqualTo(Conformity.NONE);
    }

    private static Accessibility declaration(
            @Nullable Conformity state, @Nullable LocalDate audit, @Nullable BigDecimal rate) {
        return new Accessibility(
                state,
                audit,
                null,
                Accessibility.FRAMEWORK,
                rate,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }
}
