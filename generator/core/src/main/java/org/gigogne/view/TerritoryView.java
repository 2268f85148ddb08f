package org.gigogne.view;

import java.math.BigDecimal;
import java.util.List;
import org.gigogne.model.Territory;
import org.gigogne.synthesis.Part;
import org.jspecify.annotations.Nullable;

/**
 * All that the pages and reports of a territory show: the merge of the syntheses of its parts, and its own content.
 *
 * @param path path of its folder from the root of the site
 * @param name its name
 * @param kind what it is
 * @param ownKind what it is called, where no kind says it
 * @param code official code
 * @param paragraphs presentation
 * @param ancestors territories that contain it, from the root down
 * @param schools number of schools that the figures rest on
 * @param missing names of the schools in it that were left out because of errors, in alphabetical order
 * @param pupils pupils of these schools
 * @param schoolKinds schools and pupils by kind
 * @param parts places that it contains directly, by name
 * @param coverage how many schools have filled in each part, all parts; none without schools
 * @param states number of actions of the schools by state, all five
 * @param actions number of actions of the schools
 * @param late actions of the schools that are late
 * @param onCourse indicators of the schools that are reached or on course
 * @param targeted indicators of the schools that have a target
 * @param themes all themes by number of schools with an action, most first; none when no school says anything of any
 * @param plans who carries the actions, when they end, what they cost
 * @param keywords what schools raise, by the keywords of the catalogue
 * @param proposals national proposals by number of schools that raise them, most first
 * @param indicators indicators that schools share, by number of schools
 * @param equipment ratios by kind of school
 * @param equity ratios in percent of the national reference of each kind of school: all schools that have one
 * @param material age, renewal, connection, socle, loans and services; null when no school tells of any
 * @param staff training, self-assessment and continuity; null likewise
 * @param needs where the greatest needs are
 * @param progressions all competencies with how many schools work on them by class level; none when no school does
 * @param meansYear school year of the mean levels; empty without any
 * @param results certification results by class level, newest year first
 * @param plan the territory's own plan
 * @param feedbacks its own RETEX
 * @param meetings its own meetings
 * @param calendar its own dates
 * @param changes what has happened lately, newest first
 * @param pages its free pages
 * @param documents reports and files
 */
