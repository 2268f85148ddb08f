package org.gigogne.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a territory says of itself: its own files, without what it contains.
 *
 * @param path path of its folder from the content root, with {@code /}; empty for the root
 * @param territory {@code territoire.yml}
 * @param catalogue {@code catalogue.yml}: its own, without those of the territories around it
 * @param plan {@code plan-action.yml}
 * @param feedbacks {@code retours-experience.yml}
 * @param meetings {@code rencontres.yml}
 * @param pages {@code pages/*.md}, by name
 */
public record TerritoryContent(
        String path,
        Territory territory,
        @Nullable Catalogue catalogue,
        @Nullable ActionPlan plan,
        List<Feedback> feedbacks,
        List<Meeting> meetings,
        List<FreePage> pages) {
    public TerritoryContent {
        feedbacks = List.copyOf(feedbacks);
        meetings = List.copyOf(meetings);
        pages = List.copyOf(pages);
    }

    /** The same territory with another plan. */
    TerritoryContent withPlan(ActionPlan other) {
        return new TerritoryContent(path, territory, catalogue, other, feedbacks, meetings, pages);
    }
}
