package org.gigogne.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gigogne.model.Inventory.DeviceKind;
import org.gigogne.model.Inventory.DeviceLot;
import org.gigogne.model.Inventory.DeviceUse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShownPointerTest {
    private static final Inventory FILE = new Inventory(
            null,
            null,
            List.of(lot("a", Diffusion.INTERNAL), lot("b", Diffusion.PUBLIC), lot("c", Diffusion.PUBLIC)),
            null,
            null,
            List.of(),
            List.of(),
            Diffusion.PUBLIC);

    @ParameterizedTest
    @CsvSource({
        "/appareils/0/nombre, /appareils/1/nombre",
        "/appareils/1, /appareils/2",
        "/appareils/2/nombre, /appareils/3/nombre",
        "/appareils/0/series/4, /appareils/1/series/4",
        "/inconnue/1, /inconnue/1",
        "/reseau/debit, /reseau/debit"
    })
    void whatIsHiddenIsCountedInTheFile(String shown, String inFile) {
        assertThat(new ShownPointer(Edition.PUBLIC).inFile(FILE, shown)).isEqualTo(inFile);
    }

    @Test
    void nothingIsHiddenInTheInternalEdition() {
        assertThat(new ShownPointer(Edition.INTERNAL).inFile(FILE, "/appareils/1/nombre"))
                .isEqualTo("/appareils/1/nombre");
    }

    @Test
    void fileItselfStaysTheFile() {
        assertThat(new ShownPointer(Edition.PUBLIC).inFile(FILE, "")).isEmpty();
    }

    private static DeviceLot lot(String id, Diffusion diffusion) {
        return new DeviceLot(
                id,
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
                diffusion);
    }
}
