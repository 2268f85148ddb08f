package org.gigogne.store;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The components of record classes, found once each. Usable from any thread. */
final class RecordShapes {
    private final ClassValue<RecordShape> shapes = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return RecordShape.of(type);
        }
    };

    private final ClassValue<Map<String, RecordShape>> allowed = new ClassValue<>() {
        @Override
        protected Map<String, RecordShape> computeValue(Class<?> type) {
            Class<?>[] permitted = type.isSealed() ? type.getPermittedSubclasses() : new Class<?>[] {type};
            return Arrays.stream(permitted)
                    .filter(Class::isRecord)
                    .map(RecordShapes.this::of)
                    .collect(Collectors.toUnmodifiableMap(RecordShape::name, Function.identity()));
        }
    };

    RecordShape of(Class<?> type) {
        return shapes.get(type);
    }

    /** The record classes that a type allows, by name: itself, or those that a sealed interface permits. */
    Map<String, RecordShape> allowed(Class<?> type) {
        return allowed.get(type);
    }
}
