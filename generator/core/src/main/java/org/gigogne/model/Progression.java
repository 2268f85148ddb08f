package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How pupils progress in digital competencies: {@code progression.yml}.
 *
 * @param presentation the common intention of the team
 * @param levels what each class level works on, in the order of the school's path
 * @param campaigns Pix campaigns and certification sessions
 * @param roles who does what for the progression
 * @param milestones the year's work, step by step
 * @param minimum the minimal base that the team set itself, in its own words
 * @param results aggregates only, by school year and class level
 * @param diffusion who may read the file
 */
public record Progression(
        @JsonProperty("presentation") @Nullable String presentation,
        @JsonProperty("niveaux") List<LevelProgression> levels,
        @JsonProperty("campagnes") List<Campaign> campaigns,
        @JsonProperty("roles") List<Role> roles,
        @JsonProperty("etapes") List<Milestone> milestones,
        @JsonProperty("socle-minimal") @Nullable String minimum,
        @JsonProperty("resultats") List<LevelResult> results,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public Progression {
        levels = List.copyOf(levels);
        campaigns = List.copyOf(campaigns);
        roles = List.copyOf(roles);
        milestones = List.copyOf(milestones);
        results = List.copyOf(results);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
    }

    /** Whether it lists nothing: neither level, campaign, role, step nor result. */
    public boolean isEmpty() {
        return levels.isEmpty() && campaigns.isEmpty() && roles.isEmpty() && milestones.isEmpty() && results.isEmpty();
    }

    /**
     * What one class level works on.
     *
     * @param level code of a class level
     * @param intention what the level is about, in a sentence
     * @param arrangements how it is organised: hours, subjects, sessions
     * @param competencies the competencies that the level works on, each with the level aimed at
     */
    public record LevelProgression(
            @JsonProperty("niveau") String level,
            @JsonProperty("intention") @Nullable String intention,
            @JsonProperty("modalites") List<String> arrangements,
            @JsonProperty("competences") List<CompetencyGoal> competencies) {
        public LevelProgression {
            arrangements = List.copyOf(arrangements);
            competencies = List.copyOf(competencies);
        }
    }

    /**
     * One competency at one class level.
     *
     * @param code CRCN code, for example {@code "1.1"}
     * @param target CRCN mastery level aimed at, 1 to 8; null when the competency is met without a level
     * @param subjects subjects or moments where it is worked on
     * @param activity what pupils do
     */
    public record CompetencyGoal(
            @JsonProperty("code") String code,
            @JsonProperty("niveau-vise") @Nullable Integer target,
            @JsonProperty("disciplines") List<String> subjects,
            @JsonProperty("activite") @Nullable String activity) {
        public CompetencyGoal {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * A Pix campaign or a certification session.
     *
     * @param id name used in links, unique in the file
     * @param label its name
     * @param kind what it is
     * @param levels class levels that take part
     * @param when from when to when
     * @param description what happens
     */
    public record Campaign(
            @JsonProperty("id") String id,
            @JsonProperty("nom") String label,
            @JsonProperty("type") CampaignKind kind,
            @JsonProperty("niveaux") List<String> levels,
            @JsonProperty("quand") @Nullable Schedule when,
            @JsonProperty("description") @Nullable String description) {
        public Campaign {
            levels = List.copyOf(levels);
        }
    }

    /** What a campaign is. */
    public enum CampaignKind {
        /** Parcours de rentrée. */
        @JsonProperty("parcours de rentrée")
        START_OF_YEAR,
        /** Parcours thématique. */
        @JsonProperty("parcours thématique")
        THEMATIC,
        /** Collecte de profils. */
        @JsonProperty("collecte de profils")
        PROFILE_COLLECTION,
        /** Certification. */
        @JsonProperty("certification")
        CERTIFICATION,
        /** Attestation de sensibilisation au numérique, in 6e. */
        @JsonProperty("attestation de sensibilisation")
        AWARENESS_CERTIFICATE
    }

    /**
     * A step of the year's work.
     *
     * @param when date, month or school year
     * @param what what is done
     * @param who functions that do it
     */
    public record Milestone(
            @JsonProperty("quand") PartialDate when,
            @JsonProperty("quoi") String what,
            @JsonProperty("qui") List<String> who) {
        public Milestone {
            who = List.copyOf(who);
        }
    }

    /**
     * Results of one class level in one school year: numbers of pupils, never a person.
     *
     * @param year school year
     * @param level code of a class level
     * @param enrolled pupils of the level
     * @param participants pupils who took part, at most {@code enrolled}
     * @param certifiable pupils with a certifiable profile (5 competencies at level 1 or more)
     * @param certified pupils who got the certification, at most {@code participants}
     * @param meanScore mean Pix score, 0 to 1024
     * @param competencies mean Pix level by competency
     */
    public record LevelResult(
            @JsonProperty("annee") SchoolYear year,
            @JsonProperty("niveau") String level,
            @JsonProperty("effectif") int enrolled,
            @JsonProperty("participants") int participants,
            @JsonProperty("certifiables") @Nullable Integer certifiable,
            @JsonProperty("certifies") @Nullable Integer certified,
            @JsonProperty("score-moyen") @Nullable BigDecimal meanScore,
            @JsonProperty("competences") List<CompetencyResult> competencies) {
        public LevelResult {
            competencies = List.copyOf(competencies);
        }
    }

    /**
     * The mean level reached in one competency.
     *
     * @param code CRCN code
     * @param meanLevel mean Pix level, 0 to 8
     */
    public record CompetencyResult(
            @JsonProperty("code") String code,
            @JsonProperty("niveau-moyen") BigDecimal meanLevel) {}
}
