package org.gigogne.content;

import java.util.List;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Feedback;
import org.gigogne.model.FreePage;
import org.gigogne.model.Meeting;
import org.gigogne.model.Territory;
import org.gigogne.model.TerritoryContent;
import org.jspecify.annotations.Nullable;

/**
 * The files of a territory itself, each with its positions.
 *
 * @param path path of the folder from the content root, with {@code /}; empty for the root
 * @param territory {@code territoire.yml}
 * @param catalogue {@code catalogue.yml}
 * @param plan {@code plan-action.yml}
 * @param feedbacks {@code retours-experience.yml}
 * @param meetings {@code rencontres.yml}
 * @param pages {@code pages/*.md}, as in {@link SchoolDocuments}
 */
public record TerritoryDocuments(
        String path,
        Document<Territory> territory,
        @Nullable Document<Catalogue> catalogue,
        @Nullable Document<ActionPlan> plan,
        @Nullable Document<Feedback.Collection> feedbacks,
        @Nullable Document<Meeting.Collection> meetings,
        List<Document<FreePage>> pages) {
    public TerritoryDocuments {
        pages = List.copyOf(pages);
    }

    /** The territory without positions: what later stages work on. */
    public TerritoryContent content() {
        return new TerritoryContent(
                path,
                territory.value(),
                catalogue == null ? null : catalogue.value(),
                plan == null ? null : plan.value(),
                feedbacks == null ? List.of() : feedbacks.value().feedbacks(),
                meetings == null ? List.of() : meetings.value().meetings(),
                pages.stream().map(Document::value).toList());
    }
}
