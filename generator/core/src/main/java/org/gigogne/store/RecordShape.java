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
 * @param accessors read its components, in their order
 * @param types the types of its components
 * @param constructor makes one of all components
 */
record RecordShape(String name, List<Method> accessors, List<Type> types, Constructor<?> constructor) {
    static RecordShape of(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<Method> accessors =
                Arrays.stream(components).map(RecordComponent::getAccessor).toList();
        accessors.forEach(accessor -> accessor.setAccessible(true));
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            List<Type> types = Arrays.stream(components)
                    .map(RecordComponent::getGenericType)
                    .toList();
            return new RecordShape(type.getSimpleName(), accessors, types, constructor);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("every record has its canonical constructor", e);
        }
    }

    int size() {
        return accessors.size();
    }

    @Nullable Object component(Record record, int index) {
        try {
            return accessors.get(index).invoke(record);
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
