package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds what an edition shows in the file that it was taken from: an edition leaves elements of lists out. */
public final class ShownPointer {
    private final Edition edition;

    /** For what an edition shows. */
    public ShownPointer(Edition edition) {
        this.edition = edition;
    }

    /**
     * The JSON pointer within a file of what has another pointer in what the edition shows of it.
     *
     * @param file the whole file
     * @param shown pointer within what the edition shows; what the file does not have is kept as it is
     */
    public String inFile(Object file, String shown) {
        StringBuilder pointer = new StringBuilder();
        Object at = file;
        for (String step :
                shown.isEmpty() ? List.<String>of() : List.of(shown.substring(1).split("/"))) {
            String found = step;
            if (at instanceof List<?> list) {
                int index = index(list, Integer.parseInt(step));
                found = String.valueOf(index);
                at = index < list.size() ? list.get(index) : null;
            } else {
                at = at instanceof Record whole ? component(whole, step) : null;
            }
            pointer.append('/').append(found);
        }
        return pointer.toString();
    }

    /** Index of an element among all, from its index among those shown. */
    private int index(List<?> all, int shown) {
        return IntStream.range(0, all.size())
                .filter(index -> isShown(all.get(index)))
                .skip(shown)
                .findFirst()
                .orElse(all.size());
    }

    private boolean isShown(Object element) {
        return !(element instanceof Restrictable part) || edition.shows(part.diffusion());
    }

    private static @Nullable Object component(Record whole, String key) {
        try {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
                if (named != null && named.value().equals(key)) {
                    return component.getAccessor().invoke(whole);
                }
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the model has public records only", e);
        }
    }
}
