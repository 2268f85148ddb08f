package org.gigogne.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.model.Inventory;
import org.gigogne.model.Inventory.DeviceLot;
import org.gigogne.synthesis.AgeBand;
import org.gigogne.synthesis.BaseElement;
import org.gigogne.synthesis.EquipmentRatio;
import org.gigogne.synthesis.SmallGroups;
import org.gigogne.view.InventoryView.BaseRow;
import org.jspecify.annotations.Nullable;

/** Shows an inventory. */
final class InventoryViewer {
    private final Labels labels;
    private final SmallGroups groups;
    private final LocalDate asOf;

    InventoryViewer(Labels labels, SmallGroups groups, LocalDate asOf) {
        this.labels = labels;
        this.groups = groups;
        this.asOf = asOf;
    }

    /**
     * Shows the inventory of a school.
     *
     * @param kind id of the kind of school
     * @param pupils its pupils; without pupils there are no ratios
     */
    InventoryView view(String placePath, String kind, long pupils, Inventory inventory) {
        List<DeviceLot> devices = inventory.devices();
        int total = devices.stream().mapToInt(DeviceLot::count).sum();
        int computers = sum(devices.stream().filter(lot -> lot.kind().isComputer()));
        int reconditioned = sum(devices.stream().filter(DeviceLot::reconditioned));
        return new InventoryView(
                SitePaths.inventory(placePath),
                Typography.paragraphs(inventory.presentation()),
                inventory.asOf(),
                total,
                computers,
                kinds(devices),
                pupils == 0 || devices.isEmpty() ? List.of() : ratios(kind, pupils, inventory),
                devices.stream().map(InventoryViewer::view).toList(),
                ages(devices),
                young(devices),
                renewals(devices),
                owners(devices),
                total == 0 ? null : (Integer) Percent.of(reconditioned, total),
                view(inventory.network()),
                base(inventory.rooms()),
                inventory.services().stream().map(InventoryViewer::view).toList(),
                inventory.loans().stream()
                        .sorted(Comparator.comparing(Inventory.Loans::year)
                                .reversed()
                                .thenComparing(Inventory.Loans::audience))
                        .map(this::view)
                        .toList());
    }

    static String lotLabel(DeviceLot lot) {
        return lot.label() == null ? lot.id() : Typography.text(lot.label());
    }

    private static int sum(Stream<DeviceLot> lots) {
        return lots.mapToInt(DeviceLot::count).sum();
    }

