package org.gigogne.site;

import freemarker.core.Environment;
import freemarker.core.TemplateNumberFormat;
import freemarker.core.TemplateNumberFormatFactory;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import java.math.BigDecimal;
import java.util.Locale;

/** Numbers that templates write without a function: as {@link Numbers} writes them. */
final class LanguageNumberFormat extends TemplateNumberFormatFactory {
    private final Numbers numbers;

    LanguageNumberFormat(Numbers numbers) {
        this.numbers = numbers;
    }

    @Override
    public TemplateNumberFormat get(String parameters, Locale locale, Environment environment) {
        return new Format();
    }

    private final class Format extends TemplateNumberFormat {
        @Override
        public String formatToPlainText(TemplateNumberModel model) throws TemplateModelException {
            return numbers.number(new BigDecimal(model.getAsNumber().toString()));
        }

        @Override
        public boolean isLocaleBound() {
            return false;
        }

        @Override
        public String getDescription() {
            return "language";
        }
    }
}
