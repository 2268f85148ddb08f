package org.gigogne.build;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Threads that do the same to many things, and give the results in the order of the things. */
final class Workers implements AutoCloseable {
    private final ExecutorService threads;

    Workers(int count) {
        this.threads = Executors.newFixedThreadPool(count);
    }

    /** Applies a step to each thing; the first bug met in the order of things is thrown. */
    <A, B> List<B> map(List<A> things, Function<A, B> step) {
        List<Future<B>> running = new ArrayList<>();
        things.forEach(thing -> running.add(threads.submit(() -> step.apply(thing))));
        List<B> results = new ArrayList<>();
        for (Future<B> future : running) {
            results.add(get(future));
        }
        return results;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }

    private static <B> B get(Future<B> future) {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException bug ? bug : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
