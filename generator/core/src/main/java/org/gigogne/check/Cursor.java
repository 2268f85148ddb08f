package org.gigogne.check;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.gigogne.content.Document;
import org.gigogne.content.SourceMap;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.jspecify.annotations.Nullable;

/**
 * A value of a document and where it stands: rules walk along cursors, so that each problem knows its place.
 *
 * @param document the file
 * @param pointer JSON pointer of the value
 * @param value what stands there
 * @param <T> type of the value
 */
record Cursor<T>(Document<?> document, String pointer, T value) {
    /** The whole of a document; nothing for a missing one. */
    static <T> Stream<Cursor<T>> of(@Nullable Document<T> document) {
        return document == null ? Stream.empty() : Stream.of(new Cursor<>(document, "", document.value()));
    }

    /** The value of a key; nothing when it is null. */
    <C> Stream<Cursor<C>> at(String key, Function<T, @Nullable C> part) {
        C child = part.apply(value);
        return child == null ? Stream.empty() : Stream.of(new Cursor<>(document, pointer + "/" + key, child));
    }

    /** The elements of a list, in order. */
    <C> Stream<Cursor<C>> each(String key, Function<T, List<C>> part) {
        List<C> children = part.apply(value);
        return IntStream.range(0, children.size())
                .mapToObj(i -> new Cursor<>(document, pointer + "/" + key + "/" + i, children.get(i)));
    }

    /** Whether the file gives this key a value itself: records fill in defaults. */
    boolean isWritten(String key) {
        return document.source().marks().containsKey(SourceMap.child(pointer, key));
    }

    /** The same place with another view of the value. */
    <C> Cursor<C> map(Function<T, C> view) {
        return new Cursor<>(document, pointer, view.apply(value));
    }

    /** A problem with this value. */
    Problem problem(ProblemCode code, String message, String hint) {
        return document.problem(code, pointer, message, hint);
    }
}
