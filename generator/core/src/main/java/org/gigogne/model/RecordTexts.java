package org.gigogne.model;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Changes every text of a record, however deep: a record that gains a component needs no word here. */
final class RecordTexts {
    private final UnaryOperator<String> change;
    private final BiPredicate<String, Object> isLeftOut;

    /**
     * Says what to do.
     *
     * @param change what becomes of a text
     * @param isLeftOut whether a list loses an element: gets the name of its component, and the element
     */
    RecordTexts(UnaryOperator<String> change, BiPredicate<String, Object> isLeftOut) {
        this.change = change;
        this.isLeftOut = isLeftOut;
    }

    /** The same record with its texts changed; itself when none is. */
    @SuppressWarnings("unchecked") // A record becomes one of its own class.
    <T extends Record> T in(T whole) {
        return (T) changed((Record) whole);
    }

    private @Nullable Object changed(String component, @Nullable Object value) {
        if (value instanceof String text) {
            return change.apply(text);
        } else if (value instanceof List<?> list) {
            return list.stream()
                    .filter(element -> !isLeftOut.test(component, element))
                    .map(element -> Objects.requireNonNull(changed(component, element)))
                    .toList();
        }
        return value instanceof Record whole ? changed(whole) : value;
    }

    private Record changed(Record whole) {
        RecordComponent[] components = whole.getClass().getRecordComponents();
        try {
            @Nullable Object[] parts = new @Nullable Object[components.length];
            boolean isSame = true;
            for (int i = 0; i < parts.length; i++) {
                Object part = components[i].getAccessor().invoke(whole);
                parts[i] = changed(components[i].getName(), part);
                isSame &= Objects.equals(part, parts[i]);
            }
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
            return isSame
                    ? whole
                    : whole.getClass().getDeclaredConstructor(types).newInstance(parts);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model has public records only", e);
        }
    }
}
