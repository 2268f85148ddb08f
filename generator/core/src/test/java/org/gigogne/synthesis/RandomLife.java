package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.gigogne.model.Continuity;
import org.gigogne.model.Diffusion;
import org.gigogne.model.Inventory;
import org.gigogne.model.PartialDate;
import org.gigogne.model.School;
import org.gigogne.model.SchoolYear;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.jspecify.annotations.Nullable;

/** For properties: what is beside plan, progression and devices. */
final class RandomLife {
    private static final SchoolYear YEAR = new SchoolYear(2025);
    private static final Arbitrary<PartialDate> DATES = Arbitraries.of(
                    "2024-2025", "2025-11-19", "2026-03", "2026-11-20", "2027-01")
            .map(PartialDate::parse);
    private static final Arbitrary<Integer> COUNTS = Arbitraries.integers().between(0, 30);

    private RandomLife() {}

    /** What makes of a school the same school with more. */
    static Arbitrary<UnaryOperator<School>> additions() {
        return Combinators.combine(
                        network().injectNull(0.4),
                        base().injectNull(0.5),
                        services().list().ofMaxSize(3),
                        loans().list().ofMaxSize(1),
                        training().injectNull(0.4),
                        assessments().injectNull(0.4),
                        continuity().injectNull(0.4))
                .as((network, base, services, loans, training, assessment, continuity) -> school -> new School(
                        school.path(),
                        school.identity(),
                        school.progression(),
                        school.plan(),
                        inventory(school.inventory(), network, base, services, loans),
                        school.feedbacks(),
                        school.meetings(),
                        training,
                        assessment,
                        continuity,
                        school.pages()));
    }

    private static @Nullable Inventory inventory(
            @Nullable Inventory inventory,
            Inventory.@Nullable Network network,
            Inventory.@Nullable BaseEquipment base,
            List<Inventory.Service> services,
            List<Inventory.Loans> loans) {
        return inventory == null
                ? null
                : new Inventory(null, null, inventory.devices(), network, base, services, loans, Diffusion.PUBLIC);
    }

    private static Arbitrary<Inventory.Network> network() {
        return Combinators.combine(
                        Arbitraries.of(Inventory.RateBand.class).injectNull(0.3),
                        COUNTS.injectNull(0.3),
                        COUNTS.injectNull(0.3),
                        Arbitraries.of(true, false).injectNull(0.3))
                .as((rate, rooms, connected, wifi) -> new Inventory.Network(rate, rooms, connected, wifi, null));
    }

    private static Arbitrary<Inventory.BaseEquipment> base() {
        return Combinators.combine(COUNTS, COUNTS.injectNull(0.3))
                .as((rooms, projectors) -> new Inventory.BaseEquipment(
                        rooms, projectors, null, null, null, null, null, null, null, null, null, null));
    }

    private static Arbitrary<Inventory.Service> services() {
        return Combinators.combine(
                        Arbitraries.of(Inventory.ServiceKind.class),
                        Arbitraries.of(Inventory.PrivacyState.class).injectNull(0.3))
                .as((kind, privacy) -> new Inventory.Service("Service", kind, null, List.of(), privacy, null, null));
    }

    private static Arbitrary<Inventory.Loans> loans() {
        return Combinators.combine(Arbitraries.of(Inventory.LoanAudience.class), COUNTS, COUNTS)
                .as((audience, requested, granted) -> new Inventory.Loans(
                        YEAR, audience, Math.max(requested, granted), Math.min(requested, granted)));
    }

    private static Arbitrary<Training> training() {
        Arbitrary<BigDecimal> hours = Arbitraries.of("1.5", "3", "6").map(BigDecimal::new);
        Arbitrary<Training.Session> sessions = Combinators.combine(
                        Arbitraries.of(Training.Frame.class),
                        hours.injectNull(0.3),
                        Arbitraries.of(1, 3, 5).list().uniqueElements().ofMaxSize(2))
                .as((frame, length, domains) ->
                        new Training.Session("s", "Session", frame, null, null, length, null, null, domains));
        Arbitrary<Training.StaffCertification> certifications = Combinators.combine(COUNTS.injectNull(0.2), COUNTS)
                .as((staff, engaged) -> new Training.StaffCertification(
                        YEAR, staff, Math.min(engaged, Objects.requireNonNullElse(staff, engaged)), null, null, null));
        return Combinators.combine(
                        sessions.list().ofMaxSize(3), certifications.list().ofMaxSize(1))
                .as((all, rows) -> new Training(null, all, rows, Diffusion.PUBLIC));
    }

    private static Arbitrary<SelfAssessment> assessments() {
        Arbitrary<BigDecimal> means = Arbitraries.bigDecimals()
                .between(BigDecimal.ONE, BigDecimal.valueOf(5))
                .ofScale(1)
                .injectNull(0.3);
        Arbitrary<SelfAssessment.Area> areas = Combinators.combine(means, means, means)
                .as((leaders, teachers, pupils) -> new SelfAssessment.Area("B", leaders, teachers, pupils));
        Arbitrary<SelfAssessment.Maturity> maturities = Combinators.combine(
                        Arbitraries.of("Pilotage", "Réseau"),
                        Arbitraries.integers().between(1, 4))
                .as((domain, level) -> new SelfAssessment.Maturity(domain, level, null));
        return Combinators.combine(
                        Arbitraries.of(SelfAssessment.Tool.class),
                        DATES,
                        COUNTS.injectNull(0.3),
                        areas.list().ofMaxSize(1),
                        maturities.list().ofMaxSize(2))
                .as((tool, date, answered, selfie, levels) -> new SelfAssessment(
                        tool,
                        date,
                        null,
                        new SelfAssessment.Respondents(answered, 12, null),
                        selfie,
                        levels,
                        Diffusion.PUBLIC));
    }

    private static Arbitrary<Continuity> continuity() {
        return Combinators.combine(
                        DATES.injectNull(0.3),
                        DATES.injectNull(0.3),
                        DATES.map(date -> new Continuity.Exercise(date, "Panne", List.of(), List.of()))
                                .list()
                                .ofMaxSize(2))
                .as((adopted, revision, exercises) ->
                        new Continuity(null, adopted, revision, List.of(), exercises, Diffusion.PUBLIC));
    }
}
