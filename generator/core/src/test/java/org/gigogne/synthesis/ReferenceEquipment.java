package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.model.Inventory;
import org.gigogne.model.School;

/** The part of {@link ReferenceSynthesis} about devices, network, services and loans. */
final class ReferenceEquipment {
    private final ReferenceSynthesis sums;
    private final LocalDate asOf;

    ReferenceEquipment(ReferenceSynthesis sums, LocalDate asOf) {
        this.sums = sums;
        this.asOf = asOf;
    }

    void school(School school) {
        equipment(school);
        material(school);
    }

    /** Schools with pupils that list at least one lot of devices. */
    private void equipment(School school) {
        String kind = school.identity().kind();
        Inventory inventory = school.inventory();
        if (inventory == null || inventory.devices().isEmpty() || ReferenceSynthesis.pupils(school) == 0) {
            return;
        }
        sums.has(FigureKind.EQUIPPED, kind);
        sums.add(ReferenceSynthesis.pupils(school), FigureKind.EQUIPPED_PUPILS, kind);
        for (EquipmentRatio ratio : EquipmentRatio.values()) {
            int per = switch (ratio) {
                case COMPUTERS, LAPTOPS, TABLETS -> 100;
                case INTERACTIVE_BOARDS, PROJECTORS, MOBILE_CLASSES -> 1000;
            };
            long count = 0;
            for (Inventory.DeviceLot lot : inventory.devices()) {
                if (counts(lot, ratio)) {
                    count += lot.count();
                    sums.add(lot.count(), FigureKind.DEVICES, kind, ratio.id());
                }
            }
            sums.add(
                    BigDecimal.valueOf(count * per)
                            .divide(BigDecimal.valueOf(ReferenceSynthesis.pupils(school)), 1, RoundingMode.HALF_UP),
                    FigureKind.RATIOS,
                    kind,
                    ratio.id());
        }
    }

    private static boolean counts(Inventory.DeviceLot lot, EquipmentRatio ratio) {
        boolean counts = switch (lot.kind()) {
            case DESKTOP -> ratio == EquipmentRatio.COMPUTERS;
            case LAPTOP -> ratio == EquipmentRatio.COMPUTERS || ratio == EquipmentRatio.LAPTOPS;
            case TABLET -> ratio == EquipmentRatio.TABLETS;
            case PROJECTOR -> ratio == EquipmentRatio.PROJECTORS;
            case MOBILE_CLASS -> ratio == EquipmentRatio.MOBILE_CLASSES;
            default -> lot.kind().isInteractiveBoard() && ratio == EquipmentRatio.INTERACTIVE_BOARDS;
        };
        return counts && lot.use() == Inventory.DeviceUse.TEACHING;
    }

    private void material(School school) {
        Inventory inventory = school.inventory();
        if (inventory == null) {
            return;
        }
        List<LocalDate> dates = new ArrayList<>();
        for (Inventory.DeviceLot lot : inventory.devices()) {
            sums.add(lot.count(), FigureKind.AGES, ageBand(lot));
            if (lot.acquired() != null) {
                ReferenceSynthesis.both(
                        dates, lot.acquired().firstDay(), lot.acquired().lastDay());
            }
            if (lot.renewal() != null) {
                String owner = lot.owner() == null ? "" : lot.owner().name();
                String year = String.valueOf(lot.renewal().firstDay().getYear());
                sums.add(lot.count(), FigureKind.RENEWALS, year, owner);
            }
        }
        sums.age(dates, Part.INVENTORY);
        if (inventory.network() != null) {
            network(inventory.network());
        }
        if (inventory.rooms() != null && inventory.rooms().projectors() != null) {
            sums.add(inventory.rooms().classrooms(), FigureKind.BASE_ROOMS, "projectors");
            sums.add(inventory.rooms().projectors(), FigureKind.BASE_EQUIPPED, "projectors");
        }
        for (Inventory.Loans loans : inventory.loans()) {
            if (sums.mayBeTold(loans.requested(), loans.granted())) {
                String[] of = {loans.year().toString(), loans.audience().name()};
                sums.add(loans.requested(), FigureKind.LOANS_REQUESTED, of);
                sums.add(loans.granted(), FigureKind.LOANS_GRANTED, of);
            }
        }
        for (Inventory.Service service : inventory.services()) {
            sums.has(FigureKind.SERVICES, service.kind().name());
            sums.add(
                    1,
                    FigureKind.PRIVACY,
                    service.privacy() == null ? "" : service.privacy().name());
        }
    }

    private String ageBand(Inventory.DeviceLot lot) {
        if (lot.acquired() == null || lot.acquired().firstDay().isAfter(asOf)) {
            return "unknown";
        }
        LocalDate bought = lot.acquired().firstDay();
        if (bought.plusYears(3).isAfter(asOf)) {
            return "under-3";
        }
        if (bought.plusYears(5).isAfter(asOf)) {
            return "3-to-5";
        }
        return bought.plusYears(8).isAfter(asOf) ? "5-to-8" : "over-8";
    }

    private void network(Inventory.Network network) {
        if (network.rate() != null) {
            sums.has(FigureKind.RATES, network.rate().name());
        }
        if (network.wifi() != null) {
            sums.has(FigureKind.WIRELESS, network.wifi() ? "true" : "false");
        }
        if (network.rooms() != null && network.connectedRooms() != null) {
            sums.add(network.rooms(), FigureKind.ROOMS);
            sums.add(network.connectedRooms(), FigureKind.CONNECTED_ROOMS);
        }
    }
}
