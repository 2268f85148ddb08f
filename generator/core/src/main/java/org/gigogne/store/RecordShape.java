package org.gigogne.store;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record class, taken apart.
 *
 * @param name its simple name
 * @param components in their order
 * @param constructor makes one of all components
 */
record RecordShape(String name, List<Component> components, Constructor<?> constructor) {
    /**
     * A component of a record.
     *
     * @param accessor reads it
     * @param type its type
     * @param isNullable whether it may be nothing
     */
    record Component(Method accessor, Type type, boolean isNullable) {
        private static Component of(RecordComponent component) {
            Method accessor = component.getAccessor();
            accessor.setAccessible(true);
            return new Component(
                    accessor,
                    component.getGenericType(),
                    component.getAnnotatedType().isAnnotationPresent(Nullable.class));
        }
    }

    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return new RecordShape(
                    type.getSimpleName(),
                    Arrays.stream(components).map(Component::of).toList(),
                    constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    int size() {
        return components.size();
    }

    @Nullable Object component(Record record, int index) {
        try {
            return components.get(index).accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * A record of the given components.
     *
     * @throws IOException when the record does not accept them
     */
    Object make(@Nullable Object[] components) throws IOException {
        try {
            return constructor.newInstance(components);
        } catch (InvocationTargetException | IllegalArgumentException e) {
            throw new IOException("no " + name, e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
