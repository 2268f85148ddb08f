package org.gigogne.view;

import java.util.List;
import org.gigogne.model.PartialDate;
import org.gigogne.model.Progression;
import org.jspecify.annotations.Nullable;

/**
 * How pupils progress in digital competencies.
 *
 * @param path address of its page
 * @param paragraphs presentation
 * @param levels class levels in the order of the path
 * @param domains one table per CRCN domain, all five
 * @param campaigns campaigns and sessions
 * @param roles who does what
 * @param milestones the year's work, in order of date
 * @param minimum the team's minimal base
 * @param results by school year, newest first
 */
public record ProgressionView(
        String path,
        List<String> paragraphs,
        List<LevelView> levels,
        List<DomainTable> domains,
        List<CampaignView> campaigns,
        List<RoleView> roles,
        List<MilestoneView> milestones,
        List<String> minimum,
        List<YearResults> results) {
    /**
     * A class level.
     *
     * @param level its name
     * @param path address of its page
     * @param intention what it is about
     * @param arrangements how it is organised
     * @param worked number of competencies that it works on itself
     * @param covered number of competencies that it or a level before it works on
     */
    public record LevelView(
            LevelLabel level,
            String path,
            @Nullable String intention,
            List<String> arrangements,
            int worked,
            int covered) {}

    /**
     * The competencies of a domain by class level.
     *
     * @param code code of the domain, 1 to 5
     * @param title name of the domain
     * @param rows one per competency
     */
    public record DomainTable(String code, String title, List<CompetencyRow> rows) {}

    /**
     * One competency through the class levels.
     *
     * @param competency which
     * @param cells one per level of {@code levels}
     */
    public record CompetencyRow(CompetencyView competency, List<Cell> cells) {}

    /**
     * One competency at one class level.
     *
     * @param level the class level
     * @param status worked on here, contained from a level before, or not met yet
     * @param target mastery level aimed at or already reached, 1 to 8; null when none is told
     * @param subjects where it is worked on
     * @param activity what pupils do
     */
    public record Cell(
            LevelLabel level,
            CellStatus status,
            @Nullable Integer target,
            List<String> subjects,
            @Nullable String activity) {}

    /** How a class level meets a competency. */
    public enum CellStatus {
        /** The level works on it. */
        WORKED,
        /** A level before it worked on it: contained. */
        CONTAINED,
        /** Not met yet. */
        NONE
    }

    /**
     * A campaign.
     *
     * @param label its name
     * @param kind what it is
     * @param levels class levels
     * @param start beginning
     * @param end end
     * @param description what happens
     */
    public record CampaignView(
            String label,
            Progression.CampaignKind kind,
            List<LevelLabel> levels,
            @Nullable PartialDate start,
            @Nullable PartialDate end,
            @Nullable String description) {}

    /**
     * A step of the year.
     *
     * @param when date
     * @param what what is done
     * @param who functions
     */
    public record MilestoneView(PartialDate when, String what, List<String> who) {}

    /**
     * Results of a school year.
     *
     * @param year for example {@code 2025-2026}
     * @param rows by class level
     * @param competencies mean levels by competency, for the levels that tell them; empty when none does
     */
    public record YearResults(String year, List<ResultRow> rows, List<CompetencyMeans> competencies) {}

    /**
     * Results of a class level.
     *
     * @param level its name
     * @param enrolled pupils of the level
     * @param participants pupils who took part
     * @param certifiable pupils with a certifiable profile
     * @param certified pupils certified
     * @param certifiedPercent certified pupils in percent of the participants, 0 to 100
     * @param change what that changed since the year before, in points; null when either is not told
     * @param meanScore mean Pix score
     * @param globalLevel name of the Pix level of that mean score, for example {@code Indépendant 3}
     */
    public record ResultRow(
            LevelLabel level,
            Figure enrolled,
            Figure participants,
            Figure certifiable,
            Figure certified,
            Figure certifiedPercent,
            @Nullable Integer change,
            Figure meanScore,
            @Nullable String globalLevel) {}

    /**
     * Mean levels of a class level.
     *
     * @param level its name
     * @param means one per competency told
     */
    public record CompetencyMeans(LevelLabel level, List<CompetencyMean> means) {}

    /**
     * The mean level reached in a competency.
     *
     * @param competency which
     * @param mean 0 to 8
     */
    public record CompetencyMean(CompetencyView competency, Figure mean) {}
}