public record TerritoryView(
        String path,
        String name,
        Territory.Kind kind,
        @Nullable String ownKind,
        @Nullable String code,
        List<String> paragraphs,
        List<Link> ancestors,
        long schools,
        List<String> missing,
        long pupils,
        List<SchoolKindRow> schoolKinds,
        List<PartRow> parts,
        List<CoverageRow> coverage,
        List<PlanView.StateCount> states,
        long actions,
        long late,
        long onCourse,
        long targeted,
        List<ThemeRow> themes,
        PlanTotals plans,
        KeywordTotals keywords,
        List<ProposalRow> proposals,
        List<SharedIndicatorView> indicators,
        List<EquipmentRow> equipment,
        List<EquityRow> equity,
        @Nullable EquipmentTotals material,
        @Nullable StaffTotals staff,
        Needs needs,
        List<CompetencyReach> progressions,
        String meansYear,
        List<ResultRow> results,
        @Nullable PlanView plan,
        List<FeedbackView> feedbacks,
        List<MeetingView> meetings,
        CalendarView calendar,
        List<ChangeView> changes,
        List<FreePageView> pages,
        List<DocumentView> documents)
        implements PlaceView {
    /**
     * Schools of a kind.
     *
     * @param kind id of the kind
     * @param label its name
     * @param schools how many
     * @param pupils their pupils
     */
    public record SchoolKindRow(String kind, String label, long schools, long pupils) {}

    /**
     * A part of the territory.
     *
     * @param place its name and home page
     * @param kindLabel for a school the name of its kind; for a territory what it is called, empty where its kind says it
     * @param territoryKind for a territory what it is; null for a school
     * @param schools schools in it, 1 for a school
     * @param pupils pupils in it
     * @param filledPercent parts filled in by its schools in percent of all parts, 0 to 100
     * @param actions actions of its schools
     * @param done actions done
     * @param late actions late
     * @param onCourse indicators reached or on course
     * @param indicators indicators with a target
     * @param onCoursePercent their share that is reached or on course, 0 to 100; null without such indicators
     * @param competencies competencies worked on, 0 to 16: of a territory, the mean of its schools with a progression;
     *     null when none has one
     * @param computers computers for 100 pupils of the schools with an inventory; null when none has one
     * @param coverage how many of its schools have filled in each part, all parts
     */
    public record PartRow(
            Link place,
            String kindLabel,
            Territory.@Nullable Kind territoryKind,
            long schools,
            long pupils,
            int filledPercent,
            long actions,
            long done,
            long late,
            long onCourse,
            long indicators,
            @Nullable Integer onCoursePercent,
            @Nullable BigDecimal competencies,
            @Nullable BigDecimal computers,
            List<CoverageRow> coverage) {}

    /**
     * How many schools have filled in a part.
     *
     * @param part which
     * @param schools how many
     * @param percent in percent of all schools, 0 to 100
     * @param completeness median of how complete it is in these schools, in percent, 0 to 100; null without any
     * @param age median age of the latest date in it, in full months; null when no date is told
     * @param old schools whose latest date is more than twelve months old
     */
    public record CoverageRow(
            Part part,
            long schools,
            int percent,
            @Nullable BigDecimal completeness,
            @Nullable BigDecimal age,
            long old) {}

    /**
     * A theme in the plans.
     *
     * @param theme which
     * @param schools schools with an action on it
     * @param percent in percent of all schools
     * @param actions actions on it
     * @param done actions done
     * @param late actions late
     * @param needs schools that tell a need
     * @param irritants schools that tell an irritant
     * @param levers schools that tell a lever
     */
    public record ThemeRow(
            ThemeView theme,
            long schools,
            int percent,
            long actions,
            long done,
            long late,
            long needs,
            long irritants,
            long levers) {}

    /**
     * A national proposal in the plans.
     *
     * @param proposal which
     * @param schools schools that raise it
     * @param percent in percent of all schools
     */
    public record ProposalRow(ProposalView proposal, long schools, int percent) {}

    /**
     * A ratio of equipment for a kind of school.
     *
     * @param kind id of the kind of school
     * @param kindLabel its name
     * @param schools schools with an inventory
     * @param ratio ratio of all their devices to all their pupils, with its national reference
     * @param spread how the ratio differs from school to school
     */
    public record EquipmentRow(String kind, String kindLabel, long schools, InventoryView.Ratio ratio, Spread spread) {}

    /**
     * A ratio of equipment in percent of the national reference, over all kinds of school that have one.
     *
     * @param id key of the name of the ratio in the texts, for example {@code computers-per-100}
     * @param spread in percent: 100 is the reference of the kind of school, or the lower end of a range
     * @param parts the same for each territory that this one contains, the lowest median first; none with less than two
     */
    public record EquityRow(String id, Spread spread, List<PartSpread> parts) {}

    /**
     * A ratio of equipment in a territory that this one contains.
     *
     * @param place its name and home page
     * @param spread in percent of the national reference
     */
    public record PartSpread(Link place, Spread spread) {}

    /**
     * Where the greatest needs are, at most three of each, the greatest first.
     *
     * @param themes themes on which most schools tell a need or an irritant
     * @param equipment ratios for which most schools of a kind lie below the national reference
     * @param late parts with most late actions
     */
    public record Needs(List<ThemeRow> themes, List<EquipmentRow> equipment, List<PartRow> late) {}

    /**
     * A competency in the progressions.
     *
     * @param competency which
     * @param levels class levels at which at least one school works on it, with the number of schools
     * @param schools schools that work on it at any level
     * @param means mean Pix levels that schools tell for class levels of the newest year that has some; null without any
     */
    public record CompetencyReach(
            CompetencyView competency,
            List<LevelCount> levels,
            long schools,
            @Nullable Spread means) {}

    /**
     * Schools at a class level.
     *
     * @param level the class level
     * @param schools how many
     */
    public record LevelCount(LevelLabel level, long schools) {}

    /**
     * Certification results of a class level in a school year.
     *
     * @param year for example {@code 2025-2026}
     * @param level the class level
     * @param schools schools that are added up: those whose results may be shown whole
     * @param having schools that have results, these and the others
     * @param enrolled pupils of the level in these schools
     * @param participants pupils who took part
     * @param certified pupils certified
     * @param certifiedPercent certified in percent of the participants
     * @param change what that changed since the year before, in points; null when either is not known
     */
    public record ResultRow(
            String year,
            LevelLabel level,
            long schools,
            long having,
            Figure enrolled,
            Figure participants,
            Figure certified,
            Figure certifiedPercent,
            @Nullable Integer change) {}
}
