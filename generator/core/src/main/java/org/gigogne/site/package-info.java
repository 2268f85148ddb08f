/**
 * From views to files: HTML pages, SVG charts, data files, calendars, and the XHTML of reports.
 *
 * <p>{@link org.gigogne.site.SiteRenderer} is the way in. {@code SchoolPages}, {@code TerritoryPages} and
 * {@code RootPages} say which page has which template and path; {@code PageWriter} renders a row of them;
 * {@code ParsedTemplates} locks FreeMarker down, {@code TemplateEngine} runs it and turns its failures into problems;
 * {@code PageFunctions} is what templates may call; {@code RecordWrapper} is what they may see. Whatever comes from
 * content is escaped or sanitised here and nowhere else.
 *
 * <p>Depends on {@code problem}, {@code model}, {@code synthesis}, {@code view} and {@code chart}. FreeMarker, flexmark
 * and the HTML sanitiser are known here only.
 */
@NullMarked
package org.gigogne.site;

import org.jspecify.annotations.NullMarked;
