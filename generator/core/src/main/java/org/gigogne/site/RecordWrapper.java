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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/**
 * The closed set of values that templates can see: records by their components, enum constants as their names, days,
 * lists, maps, texts, numbers and booleans. No method of any object can be called.
 */
final class RecordWrapper implements ObjectWrapper {
    private static final MethodType ACCESSOR = MethodType.methodType(Object.class, Record.class);

    private final ConcurrentMap<Class<?>, Map<String, MethodHandle>> components = new ConcurrentHashMap<>();

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
