package org.gigogne.content;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Continuity;
import org.gigogne.model.Feedback;
import org.gigogne.model.FreePage;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.model.Progression;
import org.gigogne.model.School;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.Training;
import org.gigogne.problem.Location;
import org.jspecify.annotations.Nullable;

/**
 * The files of a school, each with its positions.
 *
 * @param path path of the folder from the content root, with {@code /}; empty for the root
 * @param identity {@code etablissement.yml}
 * @param progression {@code progression.yml}
 * @param plan {@code plan-action.yml}
 * @param inventory {@code equipement.yml}
 * @param feedbacks {@code retours-experience.yml}
 * @param meetings {@code rencontres.yml}
 * @param training {@code formations.yml}
 * @param selfAssessment {@code autopositionnement.yml}
 * @param continuity {@code continuite.yml}
 * @param pages {@code pages/*.md}, by name; the positions of a page are those of its lines: pointer {@code /n} is line
 *     n, from 1
 */
public record SchoolDocuments(
        String path,
        Document<SchoolIdentity> identity,
        @Nullable Document<Progression> progression,
        @Nullable Document<ActionPlan> plan,
        @Nullable Document<Inventory> inventory,
        @Nullable Document<Feedback.Collection> feedbacks,
        @Nullable Document<Meeting.Collection> meetings,
        @Nullable Document<Training> training,
        @Nullable Document<SelfAssessment> selfAssessment,
        @Nullable Document<Continuity> continuity,
        List<Document<FreePage>> pages) {
    public SchoolDocuments {
        pages = List.copyOf(pages);
    }

    /** The school without positions: what later stages work on. */
    public School school() {
        return new School(
                path,
                identity.value(),
                valueOf(progression),
                valueOf(plan),
                valueOf(inventory),
                feedbacks == null ? List.of() : feedbacks.value().feedbacks(),
                meetings == null ? List.of() : meetings.value().meetings(),
                valueOf(training),
                valueOf(selfAssessment),
                valueOf(continuity),
                pages.stream().map(Document::value).toList());
    }

    /**
     * Where a value stands.
     *
     * @param file name of a file of the school, but for pages
     * @param pointer JSON pointer within it; of what is not there, its nearest ancestor
     */
    public Location locate(String file, String pointer) {
        return document(file).source().locate(pointer);
    }

    /** What a file says, as a record; pages apart. */
    public Object file(String name) {
        return document(name).value();
    }

    private Document<?> document(String name) {
        return Stream.of(
                        identity,
                        progression,
                        plan,
                        inventory,
                        feedbacks,
                        meetings,
                        training,
                        selfAssessment,
                        continuity)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .filter(document -> document.source().path().endsWith(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such file: " + name));
    }

    private static <T> @Nullable T valueOf(@Nullable Document<T> document) {
        return document == null ? null : document.value();
    }
}
