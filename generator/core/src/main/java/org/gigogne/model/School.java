package org.gigogne.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a school says: its folder as a value. Only the identity is always there.
 *
 * @param path path of its folder from the content root, with {@code /}; empty when the school is the root
 * @param identity {@code etablissement.yml}
 * @param progression {@code progression.yml}
 * @param plan {@code plan-action.yml}
 * @param inventory {@code equipement.yml}
 * @param feedbacks {@code retours-experience.yml}
 * @param meetings {@code rencontres.yml}
 * @param training {@code formations.yml}
 * @param selfAssessment {@code autopositionnement.yml}
 * @param continuity {@code continuite.yml}
 * @param pages {@code pages/*.md}, by name
 */
public record School(
        String path,
        SchoolIdentity identity,
        @Nullable Progression progression,
        @Nullable ActionPlan plan,
        @Nullable Inventory inventory,
        List<Feedback> feedbacks,
        List<Meeting> meetings,
        @Nullable Training training,
        @Nullable SelfAssessment selfAssessment,
        @Nullable Continuity continuity,
        List<FreePage> pages) {
    public School {
        feedbacks = List.copyOf(feedbacks);
        meetings = List.copyOf(meetings);
        pages = List.copyOf(pages);
    }

    /** The same school with another plan. */
    School withPlan(ActionPlan other) {
        return new School(
                path,
                identity,
                progression,
                other,
                inventory,
                feedbacks,
                meetings,
                training,
                selfAssessment,
                continuity,
                pages);
    }
}
