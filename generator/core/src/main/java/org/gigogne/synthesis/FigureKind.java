package org.gigogne.synthesis;

import java.util.stream.Stream;
import org.gigogne.model.School;
import org.jspecify.annotations.Nullable;

/**
 * What is added up over schools. Each constant is a figure, or a family of figures told apart by what they are of; the
 * amounts of a school are kept apart from those of others, so that each gives a sum and a spread.
 */
public enum FigureKind {
    /** Schools, by kind. */
    SCHOOLS(null, "merge", Counting.SCHOOLS, PlaceFigures::schools),
    /** Pupils, by kind of school. */
    PUPILS(null, "merge", Counting.AMOUNTS, PlaceFigures::pupils),
    /** Schools, by part that they have filled in. */
    COVERAGE(null, "coverage", Counting.SCHOOLS, PlaceFigures::coverage),
    /** How complete a part that is filled in is, in percent, by part. */
    COMPLETENESS(null, "completeness", Counting.VALUES, PlaceFigures::completeness),
    /** Full months since the latest date in a part that is filled in, by part. */
    AGE(null, "freshness", Counting.VALUES, PlaceFigures::age),

    /** Actions, by theme and state. */
    ACTIONS(Part.PLAN, "themes", Counting.AMOUNTS, PlanFigures::actions),
    /** Actions that are late, by theme. */
    LATE(Part.PLAN, "late", Counting.AMOUNTS, PlanFigures::late),
    /** Schools, by theme on which they have an action. */
    THEMES(Part.PLAN, "themes", Counting.SCHOOLS, PlanFigures::themes),
    /** Schools, by theme on which they tell a need. */
    NEEDS(Part.PLAN, "themes", Counting.SCHOOLS, PlanFigures::needs),
    /** Schools, by theme on which they tell an irritant. */
    IRRITANTS(Part.PLAN, "themes", Counting.SCHOOLS, PlanFigures::irritants),
    /** Schools, by theme on which they tell a lever. */
    LEVERS(Part.PLAN, "themes", Counting.SCHOOLS, PlanFigures::levers),
    /** Schools, by national proposal that they raise in an action or a need. */
    PROPOSALS(Part.PLAN, "themes", Counting.SCHOOLS, PlanFigures::proposals),
    /** Schools, by keyword that they use in any way. */
    KEYWORDS(Part.PLAN, "keywords", Counting.SCHOOLS, KeywordFigures::keywords),
    /** Schools, by way and keyword that they use in this way. */
    RAISED(Part.PLAN, "keywords", Counting.SCHOOLS, KeywordFigures::raised),
    /** Schools, by way and text without keyword that they write in this way. */
    UNTAGGED(Part.PLAN, "keywords", Counting.SCHOOLS, KeywordFigures::untagged),
    /** Actions, by who carries them; an action of several counts for each. */
    CARRIERS(Part.PLAN, "totals", Counting.AMOUNTS, PlanFigures::carriers),
    /** Actions, by school year of their end. */
    ENDS(Part.PLAN, "totals", Counting.AMOUNTS, PlanFigures::ends),
    /** Actions that are neither done, nor given up, nor put off, by school year of their end. */
    OPEN_ENDS(Part.PLAN, "totals", Counting.AMOUNTS, PlanFigures::openEnds),
    /** Actions whose cost is told, by who pays; an empty name when that is not told. */
    COSTED(Part.PLAN, "totals", Counting.AMOUNTS, PlanFigures::costed),
    /** What they cost in euros, by who pays. */
    COSTS(Part.PLAN, "totals", Counting.AMOUNTS, PlanFigures::costs),

