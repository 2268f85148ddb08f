package org.gigogne.synthesis;

import java.util.List;
import java.util.stream.Stream;
import org.gigogne.model.Inventory;
import org.gigogne.model.Inventory.BaseEquipment;
import org.gigogne.model.Inventory.DeviceLot;
import org.gigogne.model.Inventory.Network;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;

/** With what schools work. */
final class EquipmentFigures {
    private EquipmentFigures() {}

    private static Stream<Located<Inventory>> inventory(School school) {
        return Located.file(Part.INVENTORY.file(), school.inventory());
    }

    private static Stream<Located<DeviceLot>> devices(School school) {
        return inventory(school)
                .flatMap(file -> file.each("appareils", file.value().devices()));
    }

    private static long pupils(School school) {
        return school.identity().enrolments().stream()
                .mapToLong(SchoolIdentity.Enrolment::pupils)
                .sum();
    }

    /** A school that lists no device has not said how many it has: it is missing, and not zero. */
    private static Stream<Located<Inventory>> equipped(School school) {
        return inventory(school)
                .filter(file -> pupils(school) > 0 && !file.value().devices().isEmpty());
    }

    static Stream<Contribution> equipped(School school, Circumstances circumstances) {
        return equipped(school).map(file -> file.once(school.identity().kind()));
    }

    static Stream<Contribution> equippedPupils(School school, Circumstances circumstances) {
        return equipped(school).flatMap(file -> PlaceFigures.pupils(school, circumstances));
    }

    static Stream<Contribution> devices(School school, Circumstances circumstances) {
        return equipped(school)
                .flatMap(file -> devices(school))
                .flatMap(lot -> ratios().filter(ratio -> ratio.counts(lot.value()))
                        .map(ratio -> lot.adding(
                                lot.value().count(), school.identity().kind(), ratio.id())));
    }

    static Stream<Contribution> ratios(School school, Circumstances circumstances) {
        return equipped(school)
                .flatMap(file -> ratios().map(ratio -> file.adding(
                        ratio.of(ratio.count(file.value()), pupils(school)),
                        school.identity().kind(),
                        ratio.id())));
    }

    private static Stream<EquipmentRatio> ratios() {
        return Stream.of(EquipmentRatio.values());
    }

    static Stream<Contribution> ages(School school, Circumstances circumstances) {
        return devices(school)
                .map(lot -> lot.adding(
                        lot.value().count(),
                        AgeBand.of(lot.value().acquired(), circumstances.asOf()).id()));
    }

    static Stream<Contribution> renewals(School school, Circumstances circumstances) {
        return devices(school)
                .flatMap(lot -> lot.at("renouvellement", lot.value().renewal())
                        .map(date -> date.adding(
                                lot.value().count(),
                                String.valueOf(date.value().firstDay().getYear()),
                                lot.value().owner() == null
                                        ? ""
                                        : lot.value().owner().name())));
    }

    private static Stream<Located<Network>> network(School school) {
        return inventory(school).flatMap(file -> file.at("reseau", file.value().network()));
    }

    static Stream<Contribution> rates(School school, Circumstances circumstances) {
        return network(school)
                .flatMap(network -> network.at("debit", network.value().rate()))
                .map(rate -> rate.once(rate.value().name()));
    }

    static Stream<Contribution> rooms(School school, Circumstances circumstances) {
        return network(school)
                .filter(network -> network.value().connectedRooms() != null)
                .flatMap(network -> network.at("salles", network.value().rooms()))
                .map(rooms -> rooms.adding(rooms.value()));
    }

    static Stream<Contribution> connectedRooms(School school, Circumstances circumstances) {
        return network(school)
                .filter(network -> network.value().rooms() != null)
                .flatMap(network ->
                        network.at("salles-connectees", network.value().connectedRooms()))
                .map(rooms -> rooms.adding(rooms.value()));
    }

    static Stream<Contribution> wireless(School school, Circumstances circumstances) {
        return network(school)
                .flatMap(network -> network.at("wifi", network.value().wifi()))
                .map(wifi -> wifi.once(wifi.value().toString()));
    }

    private static Stream<Located<BaseEquipment>> base(School school) {
        return inventory(school).flatMap(file -> file.at("socle", file.value().rooms()));
    }

    static Stream<Contribution> baseRooms(School school, Circumstances circumstances) {
        return base(school)
                .flatMap(base -> BaseElement.told(base.value())
                        .map(element ->
                                base.adding(element.of(), element.element().id())));
    }

    static Stream<Contribution> baseEquipped(School school, Circumstances circumstances) {
        return base(school)
                .flatMap(base -> BaseElement.told(base.value())
                        .flatMap(element -> base.at(element.element().key(), element.having())
                                .map(having -> having.adding(
                                        having.value(), element.element().id()))));
    }

    static Stream<Contribution> loansRequested(School school, Circumstances circumstances) {
        return loans(school, circumstances)
                .map(loans -> loans.adding(loans.value().requested(), key(loans.value())));
    }

    static Stream<Contribution> loansGranted(School school, Circumstances circumstances) {
        return loans(school, circumstances)
                .map(loans -> loans.adding(loans.value().granted(), key(loans.value())));
    }

    private static Stream<Located<Inventory.Loans>> loans(School school, Circumstances circumstances) {
        return inventory(school)
                .flatMap(file -> file.each("prets", file.value().loans()))
                .filter(loans -> isTold(loans.value(), circumstances.groups()));
    }

    private static boolean isTold(Inventory.Loans loans, SmallGroups groups) {
        List<Boolean> told = groups.nested(loans.requested(), loans.granted());
        return told.get(0) && told.get(1);
    }

    private static String[] key(Inventory.Loans loans) {
        return new String[] {loans.year().toString(), loans.audience().name()};
    }

    private static Stream<Located<Inventory.Service>> servicesOf(School school) {
        return inventory(school)
                .flatMap(file -> file.each("services", file.value().services()));
    }

    static Stream<Contribution> services(School school, Circumstances circumstances) {
        return servicesOf(school)
                .map(service -> service.once(service.value().kind().name()));
    }

    static Stream<Contribution> privacy(School school, Circumstances circumstances) {
        return servicesOf(school)
                .map(service -> service.once(
                        service.value().privacy() == null
                                ? ""
                                : service.value().privacy().name()));
    }
}
