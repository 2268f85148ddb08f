package org.gigogne.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out what an edition does not show, once, before anything is added up or rendered.
 *
 * <p>The public edition has no internal action, reading, RETEX, meeting or device line, and no room or serial number.
 * What is left out leaves no gap: references to it are not resolved later, and nothing is numbered.
 */
public final class EditionFilter {
    private final Edition edition;

    /** Filters for an edition. */
    public EditionFilter(Edition edition) {
        this.edition = edition;
    }

    /** What the edition shows of a school. */
    public School filter(School school) {
        if (edition == Edition.INTERNAL) {
            return school;
        }
        return new School(
                school.path(),
                school.identity(),
                school.progression(),
                filter(school.plan()),
                filter(school.inventory()),
                feedbacks(school.feedbacks()),
                meetings(school.meetings()),
                school.training(),
                school.selfAssessment(),
                school.continuity(),
                school.pages());
    }

    /** What the edition shows of a territory. */
    public TerritoryContent filter(TerritoryContent territory) {
        if (edition == Edition.INTERNAL) {
            return territory;
        }
        return new TerritoryContent(
                territory.path(),
                territory.territory(),
                filter(territory.plan()),
                feedbacks(territory.feedbacks()),
                meetings(territory.meetings()),
                territory.pages());
    }

    private List<Feedback> feedbacks(List<Feedback> all) {
        return all.stream()
                .filter(feedback -> edition.shows(feedback.diffusion()))
                .toList();
    }

    private List<Meeting> meetings(List<Meeting> all) {
        return all.stream()
                .filter(meeting -> edition.shows(meeting.diffusion()))
                .toList();
    }

    private @Nullable ActionPlan filter(@Nullable ActionPlan plan) {
        if (plan == null) {
            return null;
        }
        List<Action> shown = plan.actions().stream()
                .filter(action -> edition.shows(action.diffusion()))
                .map(action -> action.withIndicators(
                        action.indicators().stream().map(this::filter).toList()))
                .toList();
        return new ActionPlan(
                plan.presentation(), plan.years(), plan.diagnosis(), plan.projections(), plan.questions(), shown);
    }

    private Indicator filter(Indicator indicator) {
        return new Indicator(
                indicator.id(),
                indicator.label(),
                indicator.unit(),
                indicator.direction(),
                filter(indicator.baseline()),
                filter(indicator.target()),
                indicator.readings().stream()
                        .filter(reading -> edition.shows(reading.diffusion()))
                        .toList());
    }

    private Indicator.@Nullable Reading filter(Indicator.@Nullable Reading reading) {
        return reading == null || edition.shows(reading.diffusion()) ? reading : null;
    }

    private @Nullable Inventory filter(@Nullable Inventory inventory) {
        if (inventory == null) {
            return null;
        }
        List<Inventory.DeviceLot> shown = inventory.devices().stream()
                .filter(lot -> edition.shows(lot.diffusion()))
                .map(Inventory.DeviceLot::withoutWhereabouts)
                .toList();
        return new Inventory(
                inventory.presentation(),
                inventory.asOf(),
                shown,
                inventory.network(),
                inventory.rooms(),
                inventory.services(),
                inventory.loans());
    }
}
