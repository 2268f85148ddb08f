package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.gigogne.model.Inventory;
import org.gigogne.model.Inventory.DeviceKind;
import org.gigogne.model.Inventory.DeviceUse;

/**
 * Devices for a number of pupils. Only devices for teaching count; a mobile class counts as one and its computers are
 * not counted again.
 */
public enum EquipmentRatio {
    /** Desktops and laptops for 100 pupils. */
    COMPUTERS("computers-per-100", 100),
    /** Laptops for 100 pupils. */
    LAPTOPS("laptops-per-100", 100),
    /** Tablets for 100 pupils. */
    TABLETS("tablets-per-100", 100),
    /** TNI, VPI and interactive screens for 1,000 pupils. */
    INTERACTIVE_BOARDS("interactive-boards-per-1000", 1000),
    /** Projectors for 1,000 pupils. */
    PROJECTORS("projectors-per-1000", 1000),
    /** Mobile classes for 1,000 pupils. */
    MOBILE_CLASSES("mobile-classes-per-1000", 1000);

    private final String id;
    private final int pupils;

    EquipmentRatio(String id, int pupils) {
        this.id = id;
        this.pupils = pupils;
    }

    /** Key of its name in the texts and of its references in the referential. */
    public String id() {
        return id;
    }

    /** Devices of an inventory that count. */
    public long count(Inventory inventory) {
        return inventory.devices().stream()
                .filter(this::counts)
                .mapToLong(Inventory.DeviceLot::count)
                .sum();
    }

    /** Whether devices count. */
    boolean counts(Inventory.DeviceLot lot) {
        return lot.use() == DeviceUse.TEACHING && counts(lot.kind());
    }

    private boolean counts(DeviceKind kind) {
        return switch (this) {
            case COMPUTERS -> kind.isComputer();
            case LAPTOPS -> kind == DeviceKind.LAPTOP;
            case TABLETS -> kind == DeviceKind.TABLET;
            case INTERACTIVE_BOARDS -> kind.isInteractiveBoard();
            case PROJECTORS -> kind == DeviceKind.PROJECTOR;
            case MOBILE_CLASSES -> kind == DeviceKind.MOBILE_CLASS;
        };
    }

    /**
     * The ratio, rounded to one decimal, half up.
     *
     * @param devices devices that count
     * @param enrolled pupils, above 0
     */
    public BigDecimal of(long devices, long enrolled) {
        return BigDecimal.valueOf(devices)
                .multiply(BigDecimal.valueOf(pupils))
                .divide(BigDecimal.valueOf(enrolled), 1, RoundingMode.HALF_UP);
    }
}
