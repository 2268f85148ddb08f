package org.gigogne.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A school or a territory: what its pages share. */
public sealed interface PlaceView permits SchoolView, TerritoryView {
    /** Path of its folder from the root of the site, without final {@code /}; empty for the root. */
    String path();

    /** Its name. */
    String name();

    /** Places that contain it, from the root down, without itself. */
    List<Link> ancestors();

    /** Its action plan; null when it has none. */
    @Nullable PlanView plan();

    /** Its RETEX. */
    List<FeedbackView> feedbacks();

    /** Its meetings. */
    List<MeetingView> meetings();

    /** What has happened there lately, newest first, at most fifty. */
    List<ChangeView> changes();

    /** Its free pages. */
    List<FreePageView> pages();

    /** Its data files. */
    List<DocumentView> documents();
}