    /** Indicators, by state. */
    INDICATOR_STATES(Part.PLAN, "good", Counting.AMOUNTS, IndicatorFigures::states),
    /** Schools, by id, unit, direction and state of an indicator. */
    SHARED_STATES(Part.PLAN, "shared", Counting.SCHOOLS, IndicatorFigures::sharedStates),
    /** Latest value, by id, unit and direction of an indicator. */
    LATEST(Part.PLAN, "shared", Counting.AMOUNTS, IndicatorFigures::latest),
    /** Target, by id, unit and direction of an indicator. */
    TARGETS(Part.PLAN, "shared", Counting.AMOUNTS, IndicatorFigures::targets),
    /** Value to be expected at the date of the target, by id, unit and direction of an indicator. */
    FORECASTS(Part.PLAN, "forecast", Counting.AMOUNTS, IndicatorFigures::forecasts),
    /** Schools that would reach their target, by id, unit and direction of an indicator. */
    REACHING(Part.PLAN, "forecast", Counting.SCHOOLS, IndicatorFigures::reaching),
    /** Last value of a school year, by id, unit and direction of an indicator, and school year. */
    YEARLY(Part.PLAN, "series", Counting.AMOUNTS, IndicatorFigures::yearly),
    /** Change since the year before, likewise, of schools that have a value in both. */
    CHANGES(Part.PLAN, "series", Counting.AMOUNTS, IndicatorFigures::changes),

    /** Schools, by competency and class level at which they work on it. */
    GOALS(Part.PROGRESSION, "covered", Counting.SCHOOLS, CompetencyFigures::goals),
    /** Schools, by competency that they work on at any class level. */
    WORKED_ON(Part.PROGRESSION, "covered", Counting.SCHOOLS, CompetencyFigures::workedOn),
    /** Pupils of a class level in schools whose results may be told whole, by school year and class level. */
    ENROLLED(Part.PROGRESSION, "results", Counting.AMOUNTS, CompetencyFigures::enrolled),
    /** Of these, those who took part. */
    PARTICIPANTS(Part.PROGRESSION, "results", Counting.AMOUNTS, CompetencyFigures::participants),
    /** Participants in the schools that tell how many were certified. */
    CERTIFIED_AMONG(Part.PROGRESSION, "results", Counting.AMOUNTS, CompetencyFigures::certifiedAmong),
    /** Of these, those who were certified. */
    CERTIFIED(Part.PROGRESSION, "results", Counting.AMOUNTS, CompetencyFigures::certified),
    /** Schools some of whose results may not be told, so that none is added, by school year and class level. */
    WITHHELD(Part.PROGRESSION, "results", Counting.SCHOOLS, CompetencyFigures::withheld),
    /** Mean Pix level that a school tells, by school year, class level and competency. */
    LEVELS(Part.PROGRESSION, "pix", Counting.VALUES, CompetencyFigures::levels),

    /** Schools that have pupils and list devices, by kind. */
    EQUIPPED(Part.INVENTORY, "ratio", Counting.SCHOOLS, EquipmentFigures::equipped),
    /** Their pupils, by kind of school. */
    EQUIPPED_PUPILS(Part.INVENTORY, "ratio", Counting.AMOUNTS, EquipmentFigures::equippedPupils),
    /** Their devices, by kind of school and ratio. */
    DEVICES(Part.INVENTORY, "ratio", Counting.AMOUNTS, EquipmentFigures::devices),
    /** Ratio of each school, by kind of school and ratio. */
    RATIOS(Part.INVENTORY, "quartiles", Counting.VALUES, EquipmentFigures::ratios),
    /** Devices, by band of age. */
    AGES(Part.INVENTORY, "ages", Counting.AMOUNTS, EquipmentFigures::ages),
    /** Devices to be replaced, by the year in which that falls due, and owner. */
    RENEWALS(Part.INVENTORY, "renewals", Counting.AMOUNTS, EquipmentFigures::renewals),
    /** Schools, by band of internet rate. */
    RATES(Part.INVENTORY, "connection", Counting.SCHOOLS, EquipmentFigures::rates),
    /** Teaching rooms of schools that also tell how many are connected. */
    ROOMS(Part.INVENTORY, "connected", Counting.AMOUNTS, EquipmentFigures::rooms),
    /** Of these, those with internet. */
    CONNECTED_ROOMS(Part.INVENTORY, "connected", Counting.AMOUNTS, EquipmentFigures::connectedRooms),
    /** Schools, by whether they have wireless access for classes. */
    WIRELESS(Part.INVENTORY, "connection", Counting.SCHOOLS, EquipmentFigures::wireless),
    /** Classrooms of schools that tell of a part of the socle, by that part. */
    BASE_ROOMS(Part.INVENTORY, "base", Counting.AMOUNTS, EquipmentFigures::baseRooms),
    /** Of these, those that have it. */
    BASE_EQUIPPED(Part.INVENTORY, "base", Counting.AMOUNTS, EquipmentFigures::baseEquipped),
    /** Loans asked for that may be told, by school year and who borrows. */
    LOANS_REQUESTED(Part.INVENTORY, "loans", Counting.AMOUNTS, EquipmentFigures::loansRequested),
    /** Of these, those granted. */
    LOANS_GRANTED(Part.INVENTORY, "loans", Counting.AMOUNTS, EquipmentFigures::loansGranted),
    /** Schools, by kind of service that they use. */
    SERVICES(Part.INVENTORY, "services", Counting.SCHOOLS, EquipmentFigures::services),
    /** Services in use, by where their RGPD file stands. */
    PRIVACY(Part.INVENTORY, "services", Counting.AMOUNTS, EquipmentFigures::privacy),

