package org.gigogne.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.gigogne.reference.ClassLevel;
import org.gigogne.reference.NationalFigure;
import org.gigogne.reference.NationalFigure.Measure;
import org.gigogne.reference.Referential;
import org.gigogne.synthesis.EquipmentRatio;
import org.jspecify.annotations.Nullable;

/** Names of what the content writes as a code. A code that the referential does not know is shown as it is. */
final class Labels {
    private final Referential referential;

    Labels(Referential referential) {
        this.referential = referential;
    }

    LevelLabel level(String code) {
        return referential
                .classLevel(code)
                .map(level -> new LevelLabel(
                        code, level.base(), level.raised(), level.rest().isEmpty() ? "" : "\u00a0" + level.rest()))
                .orElseGet(() -> new LevelLabel(code, code, "", ""));
    }

    List<LevelLabel> levels(List<String> codes) {
        return codes.stream().map(this::level).toList();
    }

    /** Rank of a class level in the order of school life; after all others when unknown. */
    int rank(String levelCode) {
        return referential.classLevel(levelCode).map(ClassLevel::order).orElse(Integer.MAX_VALUE);
    }

    List<ThemeView> themes() {
        return referential.themes().stream()
                .map(theme -> new ThemeView(theme.id(), Typography.text(theme.title())))
                .toList();
    }

    ThemeView theme(String id) {
        return referential
                .theme(id)
                .map(theme -> new ThemeView(id, Typography.text(theme.title())))
                .orElseGet(() -> new ThemeView(id, id));
    }

    CompetencyView competency(String code) {
        return referential
                .competency(code)
                .map(competency -> new CompetencyView(code, Typography.text(competency.title())))
                .orElseGet(() -> new CompetencyView(code, code));
    }

    List<CompetencyView> competencies(List<String> codes) {
        return codes.stream().map(this::competency).toList();
    }

    /** The domains of the CRCN with their competencies. */
    List<DomainLabel> domains() {
        return referential.domains().stream()
                .map(domain -> new DomainLabel(
                        String.valueOf(domain.number()),
                        Typography.text(domain.title()),
                        referential.competenciesOf(domain.number()).stream()
                                .map(competency -> competency(competency.code()))
                                .toList()))
                .toList();
    }

    record DomainLabel(String code, String title, List<CompetencyView> competencies) {}

    @Nullable ProposalView optionalProposal(@Nullable String id) {
        return id == null ? null : proposal(id);
    }

    ProposalView proposal(String id) {
        return referential
                .proposal(id)
                .map(proposal -> new ProposalView(id, Typography.text(proposal.label())))
                .orElseGet(() -> new ProposalView(id, id));
    }

    String schoolKind(String id) {
        return referential.schoolKind(id).map(kind -> kind.label()).orElse(id);
    }

    String selfieArea(String letter) {
        return referential
                .selfieArea(letter)
                .map(area -> Typography.text(area.title()))
                .orElse(letter);
    }

    String staffDomain(int number) {
        return referential
                .staffDomain(number)
                .map(domain -> Typography.text(domain.label()))
                .orElse(String.valueOf(number));
    }

    /** Name of the global Pix level of a mean score, for example {@code Indépendant 3}; null below the first level. */
    @Nullable String globalLevel(BigDecimal score) {
        return referential
                .globalLevel(score.setScale(0, RoundingMode.FLOOR).intValueExact())
                .map(level -> level.label())
                .orElse(null);
    }

    boolean hasReference(EquipmentRatio ratio, String schoolKind) {
        return reference(ratio, schoolKind).isPresent();
    }

    /** A ratio beside its national reference. */
    InventoryView.Ratio ratio(EquipmentRatio ratio, String schoolKind, BigDecimal value) {
        return reference(ratio, schoolKind)
                .map(figure -> InventoryView.Ratio.of(
                        ratio.id(),
                        value,
                        figure.from(),
                        figure.isRange() ? figure.to() : null,
                        Typography.text(figure.source()) + ", " + figure.year()))
                .orElseGet(() -> InventoryView.Ratio.of(ratio.id(), value, null, null, ""));
    }

    private Optional<NationalFigure> reference(EquipmentRatio ratio, String schoolKind) {
        return referential
                .schoolKind(schoolKind)
                .flatMap(kind -> measure(ratio).flatMap(measure -> referential.nationalFigure(measure, kind)));
    }

    private static Optional<Measure> measure(EquipmentRatio ratio) {
        return switch (ratio) {
            case COMPUTERS -> Optional.of(Measure.COMPUTERS);
            case INTERACTIVE_BOARDS -> Optional.of(Measure.INTERACTIVE_BOARDS);
            case PROJECTORS -> Optional.of(Measure.PROJECTORS);
            case MOBILE_CLASSES -> Optional.of(Measure.MOBILE_CLASSES);
            case LAPTOPS, TABLETS -> Optional.empty();
        };
    }
}
