package org.gigogne.build;

import java.time.Duration;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gigogne.content.ContentReader;
import org.gigogne.content.Place;
import org.gigogne.problem.Problem;

/**
 * Threads that do the same to many places, and give the results in the order of the places.
 *
 * <p>No place stops the others: one that meets a bug of ours becomes a problem, and none takes longer than its time. Java can
 * stop no thread that does not listen, and a pattern that runs wild does not: so a late step is told to stop, left to itself
 * on a thread that keeps no program alive, and its place goes on without it
 * (<a href="../../../../../../../../docs/adr/0018-time-of-a-place.md">ADR 18</a>).
 */
final class Workers {
    /** A place takes less than a second: only what runs wild takes so long, also on a slow and busy machine. */
    static final Duration PLACE_TIME = Duration.ofSeconds(60);
    /** A territory has as much time again for each so many places in it. */
    private static final int PLACES = 1000;

    private final int count;
    private final Duration placeTime;
    private final Consumer<Place> steps;

    /**
     * So many threads at a time.
     *
     * @param placeTime what a place without others in it may take
     * @param steps told of each step of a place, on its thread, before it is taken
     */
    Workers(int count, Duration placeTime, Consumer<Place> steps) {
        this.count = count;
        this.placeTime = placeTime;
        this.steps = steps;
    }

    /**
     * Applies a step to each thing. What no place is to blame for is thrown: a disk that fails, a theme that is wrong, a
     * history that is gone; the first in the order of things.
     *
     * @param placeOf the place that a thing belongs to
     * @param failed what counts instead, from the thing and the problem that says why, when the step fails by a bug of ours, or
     *     takes too long: then its thread is interrupted, and what it gives is not used
     */
    <A, B> List<B> map(
            List<A> things, Function<A, Place> placeOf, Function<A, B> step, BiFunction<A, Problem, B> failed) {
        try (Shift<B> shift = new Shift<>(count, placeTime)) {
            return shift.run(things.stream()
                    .map(thing -> turn(
                            placeOf.apply(thing), () -> step.apply(thing), problem -> failed.apply(thing, problem)))
                    .toList());
        }
    }

    private <B> Turn<B> turn(Place place, Supplier<B> step, Function<Problem, B> failed) {
        Duration limit = placeTime.multipliedBy(1 + place.all().count() / PLACES);
        Supplier<B> told = () -> {
            steps.accept(place);
            return step.get();
        };
        return new Turn<>(place, limit, told, failed);
    }

    /** Gives the names of places; that of the folder when one cannot be read. */
    Function<Place, String> nameBy(ContentReader reader) {
        return place -> map(
                        List.of(place), Function.identity(), reader::nameOf, (failed, problem) -> place.folderName())
                .get(0);
    }
}
