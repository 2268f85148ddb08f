package org.gigogne.site;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.TemplateHTMLOutputModel;
import freemarker.template.TemplateScalarModel;

/**
 * A text that is in the language of the content, whole or in part, on a page in another language: a plain text to
 * everything that compares or formats, and {@linkplain LanguageMarks marked} when it is written.
 */
final class MarkedText extends TemplateHTMLOutputModel implements TemplateScalarModel {
    private final String marked;

    /** A text with its marks. */
    MarkedText(String marked) {
        super(null, HTMLOutputFormat.INSTANCE.escapePlainText(marked));
        this.marked = marked;
    }

    /** The text with its marks. */
    String marked() {
        return marked;
    }

    @Override
    public String getAsString() {
        return LanguageMarks.removed(marked);
    }
}
