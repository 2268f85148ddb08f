package org.gigogne.build;

import java.util.List;
import java.util.Optional;
import org.gigogne.site.ReportSize;
import org.gigogne.store.StampedFile;
import org.gigogne.view.SiteMapEntry;

/**
 * What was written for a place, or for the pages that the site has once.
 *
 * @param from key of what its view was made from
 * @param shown key of its view and of all else that its files show
 * @param entry its line in the site map; empty for the pages that the site has once
 * @param files the files written
 * @param targets where links of its pages lead to other places, each once
 * @param search keys of what the search finds of it, in each language
 * @param templates paths of the templates that wrote its pages, each once
 * @param reports its reports, in each language
 */
record RenderedPlace(
        String from,
        String shown,
        Optional<SiteMapEntry> entry,
        List<StampedFile> files,
        List<String> targets,
        List<String> search,
        List<String> templates,
        List<List<ReportSize>> reports) {
    /** The same, made from something else. */
    RenderedPlace madeFrom(String other) {
        return new RenderedPlace(other, shown, entry, files, targets, search, templates, reports);
    }

    /** The same, with other files and links. */
    RenderedPlace with(List<StampedFile> otherFiles, List<String> otherTargets) {
        return new RenderedPlace(from, shown, entry, otherFiles, otherTargets, search, templates, reports);
    }
}
