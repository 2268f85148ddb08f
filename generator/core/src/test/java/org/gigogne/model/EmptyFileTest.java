package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gigogne.model.Inventory.BaseEquipment;
import org.gigogne.model.Inventory.DeviceKind;
import org.gigogne.model.Inventory.DeviceLot;
import org.gigogne.model.Inventory.DeviceUse;
import org.gigogne.model.Inventory.LoanAudience;
import org.gigogne.model.Inventory.Loans;
import org.gigogne.model.Inventory.Network;
import org.gigogne.model.Inventory.Service;
import org.gigogne.model.Inventory.ServiceKind;
import org.gigogne.model.Progression.Campaign;
import org.gigogne.model.Progression.CampaignKind;
import org.gigogne.model.Progression.LevelProgression;
import org.gigogne.model.Progression.LevelResult;
import org.gigogne.model.Progression.Milestone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A file that lists nothing is empty, whatever it presents; one thing of any kind fills it. */
class EmptyFileTest {
    private static final SchoolYear YEAR = new SchoolYear(2026);
    private static final DeviceLot LOT = new DeviceLot(
            "a",
            DeviceKind.LAPTOP,
            null,
            1,
            null,
            null,
            DeviceUse.TEACHING,
            false,
            null,
            null,
            List.of(),
            Diffusion.PUBLIC);
    private static final BaseEquipment ROOMS =
            new BaseEquipment(1, null, null, null, null, null, null, null, null, null, null, null);
    private static final Network NETWORK = new Network(null, null, null, null, null);
    private static final Service SERVICE = new Service("ENT", ServiceKind.WORKSPACE, null, List.of(), null, null, null);

    @Test
    void inventory() {
        assertThat(inventory(List.of(), null, null, List.of(), List.of()).isEmpty())
                .isTrue();
        assertThat(List.of(
                        inventory(List.of(LOT), null, null, List.of(), List.of()),
                        inventory(List.of(), NETWORK, null, List.of(), List.of()),
                        inventory(List.of(), null, ROOMS, List.of(), List.of()),
                        inventory(List.of(), null, null, List.of(SERVICE), List.of()),
                        inventory(
                                List.of(), null, null, List.of(), List.of(new Loans(YEAR, LoanAudience.PUPILS, 1, 1)))))
                .noneMatch(Inventory::isEmpty);
    }

    private static Inventory inventory(
            List<DeviceLot> lots,
            @Nullable Network network,
            @Nullable BaseEquipment rooms,
            List<Service> services,
            List<Loans> loans) {
        return new Inventory("Notre parc", null, lots, network, rooms, services, loans, Diffusion.PUBLIC);
    }

    @Test
    void progression() {
        Campaign campaign = new Campaign("c", "Rentrée", CampaignKind.START_OF_YEAR, List.of(), null, null);
        Milestone milestone = new Milestone(PartialDate.parse("2026-09"), "Informer", List.of());
        LevelResult result = new LevelResult(YEAR, "6e", 1, 1, null, null, null, List.of());

        assertThat(progression(List.of(), List.of(), List.of(), List.of(), List.of())
                        .isEmpty())
                .isTrue();
        assertThat(List.of(
                        progression(
                                List.of(new LevelProgression("6e", null, List.of(), List.of())),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of()),
                        progression(List.of(), List.of(campaign), List.of(), List.of(), List.of()),
                        progression(List.of(), List.of(), List.of(new Role("RUPN", List.of())), List.of(), List.of()),
                        progression(List.of(), List.of(), List.of(), List.of(milestone), List.of()),
                        progression(List.of(), List.of(), List.of(), List.of(), List.of(result))))
                .noneMatch(Progression::isEmpty);
    }

    private static Progression progression(
            List<LevelProgression> levels,
            List<Campaign> campaigns,
            List<Role> roles,
            List<Milestone> milestones,
            List<LevelResult> results) {
        return new Progression("Nous visons", levels, campaigns, roles, milestones, null, results, Diffusion.PUBLIC);
    }

    @Test
    void actionPlan() {
        assertThat(plan(List.of(), List.of(), List.of()).isEmpty()).isTrue();
        assertThat(List.of(
                        plan(List.of(new Diagnosis("t", List.of(), List.of(), List.of())), List.of(), List.of()),
                        plan(List.of(), List.of(new Projection("t", List.of(), List.of(), List.of())), List.of()),
                        plan(List.of(), List.of(), List.of(new Question("q", List.of(), List.of(), List.of(), null)))))
                .noneMatch(ActionPlan::isEmpty);
    }

    private static ActionPlan plan(List<Diagnosis> diagnosis, List<Projection> projections, List<Question> questions) {
        return new ActionPlan("Nous voulons", null, diagnosis, projections, questions, List.of(), Diffusion.PUBLIC);
    }
}
