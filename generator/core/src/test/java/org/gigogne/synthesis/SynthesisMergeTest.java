package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gigogne.model.School;

class SynthesisMergeTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);

    private final Summariser summariser = new Summariser(new Circumstances(AS_OF, 6, new SmallGroups(5)));

    @Property(tries = 200)
    void mergeIsAssociative(@ForAll("schools") School a, @ForAll("schools") School b, @ForAll("schools") School c) {
        Synthesis left = synthesis(a).merge(synthesis(b)).merge(synthesis(c));
        Synthesis right = synthesis(a).merge(synthesis(b).merge(synthesis(c)));

        assertThat(left).isEqualTo(right);
    }

    @Property(tries = 200)
    void mergeIsCommutative(@ForAll("schools") School a, @ForAll("schools") School b) {
        assertThat(synthesis(a).merge(synthesis(b))).isEqualTo(synthesis(b).merge(synthesis(a)));
    }

    @Property(tries = 200)
    void emptyIsTheIdentity(@ForAll("schools") School school) {
        Synthesis synthesis = synthesis(school);

        assertThat(synthesis.merge(Synthesis.empty())).isEqualTo(synthesis);
        assertThat(Synthesis.empty().merge(synthesis)).isEqualTo(synthesis);
    }

    private Synthesis synthesis(School school) {
        return summariser.summarise(school);
    }

    @Provide
    Arbitrary<School> schools() {
        return RandomSchools.schools();
    }
}