    /** Training sessions, by frame. */
    SESSIONS(Part.TRAINING, "hours", Counting.AMOUNTS, StaffFigures::sessions),
    /** Hours of training, by frame. */
    HOURS(Part.TRAINING, "hours", Counting.AMOUNTS, StaffFigures::hours),
    /** Schools, by domain of the CRCN Édu that a training session of theirs is about. */
    STAFF_DOMAINS(Part.TRAINING, "hours", Counting.SCHOOLS, StaffFigures::domains),
    /** Staff engaged in Pix+ Édu that may be told, by school year. */
    ENGAGED(Part.TRAINING, "training", Counting.AMOUNTS, StaffFigures::engaged),
    /** Staff of the schools that tell both, by school year. */
    STAFF(Part.TRAINING, "training", Counting.AMOUNTS, StaffFigures::staff),
    /** Schools, by tool of their self-assessment. */
    ASSESSED(Part.SELF_ASSESSMENT, "assessment", Counting.SCHOOLS, StaffFigures::assessed),
    /** Mean answer of a school, by SELFIE area and who answered. */
    SELFIE(Part.SELF_ASSESSMENT, "assessment", Counting.VALUES, StaffFigures::selfie),
    /** Schools, by maturity level and domain. */
    MATURITIES(Part.SELF_ASSESSMENT, "assessment", Counting.SCHOOLS, StaffFigures::maturities),
    /** Schools whose continuity plan is adopted, exercised within twelve months, or overdue for revision, by which. */
    CONTINUITY(Part.CONTINUITY, "continuity", Counting.SCHOOLS, StaffFigures::continuity);

    private final @Nullable Part part;
    private final String rule;
    private final Counting counting;
    // A method reference without state; the checker cannot see that.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Contributions contributions;

    FigureKind(@Nullable Part part, String rule, Counting counting, Contributions contributions) {
        this.part = part;
        this.rule = rule;
        this.counting = counting;
        this.contributions = contributions;
    }

    /** The part that it is taken from; null for the identity of the school, or for all parts. */
    public @Nullable Part part() {
        return part;
    }

    /** Name of the rule in « comment c'est calculé »: definition, inputs, and what is made of missing ones. */
    public String rule() {
        return rule;
    }

    /** Whether a school counts once, however often it tells of it. */
    public boolean countsSchools() {
        return counting == Counting.SCHOOLS;
    }

    /** Whether the amounts of several schools, and of several figures of this kind, may be added up. */
    public boolean addsUp() {
        return counting == Counting.AMOUNTS || this == SCHOOLS;
    }

    /**
     * What a school contributes, in the order of its files.
     *
     * @param school what the edition shows of it
     */
    public Stream<Contribution> of(School school, Circumstances circumstances) {
        return contributions.of(school, circumstances);
    }

    /** How the contributions of one school are put together. */
    private enum Counting {
        /** The school counts 1. */
        SCHOOLS,
        /** They are added up. */
        AMOUNTS,
        /** There is one, which is no amount: values of several schools have a middle, not a sum. */
        VALUES
    }

    /** Finds what a school contributes. */
    @FunctionalInterface
    private interface Contributions {
        Stream<Contribution> of(School school, Circumstances circumstances);
    }
}
