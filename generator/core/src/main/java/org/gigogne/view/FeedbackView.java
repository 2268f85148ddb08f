package org.gigogne.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A RETEX.
 *
 * @param id its anchor in the page
 * @param title what it is about
 * @param authors functions
 * @param levels class levels
 * @param theme its theme
 * @param experience what was done, in paragraphs
 * @param worked what worked
 * @param failed what hardly worked
 * @param needs needs found
 * @param levers levers found
 * @param competencies CRCN competencies
 * @param resource address of a resource, http or https
 */
public record FeedbackView(
        String id,
        String title,
        List<String> authors,
        List<LevelLabel> levels,
        @Nullable ThemeView theme,
        List<String> experience,
        List<String> worked,
        List<String> failed,
        List<String> needs,
        List<String> levers,
        List<CompetencyView> competencies,
        @Nullable String resource) {}
