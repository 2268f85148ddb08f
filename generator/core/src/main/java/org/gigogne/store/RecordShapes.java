package org.gigogne.store;

/** The components of record classes, found once each. Usable from any thread. */
final class RecordShapes {
    private final ClassValue<RecordShape> shapes = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return RecordShape.of(type);
        }
    };

    RecordShape of(Class<?> type) {
        return shapes.get(type);
    }
}
