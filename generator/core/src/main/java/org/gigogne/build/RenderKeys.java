package org.gigogne.build;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gigogne.model.Catalogue;
import org.gigogne.model.SiteSettings;
import org.gigogne.store.Sha256;
import org.gigogne.view.Link;
import org.gigogne.view.PlaceView;
import org.gigogne.view.PlaceViewer.PlaceKind;
import org.gigogne.view.SiteMapEntry;
import org.gigogne.view.SiteView;

/** What files are made from: two builds that make them from equal records write equal bytes. */
final class RenderKeys {
    private RenderKeys() {}

    /**
     * What all files of a site are made from.
     *
     * @param program print of the program
     * @param theme the files of the theme that came with the request, but for page templates
     * @param settings {@code gigogne.yml}
     * @param site what all pages share
     * @param logo SHA-256 of the logo; empty without one
     * @param hasReports whether reports are made
     */
    record Site(
            String program,
            List<SurveyKey.File> theme,
            SiteSettings settings,
            SiteView site,
            Optional<Sha256> logo,
            boolean hasReports) {}

    /**
     * What the view of a school is made from.
     *
     * @param site key of what is the same for all places
     * @param survey key of what the school says
     * @param ancestors the places above it
     */
    record OfSchool(String site, String survey, List<Link> ancestors) {}

    /**
     * What the view of a territory is made from.
     *
     * @param site key of what is the same for all places
     * @param survey key of what it says itself
     * @param ancestors the places above it
     * @param sum key of what its schools add up to, one by one
     * @param parts what it contains
     * @param missing names of the schools that are left out
     * @param catalogue what its schools may use
     */
    record OfTerritory(
            String site,
            String survey,
            List<Link> ancestors,
            String sum,
            List<Part> parts,
            List<String> missing,
            Catalogue catalogue) {}

    /**
     * A place that a territory contains.
     *
     * @param path its path
     * @param name its name
     * @param kind what it is
     */
    record Part(String path, String name, PlaceKind kind) {}

    /**
     * What the files of a place show.
     *
     * @param site key of what is the same for all places
     * @param view what its pages show
     * @param images its images
     */
    record Shown(String site, PlaceView view, List<SurveyKey.File> images) {}

    /**
     * What the pages are made from that the site has once.
     *
     * @param site key of what is the same for all places
     * @param templates SHA-256 of the page templates that came with the request, by path
     * @param shown key of what the files of the root place show
     * @param siteMap lines of the site map
     * @param search keys of what the search finds, place by place
     */
    record Root(
            String site,
            Map<String, Sha256> templates,
            String shown,
            List<SiteMapEntry> siteMap,
            List<List<String>> search) {}
}
