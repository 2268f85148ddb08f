package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.gigogne.model.Accessibility.Conformity;
import org.gigogne.model.Inventory.DeviceKind;
import org.junit.jupiter.api.Test;

/** Which constants figures count, and how they are called. */
class CountedKindsTest {
    @Test
    void desktopsAndLaptopsAreComputers() {
        assertThat(Arrays.stream(DeviceKind.values()).filter(DeviceKind::isComputer))
                .containsExactly(DeviceKind.DESKTOP, DeviceKind.LAPTOP);
    }

    @Test
    void boardsProjectorsAndScreensAreInteractiveBoards() {
        assertThat(Arrays.stream(DeviceKind.values()).filter(DeviceKind::isInteractiveBoard))
                .containsExactly(
                        DeviceKind.INTERACTIVE_BOARD, DeviceKind.INTERACTIVE_PROJECTOR, DeviceKind.INTERACTIVE_SCREEN);
    }

    @Test
    void actionsPlannedOrOngoingAreOpen() {
        assertThat(Arrays.stream(Action.State.values()).filter(Action.State::isOpen))
                .containsExactly(Action.State.PLANNED, Action.State.ONGOING);
    }

    @Test
    void conformityIsCalledAsTheLawCallsIt() {
        assertThat(Arrays.stream(Conformity.values()).map(Conformity::inWords))
                .containsExactlyInAnyOrder("totalement conforme", "partiellement conforme", "non conforme");
    }
}
