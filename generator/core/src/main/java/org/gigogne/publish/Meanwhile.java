package org.gigogne.publish;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** Something that is done while other things are. */
final class Meanwhile<T> {
    private final FutureTask<T> task;

    /** Begins, on a thread that keeps no program alive. */
    Meanwhile(Callable<T> task) {
        this.task = new FutureTask<>(task);
        Thread thread = new Thread(this.task, "history");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * Waits for its end; gives what it gave.
     *
     * @throws IOException that which it threw
     */
    T result() throws IOException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
