package org.gigogne.view;

import java.util.List;
import org.gigogne.model.Inventory;
import org.jspecify.annotations.Nullable;

/**
 * What the inventories of the schools of a territory come to, besides ratios. A list is empty when no school tells of it.
 *
 * @param devices all their devices
 * @param ages devices by band of age, those that occur
 * @param renewals devices to be replaced by calendar year, in order
 * @param owners who is to replace them, those that occur
 * @param rates schools by band of internet rate, slowest first
 * @param rooms teaching rooms of the schools that tell how many are connected
 * @param connectedRooms of these, those with internet
 * @param connectedPercent their share in percent; null without rooms
 * @param wireless schools with wireless access for classes
 * @param withoutWireless schools that say that they have none
 * @param base the socle of the écoles
 * @param loans loans by school year and who borrows, newest first
 * @param services schools by kind of service that they use, most first
 * @param privacy services by where their RGPD file stands; last those of which it is not told
 */
public record EquipmentTotals(
        long devices,
        List<AgeRow> ages,
        List<RenewalRow> renewals,
        List<Inventory.Owner> owners,
        List<RateRow> rates,
        long rooms,
        long connectedRooms,
        @Nullable Integer connectedPercent,
        long wireless,
        long withoutWireless,
        List<BaseRow> base,
        List<LoansRow> loans,
        List<ServiceRow> services,
        List<PrivacyRow> privacy) {
    /** Whether no school tells anything of it. */
    boolean isEmpty() {
        return devices == 0
                && rates.isEmpty()
                && rooms == 0
                && wireless + withoutWireless == 0
                && base.isEmpty()
                && loans.isEmpty()
                && services.isEmpty();
    }

    /**
     * Devices of an age.
     *
     * @param id key of the band in the texts
     * @param devices how many
     * @param percent in percent of all devices
     */
    public record AgeRow(String id, long devices, int percent) {}

    /**
     * Devices to be replaced in a year.
     *
     * @param year calendar year
     * @param devices how many
     * @param byOwner how many of each of the {@linkplain EquipmentTotals#owners() owners}, in their order
     * @param unknown how many of which the owner is not told
     */
    public record RenewalRow(int year, long devices, List<Long> byOwner, long unknown) {}

    /**
     * Schools with an internet rate.
     *
     * @param rate the band
     * @param schools how many
     */
    public record RateRow(Inventory.RateBand rate, long schools) {}

    /**
     * An element of the socle numérique de base.
     *
     * @param id key of its name in the texts
     * @param schools écoles that tell of it
     * @param rooms their classrooms
     * @param having of these, those that have it
     * @param percent their share in percent, 0 to 100
     * @param isOptional whether the socle only recommends it
     */
    public record BaseRow(String id, long schools, long rooms, long having, int percent, boolean isOptional) {}

    /**
     * Loans of a school year.
     *
     * @param year for example {@code 2025-2026}
     * @param audience who borrows
     * @param schools schools that are added up: those whose loans may be shown
     * @param requested loans asked for
     * @param granted of these, those granted
     * @param percent their share in percent; null when none was asked for
     */
    public record LoansRow(
            String year,
            Inventory.LoanAudience audience,
            long schools,
            long requested,
            long granted,
            @Nullable Integer percent) {}

    /**
     * Schools that use a kind of service.
     *
     * @param kind which
     * @param schools how many
     * @param percent in percent of all schools of the territory
     */
    public record ServiceRow(Inventory.ServiceKind kind, long schools, int percent) {}

    /**
     * Services whose RGPD file stands somewhere.
     *
     * @param state where; null when it is not told
     * @param services how many
     * @param percent in percent of all services
     */
    public record PrivacyRow(Inventory.@Nullable PrivacyState state, long services, int percent) {}
}
