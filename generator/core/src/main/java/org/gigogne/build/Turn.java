package org.gigogne.build;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Supplier;
import org.gigogne.content.Place;
import org.gigogne.problem.Problem;
import org.gigogne.site.ThemeException;
import org.jspecify.annotations.Nullable;

/** One step of a place: whoever is first tells how it ends, the thread that takes it or who has waited too long. */
final class Turn<B> {
    private final Place place;
    private final Duration limit;
    private final Supplier<B> step;
    private final Function<Problem, B> failed;
    private final CompletableFuture<B> result = new CompletableFuture<>();
    private volatile long startNanos;
    private volatile @Nullable Thread thread;

    /**
     * A step that is still to be taken.
     *
     * @param limit what it may take
     * @param failed what counts instead when it fails by a bug of ours, or takes too long
     */
    Turn(Place place, Duration limit, Supplier<B> step, Function<Problem, B> failed) {
        this.place = place;
        this.limit = limit;
        this.step = step;
        this.failed = failed;
    }

    /** Begins on this thread. */
    void begin() {
        startNanos = System.nanoTime();
        thread = Thread.currentThread();
    }

    /**
     * Takes the step; gives whether that was in time.
     *
     * @throws RuntimeException that which no place is to blame for
     */
    boolean take() {
        try {
            return result.complete(step.get());
        } catch (RuntimeException | StackOverflowError e) {
            if (!isBug(e)) {
                throw e;
            }
            return result.complete(failed.apply(PlaceFailure.bug(place, e)));
        }
    }

    /** Ends by what no place is to blame for; gives whether that was in time. */
    boolean fail(Throwable failure) {
        return result.completeExceptionally(failure);
    }

    private static boolean isBug(Throwable failure) {
        return failure instanceof StackOverflowError
                || (failure instanceof RuntimeException
                        && !(failure instanceof UncheckedIOException
                                || failure instanceof ThemeException
                                || failure instanceof HistoryLostException));
    }

    /** How long it may still take, in nanoseconds; none left when it is late. */
    long leftNanos() {
        return limit.toNanos() - (System.nanoTime() - startNanos);
    }

    /** Goes on without what it would give, and tells its thread to stop; gives whether it had not ended. */
    boolean giveUp() {
        boolean isLate = result.complete(failed.apply(PlaceFailure.late(place, limit)));
        if (isLate) {
            interrupt();
        }
        return isLate;
    }

    /** Tells its thread to stop. */
    void interrupt() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    /** Waits for its end, for some time at most; gives whether it has ended. */
    boolean await(long nanos) {
        try {
            result.get(nanos, TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    /** What it gave, once it has ended; throws what no place is to blame for. */
    B result() {
        try {
            return result.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        }
    }
}
