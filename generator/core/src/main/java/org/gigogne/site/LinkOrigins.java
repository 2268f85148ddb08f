package org.gigogne.site;

import org.gigogne.problem.Location;

/**
 * Tells who wrote a link.
 *
 * @param folder folder of the pages in the site, with a final {@code /}; empty for the root
 * @param templates finds the template
 * @param markdown finds the links of free pages
 */
record LinkOrigins(String folder, TemplateLocator templates, MarkdownRenderer markdown) {
    /** The place in a template; the template as a whole when that is all that is known. */
    Location template(String template, String tag, String end) {
        return templates.find(template, tag, end).orElseGet(() -> Location.ofFile("theme/" + template));
    }
}
