package org.gigogne.model;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionFilterTest {
    private static final School SCHOOL = new School(
            "ecole",
            new SchoolIdentity(
                    "École",
                    "0490001X",
                    "college",
                    SchoolIdentity.Sector.PUBLIC,
                    new SchoolYear(2026),
                    null,
                    null,
                    null,
                    List.of(),
                    null),
            null,
            new ActionPlan(
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(action("visible", Diffusion.PUBLIC), action("cachee", Diffusion.INTERNAL))),
            new Inventory(
                    null,
                    null,
                    List.of(lot("tablettes", Diffusion.PUBLIC), lot("serveur", Diffusion.INTERNAL)),
                    null,
                    null,
                    List.of(),
                    List.of()),
            List.of(),
            List.of(),
            null,
            null,
            null,
            List.of());

    @Test
    void thePublicEditionHasNoInternalActionReadingNorDevice() {
        School shown = new EditionFilter(Edition.PUBLIC).filter(SCHOOL);

        assertThat(requireNonNull(shown.plan()).actions())
                .extracting(Action::id)
                .containsExactly("visible");
        assertThat(requireNonNull(shown.plan())
                        .actions()
                        .get(0)
                        .indicators()
                        .get(0)
                        .readings())
                .extracting(Indicator.Reading::value)
                .containsExactly(BigDecimal.ONE);
        assertThat(requireNonNull(shown.inventory()).devices())
                .extracting(Inventory.DeviceLot::id)
                .containsExactly("tablettes");
    }

    @Test
    void thePublicEditionHasNoRoomAndNoSerialNumber() {
        Inventory.DeviceLot shown = requireNonNull(
                        new EditionFilter(Edition.PUBLIC).filter(SCHOOL).inventory())
                .devices()
                .get(0);

        assertThat(shown.room()).isNull();
        assertThat(shown.serialNumbers()).isEmpty();
    }

    @Test
    void theInternalEditionHasEverything() {
        assertThat(new EditionFilter(Edition.INTERNAL).filter(SCHOOL)).isEqualTo(SCHOOL);
    }

    private static Action action(String id, Diffusion diffusion) {
        Indicator indicator = new Indicator(
                "i",
                "Libellé",
                null,
                Indicator.Direction.UP,
                null,
                null,
                List.of(
                        new Indicator.Reading(PartialDate.parse("2026-09"), BigDecimal.ONE, Diffusion.PUBLIC),
                        new Indicator.Reading(PartialDate.parse("2026-10"), BigDecimal.TEN, Diffusion.INTERNAL)));
        return new Action(
                id,
                "gouvernance",
                "Quoi",
                List.of(),
                new Action.Actors(List.of(), List.of()),
                null,
                null,
                List.of(),
                Action.State.PLANNED,
                List.of(indicator),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                diffusion);
    }

    private static Inventory.DeviceLot lot(String id, Diffusion diffusion) {
        return new Inventory.DeviceLot(
                id,
                Inventory.DeviceKind.TABLET,
                null,
                1,
                null,
                null,
                Inventory.DeviceUse.TEACHING,
                false,
                null,
                "Salle 12",
                List.of("SN-1"),
                diffusion);
    }
}
