package org.gigogne.view;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.gigogne.synthesis.ContinuityState;
import org.gigogne.synthesis.Distribution;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.Part;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.StaffTotals.AreaRow;
import org.gigogne.view.StaffTotals.CertificationRow;
import org.gigogne.view.StaffTotals.ContinuityRow;
import org.gigogne.view.StaffTotals.DomainRow;
import org.gigogne.view.StaffTotals.MaturityRow;
import org.gigogne.view.StaffTotals.ToolRow;
import org.gigogne.view.StaffTotals.TrainingRow;
import org.jspecify.annotations.Nullable;

/** Shows how the staff of the schools of a territory trains, where the schools see themselves, and how they would go on. */
final class TerritoryStaff {
    private static final int STAFF_DOMAINS = 5;
    private static final int MATURITY_LEVELS = 4;

    private final Labels labels;
    private final Synthesis synthesis;

    TerritoryStaff(Labels labels, Synthesis synthesis) {
        this.labels = labels;
        this.synthesis = synthesis;
    }

    StaffTotals totals() {
        return new StaffTotals(training(), domains(), certifications(), tools(), areas(), maturities(), continuity());
    }

    private List<TrainingRow> training() {
        return Stream.of(Training.Frame.values())
                .map(frame -> new TrainingRow(
                        frame,
                        synthesis.schools(FigureKind.SESSIONS, frame.name()),
                        synthesis.count(FigureKind.SESSIONS, frame.name()),
                        synthesis.sum(FigureKind.HOURS, frame.name())))
                .filter(row -> row.sessions() > 0)
                .toList();
    }

    private List<DomainRow> domains() {
        return synthesis.all(FigureKind.STAFF_DOMAINS).isEmpty()
                ? List.of()
                : IntStream.rangeClosed(1, STAFF_DOMAINS)
                        .mapToObj(number -> new DomainRow(
                                labels.staffDomain(number),
                                synthesis.schools(FigureKind.STAFF_DOMAINS, String.valueOf(number))))
                        .toList();
    }

    private List<CertificationRow> certifications() {
        return synthesis.all(FigureKind.STAFF).entrySet().stream()
                .map(entry -> certification(entry.getKey().of().get(0), entry.getValue()))
                .sorted(Comparator.comparing(CertificationRow::year).reversed())
                .toList();
    }

    private CertificationRow certification(String year, Distribution staff) {
        long all = staff.sum().longValueExact();
        long engaged = synthesis.count(FigureKind.ENGAGED, year);
        return new CertificationRow(
                year, staff.size(), all, engaged, all == 0 ? null : (Integer) Percent.of(engaged, all));
    }

    private List<ToolRow> tools() {
        return Stream.of(SelfAssessment.Tool.values())
                .map(tool -> new ToolRow(tool, synthesis.schools(FigureKind.ASSESSED, tool.name())))
                .filter(row -> row.schools() > 0)
                .toList();
    }

    private List<AreaRow> areas() {
        return synthesis.all(FigureKind.SELFIE).keySet().stream()
                .map(key -> key.of().get(0))
                .distinct()
                .map(area -> new AreaRow(
                        area,
                        labels.selfieArea(area),
                        LongStream.of(
                                        synthesis.schools(FigureKind.SELFIE, area, "direction"),
                                        synthesis.schools(FigureKind.SELFIE, area, "enseignants"),
                                        synthesis.schools(FigureKind.SELFIE, area, "eleves"))
                                .max()
                                .orElse(0),
                        median(area, "direction"),
                        median(area, "enseignants"),
                        median(area, "eleves")))
                .toList();
    }

    private @Nullable BigDecimal median(String area, String who) {
        Distribution means = synthesis.of(FigureKind.SELFIE, area, who);
        return means.size() == 0 ? null : means.median();
    }

    private List<MaturityRow> maturities() {
        return synthesis.all(FigureKind.MATURITIES).keySet().stream()
                .map(key -> key.of().get(0))
                .distinct()
                .map(domain -> new MaturityRow(
                        Typography.text(domain),
                        IntStream.rangeClosed(1, MATURITY_LEVELS)
                                .mapToObj(level ->
                                        synthesis.schools(FigureKind.MATURITIES, domain, String.valueOf(level)))
                                .toList()))
                .toList();
    }

    private @Nullable ContinuityRow continuity() {
        long schools = synthesis.schools(FigureKind.COVERAGE, Part.CONTINUITY.name());
        return schools == 0
                ? null
                : new ContinuityRow(
                        schools,
                        having(ContinuityState.ADOPTED),
                        having(ContinuityState.EXERCISED),
                        having(ContinuityState.OVERDUE));
    }

    private long having(ContinuityState state) {
        return synthesis.schools(FigureKind.CONTINUITY, state.name());
    }
}
