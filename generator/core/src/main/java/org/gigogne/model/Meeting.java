package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A meeting and what it gave: the restitution form of the États généraux, section by section.
 *
 * @param id name used in links, unique in the file
 * @param title what the meeting was
 * @param academicRegion région académique
 * @param dates day or days
 * @param place where, often a room or an address: never in the public edition; null for a meeting at a distance
 * @param format in one room, at a distance, or both
 * @param hosts functions of those who led it
 * @param participants who came, by category
 * @param feedbacks ids of RETEX told there
 * @param diagnosis findings by theme
 * @param projections needs and levers by theme
 * @param questions question-by-question synthesis
 * @param actions ids of actions of the plan that it gave
 * @param diffusion who may read it
 */
public record Meeting(
        @JsonProperty("id") String id,
        @JsonProperty("titre") String title,
        @JsonProperty("region-academique") @Nullable String academicRegion,
        @JsonProperty("dates") List<LocalDate> dates,
        @JsonProperty("lieu") @Nullable String place,
        @JsonProperty("format") Format format,
        @JsonProperty("animateurs") List<String> hosts,
        @JsonProperty("participants") List<Participants> participants,
        @JsonProperty("retours") List<String> feedbacks,
        @JsonProperty("diagnostic") List<Diagnosis> diagnosis,
        @JsonProperty("projections") List<Projection> projections,
        @JsonProperty("questions") List<Question> questions,
        @JsonProperty("actions") List<String> actions,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public Meeting {
        dates = List.copyOf(dates);
        hosts = List.copyOf(hosts);
        participants = List.copyOf(participants);
        feedbacks = List.copyOf(feedbacks);
        diagnosis = List.copyOf(diagnosis);
        projections = List.copyOf(projections);
        questions = List.copyOf(questions);
        actions = List.copyOf(actions);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
    }

    /** How people met. */
    public enum Format {
        /** In one room. */
        @JsonProperty("présentiel")
        ON_SITE,
        /** At a distance. */
        @JsonProperty("distanciel")
        REMOTE,
        /** Both. */
        @JsonProperty("les deux")
        BOTH
    }

    /**
     * Participants of one category.
     *
     * @param category which
     * @param count persons, 0 or more
     * @param schools establishments represented, 0 or more; null when not told
     * @param detail what is to be said of them
     */
    public record Participants(
            @JsonProperty("categorie") Category category,
            @JsonProperty("nombre") int count,
            @JsonProperty("etablissements") @Nullable Integer schools,
            @JsonProperty("precision") @Nullable String detail) {}

    /** Categories of participants of the restitution form. */
    public enum Category {
        /** Équipes du premier degré. */
        @JsonProperty("équipes du premier degré")
        PRIMARY_TEAMS,
        /** Équipes du second degré. */
        @JsonProperty("équipes du second degré")
        SECONDARY_TEAMS,
        /** Représentants académiques. */
        @JsonProperty("représentants académiques")
        ACADEMIC,
        /** Représentants des usagers: families, pupils. */
        @JsonProperty("représentants des usagers")
        USERS,
        /** Associations et collectifs. */
        @JsonProperty("associations et collectifs")
        ASSOCIATIONS,
        /** Élus et représentants de collectivités. */
        @JsonProperty("élus et collectivités")
        LOCAL_AUTHORITIES,
        /** Chercheurs. */
        @JsonProperty("chercheurs")
        RESEARCHERS,
        /** Opérateurs. */
        @JsonProperty("opérateurs")
        OPERATORS,
        /** Filière EdTech. */
        @JsonProperty("filière EdTech")
        EDTECH
    }

    /** The same meeting without its place. */
    Meeting withoutPlace() {
        return with(null, diffusion);
    }

    private Meeting asInternal() {
        return with(place, Diffusion.INTERNAL);
    }

    private Meeting with(@Nullable String otherPlace, Diffusion other) {
        return new Meeting(
                id,
                title,
                academicRegion,
                dates,
                otherPlace,
                format,
                hosts,
                participants,
                feedbacks,
                diagnosis,
                projections,
                questions,
                actions,
                other);
    }

    /**
     * The file {@code rencontres.yml}.
     *
     * @param meetings in the order of the file; all of them internal if the file is
     * @param diffusion who may read the file
     */
    public record Collection(
            @JsonProperty("rencontres") List<Meeting> meetings,
            @JsonProperty("diffusion") Diffusion diffusion) {
        public Collection {
            diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
            meetings = diffusion == Diffusion.PUBLIC
                    ? List.copyOf(meetings)
                    : meetings.stream().map(Meeting::asInternal).toList();
        }
    }
}
