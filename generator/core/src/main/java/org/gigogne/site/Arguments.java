package org.gigogne.site;

import freemarker.template.AdapterTemplateModel;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.model.PartialDate;
import org.jspecify.annotations.Nullable;

/** What a template gives to a function; each accessor says in the problem what it expected instead. */
final class Arguments {
    private final String function;
    private final List<?> models;

    Arguments(String function, List<?> models) {
        this.function = function;
        this.models = models;
    }

    int size() {
        return models.size();
    }

    String text(int index) throws TemplateModelException {
        if (value(index) instanceof String text) {
            return text;
        }
        throw unexpected(index, "un texte");
    }

    BigDecimal number(int index) throws TemplateModelException {
        if (value(index) instanceof Number number) {
            return new BigDecimal(number.toString());
        }
        throw unexpected(index, "un nombre");
    }

    <T> T object(int index, Class<T> type) throws TemplateModelException {
        Object value = value(index);
        if (type.isInstance(value)) {
            return type.cast(value);
        }
        throw unexpected(index, "`" + type.getSimpleName() + "`");
    }

    <T> List<T> list(int index, Class<T> type) throws TemplateModelException {
        List<T> typed = new ArrayList<>();
        for (Object element : object(index, List.class)) {
            if (!type.isInstance(element)) {
                throw unexpected(index, "une liste de `" + type.getSimpleName() + "`");
            }
            typed.add(type.cast(element));
        }
        return typed;
    }

    /** The arguments from an index on, written as running text. */
    List<String> written(int from) throws TemplateModelException {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < models.size(); i++) {
            Object value = value(i);
            if (value instanceof Number) {
                texts.add(FrenchNumbers.number(number(i)));
            } else if (value instanceof PartialDate date) {
                texts.add(FrenchDates.date(date));
            } else if (value instanceof LocalDate day) {
                texts.add(FrenchDates.date(day));
            } else {
                texts.add(text(i));
            }
        }
        return texts;
    }

    Object value(int index) throws TemplateModelException {
        if (index >= models.size()) {
            throw new TemplateModelException(
                    "`" + function + "` attend " + (index + 1) + " arguments ou plus, " + models.size() + " donnés.");
        }
        Object value = unwrapped((TemplateModel) models.get(index));
        if (value == null) {
            throw unexpected(index, "une valeur");
        }
        return value;
    }

    private static @Nullable Object unwrapped(@Nullable TemplateModel model) throws TemplateModelException {
        if (model instanceof AdapterTemplateModel adapter) {
            return adapter.getAdaptedObject(Object.class);
        }
        if (model instanceof TemplateNumberModel number) {
            return number.getAsNumber();
        }
        if (model instanceof TemplateScalarModel text) {
            return text.getAsString();
        }
        if (model instanceof TemplateBooleanModel truth) {
            return truth.getAsBoolean();
        }
        if (model instanceof TemplateSequenceModel sequence) {
            List<@Nullable Object> list = new ArrayList<>();
            for (int i = 0; i < sequence.size(); i++) {
                list.add(unwrapped(sequence.get(i)));
            }
            return list;
        }
        return model;
    }

    private TemplateModelException unexpected(int index, String expected) {
        return new TemplateModelException("L'argument " + (index + 1) + " de `" + function
                + "` n'est pas ce qui est attendu : " + expected + ".");
    }
}
