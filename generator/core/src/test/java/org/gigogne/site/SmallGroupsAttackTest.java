package org.gigogne.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gigogne.model.Inventory;
import org.gigogne.model.Progression.LevelResult;
import org.gigogne.model.School;
import org.gigogne.model.Training;
import org.gigogne.site.Knowledge.Range;
import org.jspecify.annotations.Nullable;

/** A stranger with a solver tries to find numbers of few persons in all that a site gives away. */
class SmallGroupsAttackTest {
    @Property(tries = 200, seed = "20261126", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void noNumberOfFewPersonsIsFoundOrNearlyFound(@ForAll long seed) {
        SmallTerritory territory = new SmallTerritory(seed);
        Map<String, Long> truth = truth(territory.schools());
        PublishedCounts published = PublishedCounts.of(territory.published(), SmallTerritory.THRESHOLD);
        Knowledge knowledge = published.knowledge();
        assertThat(knowledge.contradictions(truth))
                .as("what the stranger believes is true")
                .isEmpty();

        List<String> found = new ArrayList<>();
        for (LinearSum target : targets(published, truth)) {
            Range range = knowledge.range(target);
            if (range.width() < Math.min(SmallTerritory.THRESHOLD - 1, openRange(target, knowledge))) {
                found.add(target + " is " + target.value(truth) + ", found in " + range);
            }
        }
        assertThat(found).isEmpty();
    }

    /** So that what cannot be found in the data files cannot be found on the pages. */
    @Property(tries = 20, seed = "20261126", shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void pagesTellNoNumberOfPersonsThatDataFilesDoNotTell(@ForAll long seed) {
        SmallTerritory territory = new SmallTerritory(seed);
        Map<String, byte[]> files = territory.published();
        SiteRenderer renderer = new SiteRenderer(Theme.bundled(), SampleViews.site(), List.of());
        territory.views().forEach((path, view) -> {
            Set<String> told = PersonTables.numbersIn(Objects.requireNonNull(files.get(path)));
            renderer.render(view, List.of()).value().orElseThrow().files().stream()
                    .filter(file -> file.path().endsWith(".html"))
                    .forEach(page -> assertThat(told)
                            .as(page.path())
                            .containsAll(PersonTables.numbersOn(new String(page.bytes(), UTF_8))));
        });
    }

    @Example
    void theSolverSubtracts() {
        Knowledge knowledge = new Knowledge();
        LinearSum both = LinearSum.of("a").plus(LinearSum.of("b"));
        knowledge.isBetween(30, both, 30);
        assertThat(knowledge.range(LinearSum.of("a"))).isEqualTo(new Range(0, 30));

        knowledge.hasFewIn(List.of(LinearSum.of("a")), 5);
        assertThat(knowledge.range(LinearSum.of("a"))).isEqualTo(new Range(1, 4));
        assertThat(knowledge.range(LinearSum.of("b"))).isEqualTo(new Range(26, 29));

        knowledge.is("b", 28);
        assertThat(knowledge.range(LinearSum.of("a"))).isEqualTo(new Range(2, 2));
    }

    @Example
    void theSolverUsesShares() {
        Knowledge knowledge = new Knowledge();
        LinearSum part = LinearSum.of("part");
        knowledge.is("whole", 30);
        knowledge.isNotNegative(part.times(200).minus(LinearSum.of("whole").times(2 * 97 - 1)));
        knowledge.isNotNegative(LinearSum.of("whole").times(2 * 97 + 1).minus(part.times(200)));

        assertThat(knowledge.range(part)).isEqualTo(new Range(29, 29));
    }

    /** All hidden numbers, all small ones, and all small rests of groups. Numbers of pupils of a level are public. */
    private static List<LinearSum> targets(PublishedCounts published, Map<String, Long> truth) {
        List<LinearSum> targets = new ArrayList<>();
        truth.forEach((number, value) -> {
            if (!number.endsWith("/enrolled") && (published.hidden().contains(number) || isFew(value))) {
                targets.add(LinearSum.of(number));
            }
        });
        published.rests().stream().filter(rest -> isFew(rest.value(truth))).forEach(targets::add);
        return targets;
    }

    private static boolean isFew(long persons) {
        return persons >= 1 && persons < SmallTerritory.THRESHOLD;
    }

    /** How far a number can range by the size of its class level alone, which is public. */
    private static long openRange(LinearSum target, Knowledge knowledge) {
        return target.factors().keySet().stream()
                .filter(number -> number.contains("/results/"))
                .map(number -> number.substring(0, number.lastIndexOf('/')) + "/enrolled")
                .mapToLong(knowledge::known)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    private static Map<String, Long> truth(List<School> schools) {
        Map<String, Long> truth = new TreeMap<>();
        for (School school : schools) {
            if (school.progression() != null) {
                school.progression().results().forEach(result -> add(truth, school.path() + "/results/", result));
            }
            if (school.inventory() != null) {
                school.inventory().loans().forEach(loans -> add(truth, school.path() + "/loans/", loans));
            }
            if (school.training() != null) {
                school.training().sessions().forEach(session -> add(truth, school.path() + "/sessions/", session));
                school.training().certifications().forEach(row -> add(truth, school.path() + "/certifications/", row));
            }
        }
        return truth;
    }

    private static void add(Map<String, Long> truth, String table, LevelResult result) {
        String row = table + result.level() + '/';
        add(truth, row + "enrolled", result.enrolled());
        add(truth, row + "participants", result.participants());
        add(truth, row + "certifiable", result.certifiable());
        add(truth, row + "certified", result.certified());
    }

    private static void add(Map<String, Long> truth, String table, Inventory.Loans loans) {
        String row = table + loans.audience() + '/';
        add(truth, row + "requested", loans.requested());
        add(truth, row + "granted", loans.granted());
    }

    private static void add(Map<String, Long> truth, String table, Training.Session session) {
        String row = table + session.title() + '/';
        add(truth, row + "registered", session.registered());
        add(truth, row + "attended", session.attended());
    }

    private static void add(Map<String, Long> truth, String row, Training.StaffCertification certification) {
        add(truth, row + "staff", certification.staff());
        add(truth, row + "engaged", certification.engaged());
        add(truth, row + "admissible", certification.admissible());
        add(truth, row + "advanced", certification.advanced());
        add(truth, row + "expert", certification.expert());
    }

    private static void add(Map<String, Long> truth, String number, @Nullable Integer value) {
        if (value != null) {
            truth.put(number, value.longValue());
        }
    }
}
