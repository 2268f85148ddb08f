package org.gigogne.view;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Inventory;
import org.gigogne.synthesis.AgeBand;
import org.gigogne.synthesis.BaseElement;
import org.gigogne.synthesis.FigureKey;
import org.gigogne.synthesis.FigureKind;
import org.gigogne.synthesis.Synthesis;
import org.gigogne.view.EquipmentTotals.AgeRow;
import org.gigogne.view.EquipmentTotals.BaseRow;
import org.gigogne.view.EquipmentTotals.LoansRow;
import org.gigogne.view.EquipmentTotals.PrivacyRow;
import org.gigogne.view.EquipmentTotals.RateRow;
import org.gigogne.view.EquipmentTotals.RenewalRow;
import org.gigogne.view.EquipmentTotals.ServiceRow;
import org.jspecify.annotations.Nullable;

/** Shows what the inventories of the schools of a territory come to, besides ratios. */
final class TerritoryMaterial {
    private final Synthesis synthesis;

    TerritoryMaterial(Synthesis synthesis) {
        this.synthesis = synthesis;
    }

    EquipmentTotals totals() {
        long rooms = synthesis.count(FigureKind.ROOMS);
        long connected = synthesis.count(FigureKind.CONNECTED_ROOMS);
        List<Inventory.Owner> owners = owners();
        return new EquipmentTotals(
                synthesis.total(FigureKind.AGES),
                ages(),
                renewals(owners),
                owners,
                rates(),
                rooms,
                connected,
                rooms == 0 ? null : (Integer) Percent.of(connected, rooms),
                synthesis.schools(FigureKind.WIRELESS, "true"),
                synthesis.schools(FigureKind.WIRELESS, "false"),
                base(),
                loans(),
                services(),
                privacy());
    }

    private List<AgeRow> ages() {
        long all = synthesis.total(FigureKind.AGES);
        return Stream.of(AgeBand.values())
                .filter(band -> synthesis.count(FigureKind.AGES, band.id()) > 0)
                .map(band -> new AgeRow(
                        band.id(),
                        synthesis.count(FigureKind.AGES, band.id()),
                        Percent.of(synthesis.count(FigureKind.AGES, band.id()), all)))
                .toList();
    }

    private List<Inventory.Owner> owners() {
        return Stream.of(Inventory.Owner.values())
                .filter(owner -> synthesis.all(FigureKind.RENEWALS).keySet().stream()
                        .anyMatch(key -> key.of().get(1).equals(owner.name())))
                .toList();
    }

    private List<RenewalRow> renewals(List<Inventory.Owner> owners) {
        return synthesis.all(FigureKind.RENEWALS).keySet().stream()
                .map(key -> key.of().get(0))
                .distinct()
                .map(year -> new RenewalRow(
                        Integer.parseInt(year),
                        synthesis.total(FigureKind.RENEWALS, year),
                        owners.stream()
                                .map(owner -> synthesis.count(FigureKind.RENEWALS, year, owner.name()))
                                .toList(),
                        synthesis.count(FigureKind.RENEWALS, year, "")))
                .toList();
    }

    private List<RateRow> rates() {
        return Stream.of(Inventory.RateBand.values())
                .map(rate -> new RateRow(rate, synthesis.schools(FigureKind.RATES, rate.name())))
                .filter(row -> row.schools() > 0)
                .toList();
    }

    private List<BaseRow> base() {
        return Stream.of(BaseElement.values())
                .filter(element -> synthesis.schools(FigureKind.BASE_ROOMS, element.id()) > 0)
                .map(this::base)
                .toList();
    }

    private BaseRow base(BaseElement element) {
        long rooms = synthesis.count(FigureKind.BASE_ROOMS, element.id());
        long having = synthesis.count(FigureKind.BASE_EQUIPPED, element.id());
        return new BaseRow(
                element.id(),
                synthesis.schools(FigureKind.BASE_ROOMS, element.id()),
                rooms,
                having,
                rooms == 0 ? 0 : Percent.of(having, rooms),
                element.isOptional());
    }

    private List<LoansRow> loans() {
        return synthesis.all(FigureKind.LOANS_REQUESTED).keySet().stream()
                .map(this::loans)
                .sorted(Comparator.comparing(LoansRow::year).reversed().thenComparing(LoansRow::audience))
                .toList();
    }

    private LoansRow loans(FigureKey key) {
        String[] of = key.of().toArray(String[]::new);
        long requested = synthesis.count(FigureKind.LOANS_REQUESTED, of);
        long granted = synthesis.count(FigureKind.LOANS_GRANTED, of);
        return new LoansRow(
                of[0],
                Inventory.LoanAudience.valueOf(of[1]),
                synthesis.schools(FigureKind.LOANS_REQUESTED, of),
                requested,
                granted,
                requested == 0 ? null : (Integer) Percent.of(granted, requested));
    }

    private List<ServiceRow> services() {
        long schools = synthesis.total(FigureKind.SCHOOLS);
        return Stream.of(Inventory.ServiceKind.values())
                .map(kind -> new ServiceRow(
                        kind,
                        synthesis.schools(FigureKind.SERVICES, kind.name()),
                        Percent.of(synthesis.schools(FigureKind.SERVICES, kind.name()), schools)))
                .filter(row -> row.schools() > 0)
                .sorted(Comparator.comparing(ServiceRow::schools).reversed())
                .toList();
    }

    private List<PrivacyRow> privacy() {
        return Stream.concat(
                        Stream.of(Inventory.PrivacyState.values()).map(state -> privacy(state, state.name())),
                        Stream.of(privacy(null, "")))
                .filter(row -> row.services() > 0)
                .toList();
    }

    private PrivacyRow privacy(Inventory.@Nullable PrivacyState state, String name) {
        long services = synthesis.count(FigureKind.PRIVACY, name);
        long all = synthesis.total(FigureKind.PRIVACY);
        return new PrivacyRow(state, services, all == 0 ? 0 : Percent.of(services, all));
    }
}
