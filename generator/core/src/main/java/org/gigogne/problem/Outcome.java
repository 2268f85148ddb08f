package org.gigogne.problem;

import java.util.List;
import java.util.Optional;

/**
 * What a stage gives: a value if it could make one, and the problems that it met on the way.
 *
 * @param value the result; empty when the errors left nothing to build on
 * @param problems in order of discovery; may hold warnings beside a value
 * @param <T> type of the result
 */
public record Outcome<T>(Optional<T> value, List<Problem> problems) {
    public Outcome {
        problems = List.copyOf(problems);
    }

    /** A result with the problems met while making it. */
    public static <T> Outcome<T> of(T value, List<Problem> problems) {
        return new Outcome<>(Optional.of(value), problems);
    }

    /** No result, and why. */
    public static <T> Outcome<T> failed(List<Problem> problems) {
        return new Outcome<>(Optional.empty(), problems);
    }

    /** Whether any problem is an error. */
    public boolean hasErrors() {
        return problems.stream().anyMatch(Problem::isError);
    }
}
