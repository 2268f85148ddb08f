package org.gigogne.view;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.model.SchoolYear;
import org.gigogne.synthesis.Distribution;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.TerritoryView.CompetencyReach;
import org.gigogne.view.TerritoryView.LevelCount;
import org.gigogne.view.TerritoryView.ResultRow;
import org.jspecify.annotations.Nullable;

/** Shows on which competencies the schools of a territory work, and what their pupils reach. */
final class TerritoryCompetencies {
    private final Labels labels;
    private final Synthesis synthesis;

    TerritoryCompetencies(Labels labels, Synthesis synthesis) {
        this.labels = labels;
        this.synthesis = synthesis;
    }

    /** All competencies of the CRCN; none when no school works on any. */
    List<CompetencyReach> progressions() {
        if (synthesis.total(FigureKind.WORKED_ON) == 0) {
            return List.of();
        }
        return labels.domains().stream()
                .flatMap(domain -> domain.competencies().stream())
                .map(competency -> new CompetencyReach(
                        competency,
                        levels(competency.code()),
                        synthesis.schools(FigureKind.WORKED_ON, competency.code()),
                        means(competency.code())))
                .toList();
    }

    private List<LevelCount> levels(String competency) {
        return synthesis.all(FigureKind.GOALS).entrySet().stream()
                .filter(entry -> entry.getKey().of().get(0).equals(competency))
                .map(entry -> new LevelCount(
                        labels.level(entry.getKey().of().get(1)),
                        entry.getValue().size()))
                .sorted(Comparator.comparing(row -> labels.rank(row.level().code())))
                .toList();
    }

    /** The newest school year with mean levels; empty without any. */
    String meansYear() {
        return synthesis.all(FigureKind.LEVELS).keySet().stream()
                .map(key -> key.of().get(0))
                .reduce((older, newer) -> newer)
                .orElse("");
    }

    private @Nullable Spread means(String competency) {
        String year = meansYear();
        Distribution means = synthesis.all(FigureKind.LEVELS).entrySet().stream()
                .filter(entry -> entry.getKey().of().get(0).equals(year)
                        && entry.getKey().of().get(2).equals(competency))
                .map(Map.Entry::getValue)
                .reduce(Distribution.empty(), Distribution::merge);
        return means.size() == 0 ? null : Spread.of(means, null);
    }

    /** By class level, newest year first. */
    List<ResultRow> results() {
        Comparator<Results> newestFirst =
                Comparator.comparing(Results::year).reversed().thenComparing(results -> labels.rank(results.level()));
        return Results.keys(synthesis)
                .map(Results::of)
                .sorted(newestFirst)
                .map(this::result)
                .toList();
    }

    private ResultRow result(Results results) {
        Sums sums = sums(results);
        Sums before = sums(new Results(results.year().before(), results.level()));
        Optional<Integer> change =
                sums.percent().flatMap(now -> before.percent().map(then -> now - then));
        return new ResultRow(
                results.year().toString(),
                labels.level(results.level()),
                sums.schools(),
                sums.schools() + synthesis.schools(FigureKind.WITHHELD, results.key()),
                sums.told(sums.enrolled()),
                sums.told(sums.participants()),
                sums.areCertifiedKnown() ? sums.told(sums.certified()) : Figure.of(null),
                sums.areCertifiedKnown() ? sums.told(sums.percent().orElse(0)) : Figure.of(null),
                change.orElse(null));
    }

    /** A class level in a school year. */
    private record Results(SchoolYear year, String level) {
        static Stream<FigureKey> keys(Synthesis synthesis) {
            return Stream.concat(
                    synthesis.all(FigureKind.ENROLLED).keySet().stream(),
                    synthesis.all(FigureKind.WITHHELD).keySet().stream()
                            .filter(key -> synthesis.schools(
                                            FigureKind.ENROLLED, key.of().toArray(String[]::new))
                                    == 0));
        }

        static Results of(FigureKey key) {
            return new Results(
                    SchoolYear.parse(key.of().get(0)),
                    Objects.requireNonNull(key.of().get(1)));
        }

        String[] key() {
            return new String[] {year.toString(), level};
        }
    }

    private Sums sums(Results results) {
        return new Sums(
                synthesis.schools(FigureKind.ENROLLED, results.key()),
                synthesis.count(FigureKind.ENROLLED, results.key()),
                synthesis.count(FigureKind.PARTICIPANTS, results.key()),
                synthesis.count(FigureKind.CERTIFIED_AMONG, results.key()),
                synthesis.count(FigureKind.CERTIFIED, results.key()));
    }

    /** Sums over the schools whose results may be told whole. Nothing is said when there is none. */
    private record Sums(long schools, long enrolled, long participants, long certifiedAmong, long certified) {
        boolean areCertifiedKnown() {
            return schools == 0 || certifiedAmong > 0;
        }

        Optional<Integer> percent() {
            return certifiedAmong == 0 ? Optional.empty() : Optional.of(Percent.of(certified, certifiedAmong));
        }

        Figure told(long sum) {
            return schools > 0 ? Figure.of(sum) : Figure.hidden();
        }
    }
}
