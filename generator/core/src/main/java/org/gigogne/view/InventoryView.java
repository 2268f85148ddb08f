package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.Inventory;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * With what a school works.
 *
 * @param path address of its page
 * @param paragraphs presentation
 * @param asOf when it was counted
 * @param total number of devices, all kinds
 * @param computers number of desktops and laptops
 * @param kinds totals by kind, most numerous first
 * @param ratios figures per pupil against the national references
 * @param lots devices by lot, in the order of the file
 * @param ages devices by age band, youngest first
 * @param youngPercent share of dated devices under 5 years old in percent; null when no lot is dated
 * @param renewals devices to renew by calendar year
 * @param owners devices by owner, most first
 * @param reconditionedPercent share of reconditioned devices in percent; null without devices
 * @param network connection; null when not told
 * @param base rooms of an école against the socle; empty elsewhere
 * @param services services in use
 * @param loans loans by school year, newest first
 */
public record InventoryView(
        String path,
        List<String> paragraphs,
        @Nullable PartialDate asOf,
        int total,
        int computers,
        List<KindCount> kinds,
        List<Ratio> ratios,
        List<LotView> lots,
        List<AgeBand> ages,
        @Nullable Integer youngPercent,
        List<YearCount> renewals,
        List<OwnerCount> owners,
        @Nullable Integer reconditionedPercent,
        @Nullable NetworkView network,
        List<BaseRow> base,
        List<ServiceView> services,
        List<LoansView> loans) {
    /**
     * Devices of one kind.
     *
     * @param kind which
     * @param count how many
     */
    public record KindCount(Inventory.DeviceKind kind, int count) {}

    /**
     * A figure per pupil.
     *
     * @param id key of its name in the texts, for example {@code computers-per-100}
     * @param value the school's or the territory's
     * @param reference national reference; null when there is none for this kind of school
     * @param referenceHigh upper end when the reference is a range; null otherwise
     * @param source where the reference comes from, with its year; empty without reference
     * @param standing where the value is beside the reference; null without reference
     */
    public record Ratio(
            String id,
            BigDecimal value,
            @Nullable BigDecimal reference,
            @Nullable BigDecimal referenceHigh,
            String source,
            @Nullable Standing standing) {
        /** A figure beside its reference, the lower end of a range first. */
        public static Ratio of(
                String id,
                BigDecimal value,
                @Nullable BigDecimal reference,
                @Nullable BigDecimal referenceHigh,
                String source) {
            return new Ratio(
                    id,
                    value,
                    reference,
                    referenceHigh,
                    source,
                    reference == null
                            ? null
                            : Standing.of(value, reference, referenceHigh == null ? reference : referenceHigh));
        }
    }

    /** Where a figure is beside a reference. */
    public enum Standing {
        /** Below it. */
        BELOW,
        /** The same, or within the range. */
        WITHIN,
        /** Above it. */
        ABOVE;

        private static Standing of(BigDecimal value, BigDecimal low, BigDecimal high) {
            if (value.compareTo(low) < 0) {
                return BELOW;
            }
            return value.compareTo(high) > 0 ? ABOVE : WITHIN;
        }
    }

    /**
     * A lot of devices.
     *
     * @param id its anchor in the page
     * @param label how the school calls it, or null
     * @param kind what it is
     * @param count how many
     * @param acquired when acquired
     * @param owner who owns it
     * @param use what it serves for
     * @param reconditioned whether it was bought reconditioned
     * @param renewal when it is to be replaced
     * @param room where it is; internal edition only
     * @param serialNumbers internal edition only
     */
    public record LotView(
            String id,
            @Nullable String label,
            Inventory.DeviceKind kind,
            int count,
            @Nullable PartialDate acquired,
            Inventory.@Nullable Owner owner,
            Inventory.DeviceUse use,
            boolean reconditioned,
            @Nullable PartialDate renewal,
            @Nullable String room,
            List<String> serialNumbers) {}

    /**
     * Devices of an age.
     *
     * @param id key of its name in the texts: {@code under-3}, {@code 3-to-5}, {@code 5-to-8}, {@code over-8},
     *     {@code unknown}
     * @param count how many
     * @param computers how many of them are computers
     */
    public record AgeBand(String id, int count, int computers) {}

    /**
     * Devices of a year.
     *
     * @param year calendar year
     * @param count how many
     */
    public record YearCount(int year, int count) {}

    /**
     * Devices of an owner.
     *
     * @param owner which; null when not told
     * @param count how many
     * @param youngPercent those under five years in percent of those whose age is known; null when none is
     * @param renewals those to be replaced, by calendar year
     */
    public record OwnerCount(
            Inventory.@Nullable Owner owner,
            int count,
            @Nullable Integer youngPercent,
            List<YearCount> renewals) {}

    /**
     * The connection.
     *
     * @param rate band of the rate
     * @param rooms teaching rooms
     * @param connectedRooms teaching rooms with internet
     * @param connectedPercent their share in percent
     * @param wifi whether there is wireless access
     * @param note what is to be said
     */
    public record NetworkView(
            Inventory.@Nullable RateBand rate,
            @Nullable Integer rooms,
            @Nullable Integer connectedRooms,
            @Nullable Integer connectedPercent,
            @Nullable Boolean wifi,
            @Nullable String note) {}

    /**
     * One item of the socle numérique de base.
     *
     * @param id key of its name in the texts, for example {@code projectors}
     * @param count classrooms that have it; null for what the school has once
     * @param total classrooms; null likewise
     * @param percent their share; null likewise
     * @param present for what the school has once, whether it is there; null for classrooms
     * @param isOptional whether the socle lists it as optional
     */
    public record BaseRow(
            String id,
            @Nullable Integer count,
            @Nullable Integer total,
            @Nullable Integer percent,
            @Nullable Boolean present,
            boolean isOptional) {}

    /**
     * A service.
     *
     * @param name its name
     * @param kind what it is
     * @param use what it serves for
     * @param audiences who uses it
     * @param privacy where its RGPD file stands
     * @param hosting where its data are kept
     * @param authentication how users sign in
     */
    public record ServiceView(
            String name,
            Inventory.ServiceKind kind,
            @Nullable String use,
            List<String> audiences,
            Inventory.@Nullable PrivacyState privacy,
            @Nullable String hosting,
            @Nullable String authentication) {}

    /**
     * Loans of a school year.
     *
     * @param year for example {@code 2025-2026}
     * @param audience who borrows
     * @param requested loans asked for
     * @param granted loans granted
     * @param percent granted in percent of the asked for
     */
    public record LoansView(
            String year, Inventory.LoanAudience audience, Figure requested, Figure granted, Figure percent) {}
}
