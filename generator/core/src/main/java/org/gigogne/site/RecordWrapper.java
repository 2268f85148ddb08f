package org.gigogne.site;

import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleHash;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The closed set of values that templates can see: records by their components, enum constants as their names, days,
 * lists, maps, texts, numbers and booleans. No method of any object can be called.
 *
 * <p>On pages in another language than the content, texts of views are {@linkplain MarkedText marked}, but for what
 * names and leads somewhere.
 */
final class RecordWrapper implements ObjectWrapper {
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

    private static final Set<String> VIEWS = Set.of("org.gigogne.view", "org.gigogne.model");

    /** Components that are no words of any language. */
    private static final Set<String> WORDLESS =
            Set.of("id", "path", "slug", "file", "code", "uai", "baseUrl", "website", "resource", "contact", "format");

    private final boolean marksContent;
    private final ConcurrentMap<Class<?>, Map<String, MethodHandle>> components = new ConcurrentHashMap<>();

    /**
     * A wrapper for templates.
     *
     * @param marksContent whether texts of views are in another language than the page
     */
    RecordWrapper(boolean marksContent) {
        this.marksContent = marksContent;
    }

    /** A component of a record, as templates see it. */
    @Nullable TemplateModel component(Record shown, String name, @Nullable Object value) throws TemplateModelException {
        boolean isContent =
                marksContent && VIEWS.contains(shown.getClass().getPackageName()) && !WORDLESS.contains(name);
        if (!isContent) {
            return wrap(value);
        }
        return value instanceof List<?> list ? new ListModel(list, this::content) : content(value);
    }

    private @Nullable TemplateModel content(@Nullable Object value) throws TemplateModelException {
        return value instanceof String text && !text.isEmpty()
                ? new MarkedText(LanguageMarks.marked(XmlText.printable(text)))
                : wrap(value);
    }

    @Override
    public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
        if (value == null) {
            return null;
        }
        if (value instanceof TemplateModel model) {
            return model;
        }
        if (value instanceof String text) {
            return new SimpleScalar(XmlText.printable(text));
        }
        if (value instanceof Number number) {
            return new SimpleNumber(number);
        }
        if (value instanceof Boolean truth) {
            return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
        }
        if (value instanceof Record shown) {
            return new RecordModel(shown, componentsOf(shown.getClass()), this);
        }
        if (value instanceof Enum<?> constant) {
            return new NamedModel(constant, constant.name());
        }
        if (value instanceof LocalDate day) {
            return new NamedModel(day, day.toString());
        }
        if (value instanceof List<?> list) {
            return new ListModel(list, this);
        }
        if (value instanceof Map<?, ?> map) {
            return new SimpleHash(map, this);
        }
        throw new TemplateModelException("Templates may not see " + value.getClass());
    }

    private Map<String, MethodHandle> componentsOf(Class<?> type) {
        return components.computeIfAbsent(type, RecordWrapper::accessors);
    }

    private static Map<String, MethodHandle> accessors(Class<?> type) {
        Map<String, MethodHandle> accessors = new LinkedHashMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            try {
                component.getAccessor().setAccessible(true);
                accessors.put(
                        component.getName(),
                        MethodHandles.lookup()
                                .unreflect(component.getAccessor())
                                .asType(ACCESSOR));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return accessors;
    }
}
