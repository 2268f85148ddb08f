package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A RETEX (retour d'expérience): the five-column record, and the form's « qui, niveau, quoi, ressource ».
 *
 * @param id name used in links, unique in the file
 * @param title what it is about
 * @param authors functions of those who tell it
 * @param levels class levels concerned
 * @param theme id of a theme of the referential
 * @param experience what was done
 * @param worked what worked
 * @param failed what did not, or hardly, work
 * @param needs needs found
 * @param levers levers found
 * @param competencies CRCN codes
 * @param resource address of a resource
 * @param diffusion who may read it
 */
public record Feedback(
        @JsonProperty("id") String id,
        @JsonProperty("titre") String title,
        @JsonProperty("auteurs") List<String> authors,
        @JsonProperty("niveaux") List<String> levels,
        @JsonProperty("thematique") @Nullable String theme,
        @JsonProperty("experience") String experience,
        @JsonProperty("ce-qui-a-fonctionne") List<String> worked,
        @JsonProperty("ce-qui-a-peu-fonctionne") List<String> failed,
        @JsonProperty("besoins") List<String> needs,
        @JsonProperty("leviers") List<String> levers,
        @JsonProperty("competences") List<String> competencies,
        @JsonProperty("ressource") @Nullable String resource,
        @JsonProperty("diffusion") Diffusion diffusion)
        implements Restrictable {
    public Feedback {
        authors = List.copyOf(authors);
        levels = List.copyOf(levels);
        worked = List.copyOf(worked);
        failed = List.copyOf(failed);
        needs = List.copyOf(needs);
        levers = List.copyOf(levers);
        competencies = List.copyOf(competencies);
        diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
    }

    /** The same RETEX, for the internal edition only. */
    private Feedback asInternal() {
        return new Feedback(
                id,
                title,
                authors,
                levels,
                theme,
                experience,
                worked,
                failed,
                needs,
                levers,
                competencies,
                resource,
                Diffusion.INTERNAL);
    }

    /**
     * The file {@code retours-experience.yml}.
     *
     * @param feedbacks in the order of the file; all of them internal if the file is
     * @param diffusion who may read the file
     */
    public record Collection(
            @JsonProperty("retours") List<Feedback> feedbacks,
            @JsonProperty("diffusion") Diffusion diffusion) {
        public Collection {
            diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
            feedbacks = diffusion == Diffusion.PUBLIC
                    ? List.copyOf(feedbacks)
                    : feedbacks.stream().map(Feedback::asInternal).toList();
        }
    }
}