    private static List<InventoryView.KindCount> kinds(List<DeviceLot> devices) {
        Map<Inventory.DeviceKind, Integer> counts = new EnumMap<>(Inventory.DeviceKind.class);
        devices.forEach(lot -> counts.merge(lot.kind(), lot.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new InventoryView.KindCount(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(InventoryView.KindCount::count)
                        .reversed()
                        .thenComparing(InventoryView.KindCount::kind))
                .toList();
    }

    private List<InventoryView.Ratio> ratios(String kind, long pupils, Inventory inventory) {
        return Stream.of(EquipmentRatio.values())
                .filter(ratio -> ratio.count(inventory) > 0 || labels.hasReference(ratio, kind))
                .map(ratio -> labels.ratio(ratio, kind, ratio.of(ratio.count(inventory), pupils)))
                .toList();
    }

    private static InventoryView.LotView view(DeviceLot lot) {
        return new InventoryView.LotView(
                lot.id(),
                Typography.optional(lot.label()),
                lot.kind(),
                lot.count(),
                lot.acquired(),
                lot.owner(),
                lot.use(),
                lot.reconditioned(),
                lot.renewal(),
                Typography.optional(lot.room()),
                lot.serialNumbers());
    }

    private List<InventoryView.AgeBand> ages(List<DeviceLot> devices) {
        return Stream.of(AgeBand.values())
                .map(band -> age(
                        band.id(),
                        devices.stream().filter(lot -> band(lot) == band).toList()))
                .filter(age -> age.count() > 0)
                .toList();
    }

    private static InventoryView.AgeBand age(String band, List<DeviceLot> lots) {
        int computers = sum(lots.stream().filter(lot -> lot.kind().isComputer()));
        return new InventoryView.AgeBand(band, sum(lots.stream()), computers);
    }

    private AgeBand band(DeviceLot lot) {
        return AgeBand.of(lot.acquired(), asOf);
    }

    private @Nullable Integer young(List<DeviceLot> devices) {
        int dated = sum(devices.stream().filter(lot -> band(lot) != AgeBand.UNKNOWN));
        int young = sum(devices.stream().filter(lot -> band(lot).isYoung()));
        return dated == 0 ? null : (Integer) Percent.of(young, dated);
    }

    private static List<InventoryView.YearCount> renewals(List<DeviceLot> devices) {
        Map<Integer, Integer> counts = new TreeMap<>();
        devices.stream()
                .filter(lot -> lot.renewal() != null)
                .forEach(lot -> counts.merge(lot.renewal().firstDay().getYear(), lot.count(), Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new InventoryView.YearCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    private List<InventoryView.OwnerCount> owners(List<DeviceLot> devices) {
        List<InventoryView.OwnerCount> owners = new ArrayList<>();
        for (Inventory.Owner owner : Inventory.Owner.values()) {
            owner(owner, devices).ifPresent(owners::add);
        }
        owner(null, devices).ifPresent(owners::add);
        owners.sort(Comparator.comparing(InventoryView.OwnerCount::count).reversed());
        return owners;
    }

    private Optional<InventoryView.OwnerCount> owner(Inventory.@Nullable Owner owner, List<DeviceLot> devices) {
        List<DeviceLot> owned =
                devices.stream().filter(lot -> lot.owner() == owner).toList();
        return owned.isEmpty()
                ? Optional.empty()
                : Optional.of(new InventoryView.OwnerCount(owner, sum(owned.stream()), young(owned), renewals(owned)));
    }

    private static InventoryView.@Nullable NetworkView view(Inventory.@Nullable Network network) {
        if (network == null) {
            return null;
        }
        Integer rooms = network.rooms();
        Integer connected = network.connectedRooms();
        return new InventoryView.NetworkView(
                network.rate(),
                rooms,
                connected,
                rooms == null || connected == null || rooms == 0 ? null : (Integer) Percent.of(connected, rooms),
                network.wifi(),
                Typography.optional(network.note()));
    }

    private static List<BaseRow> base(Inventory.@Nullable BaseEquipment base) {
        if (base == null) {
            return List.of();
        }
        Stream<BaseRow> inRooms = Stream.of(BaseElement.values())
                .flatMap(element -> Stream.ofNullable(element.count(base))
                        .map(count -> inRooms(element, count, base.classrooms())));
        Stream<BaseRow> once = Stream.of(
                        once("shared-pack", base.sharedPack()),
                        once("head-laptop", base.headLaptop()),
                        once("head-connection", base.headConnection()),
                        once("head-printer", base.headPrinter()))
                .flatMap(Optional::stream);
        return Stream.concat(inRooms, once).toList();
    }

    private static BaseRow inRooms(BaseElement element, int count, int rooms) {
        return new BaseRow(element.id(), count, rooms, Percent.of(count, rooms), null, element.isOptional());
    }

    private static Optional<BaseRow> once(String id, @Nullable Boolean present) {
        return Optional.ofNullable(present).map(told -> new BaseRow(id, null, null, null, told, false));
    }

    private static InventoryView.ServiceView view(Inventory.Service service) {
        return new InventoryView.ServiceView(
                Typography.text(service.name()),
                service.kind(),
                Typography.optional(service.use()),
                Typography.texts(service.audiences()),
                service.privacy(),
                Typography.optional(service.hosting()),
                Typography.optional(service.authentication()));
    }

    private InventoryView.LoansView view(Inventory.Loans loans) {
        List<Boolean> told = groups.nested(loans.requested(), loans.granted());
        return new InventoryView.LoansView(
                loans.year().toString(),
                loans.audience(),
                Figure.of(loans.requested(), told.get(0)),
                Figure.of(loans.granted(), told.get(1)),
                Figure.percent(loans.granted(), loans.requested(), told.get(1)));
    }
}
