package org.gigogne.site;

import freemarker.core.TemplateHTMLOutputModel;
import java.util.List;
import org.gigogne.view.GlossaryEntry;

/**
 * A free page as markup.
 *
 * @param html the page without its title
 * @param acronyms what the page explains, in the order of their first use; the n-th is linked to {@code #sigle-n}, from 1
 */
record FreePageMarkup(TemplateHTMLOutputModel html, List<GlossaryEntry> acronyms) {}
