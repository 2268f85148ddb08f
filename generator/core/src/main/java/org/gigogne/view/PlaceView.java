package org.gigogne.view;

import java.util.List;

/** A school or a territory: what its pages share. */
public sealed interface PlaceView permits SchoolView, TerritoryView {
    /** Path of its folder from the root of the site, without final {@code /}; empty for the root. */
    String path();

    /** Its name. */
    String name();

    /** Places that contain it, from the root down, without itself. */
    List<Link> ancestors();

    /** Its free pages. */
    List<FreePageView> pages();

    /** Its data files. */
    List<DocumentView> documents();
}
