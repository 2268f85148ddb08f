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

    /** The arguments from an index on, written as running text; what is marked stays marked. */
    List<String> written(int from, Language language) throws TemplateModelException {
        List<String> texts = new ArrayList<>();
        for (int i = from; i < models.size(); i++) {
            texts.add(written((TemplateModel) models.get(i), i, language));
        }
        return texts;
    }

    /** The elements of a list, written as running text; what is marked stays marked. */
    List<String> writtenList(int index, Language language) throws TemplateModelException {
        if (!(models.get(index) instanceof TemplateSequenceModel sequence)) {
            throw unexpected(index, "une liste");
        }
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < sequence.size(); i++) {
            texts.add(written(sequence.get(i), index, language));
        }
        return texts;
    }

    private String written(@Nullable TemplateModel model, int index, Language language) throws TemplateModelException {
        Object value = model instanceof MarkedText text ? text.marked() : unwrapped(model);
        if (value instanceof Number number) {
            return language.number(new BigDecimal(number.toString()));
        }
        if (value instanceof PartialDate date) {
            return language.date(date);
        }
        if (value instanceof LocalDate day) {
            return language.dates().date(day);
        }
        if (value instanceof String text) {
            return text;
        }
        throw unexpected(index, "un texte");
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
