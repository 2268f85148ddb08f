package org.gigogne.synthesis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gigogne.model.School;

/** On 1,000 random trees, what is merged from the leaves up is what a plain computation over all schools gives. */
class ReferenceSynthesisTest {
    private static final LocalDate AS_OF = LocalDate.of(2026, 11, 20);
    private static final int RECENT_MONTHS = 6;
    private static final int SMALLEST_GROUP = 5;

    private final Summariser summariser =
            new Summariser(new Circumstances(AS_OF, RECENT_MONTHS, new SmallGroups(SMALLEST_GROUP)));

    /** A territory, or a school when {@code school} holds one. */
    record Tree(List<School> school, List<Tree> parts) {
        Stream<School> schools() {
            return Stream.concat(school.stream(), parts.stream().flatMap(Tree::schools));
        }
    }

    @Property
    void mergedIsWhatIsComputedAtOnce(@ForAll("trees") Tree tree) {
        assertThat(merged(tree)).isEqualTo(reference(tree));
    }

    @Property
    void anyOrderAndGroupingGivesTheSame(@ForAll("trees") Tree tree, @ForAll Random random) {
        List<Synthesis> syntheses =
                new ArrayList<>(tree.schools().map(summariser::summarise).toList());
        Collections.shuffle(syntheses, random);
        while (syntheses.size() > 1) {
            Synthesis one = syntheses.remove(random.nextInt(syntheses.size()));
            int other = random.nextInt(syntheses.size());
            syntheses.set(other, syntheses.get(other).merge(one));
        }

        assertThat(syntheses.isEmpty() ? Synthesis.empty() : syntheses.get(0)).isEqualTo(reference(tree));
    }

    @Property(tries = 200)
    void anyNumberOfThreadsGivesTheSame(@ForAll("trees") Tree tree) {
        Synthesis parallel = tree.schools().toList().parallelStream()
                .map(summariser::summarise)
                .reduce(Synthesis.empty(), Synthesis::merge);

        assertThat(parallel).isEqualTo(reference(tree));
    }

    private Synthesis merged(Tree tree) {
        return Stream.concat(
                        tree.school().stream().map(summariser::summarise),
                        tree.parts().stream().map(this::merged))
                .reduce(Synthesis.empty(), Synthesis::merge);
    }

    private static Synthesis reference(Tree tree) {
        return new ReferenceSynthesis(tree.schools().toList(), AS_OF, RECENT_MONTHS, SMALLEST_GROUP).compute();
    }

    @Provide
    Arbitrary<Tree> trees() {
        return trees(3);
    }

    private static Arbitrary<Tree> trees(int depth) {
        Arbitrary<Tree> schools = RandomSchools.schools().map(school -> new Tree(List.of(school), List.of()));
        if (depth == 0) {
            return schools;
        }
        Arbitrary<Tree> territories =
                Arbitraries.lazy(() -> trees(depth - 1)).list().ofMaxSize(4).map(parts -> new Tree(List.of(), parts));
        return Arbitraries.oneOf(schools, territories, territories);
    }
}
