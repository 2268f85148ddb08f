package org.gigogne.build;

import java.util.Optional;
import org.gigogne.site.SiteRenderer;

/**
 * What makes the site in one of its languages.
 *
 * @param renderer its pages and data files, and its reports as XHTML
 * @param reports its reports as PDF; empty when none are made
 * @param gate what its reports must pass
 * @param writer writes into the folder of the language
 */
record Rendition(SiteRenderer renderer, Optional<ReportBuild> reports, ReportGate gate, SiteWriter writer) {}
