package org.gigogne.bench;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What one run of a task costs.
 *
 * @param threadMs processor time of the thread that runs it, median over the runs, in milliseconds
 * @param processMs processor time of the whole process for each run: with the garbage collector and the compiler
 * @param elapsedMs time on the clock for each run, all threads together
 * @param allocatedMb memory that it asks for, in millions of bytes
 */
record Cost(double threadMs, double processMs, double elapsedMs, double allocatedMb) {
    private static final double NANOS = 1e6;
    private static final double BYTES = 1e6;

    /**
     * Measures a task that was run often enough before to be warm.
     *
     * @param threads how many threads run it at the same time
     * @param runs how often each of them runs it
     */
    static Cost of(Runnable task, int threads, int runs) throws InterruptedException, ExecutionException {
        var process = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long clock = System.nanoTime();
            long processor = process.getProcessCpuTime();
            List<Future<Share>> shares = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                shares.add(pool.submit(() -> share(task, runs)));
            }
            List<Share> done = new ArrayList<>();
            for (Future<Share> share : shares) {
                done.add(share.get());
            }
            double count = (double) threads * runs;
            return new Cost(
                    median(done) / NANOS,
                    (process.getProcessCpuTime() - processor) / NANOS / count,
                    (System.nanoTime() - clock) / NANOS / count,
                    done.stream().mapToLong(Share::allocated).sum() / BYTES / count);
        } finally {
            pool.shutdown();
        }
    }

    /** Runs of one thread: processor time of each in nanoseconds, bytes of all together. */
    private record Share(List<Long> times, long allocated) {}

    private static Share share(Runnable task, int runs) {
        ThreadMXBean thread = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        List<Long> times = new ArrayList<>();
        long allocated = thread.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < runs; i++) {
            long start = thread.getCurrentThreadCpuTime();
            task.run();
            times.add(thread.getCurrentThreadCpuTime() - start);
        }
        return new Share(times, thread.getCurrentThreadAllocatedBytes() - allocated);
    }

    private static double median(List<Share> shares) {
        long[] times = shares.stream()
                .flatMap(share -> share.times().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        int middle = times.length / 2;
        return times.length % 2 == 1
                ? times[middle]
                : Arrays.stream(times, middle - 1, middle + 1).average().orElseThrow();
    }
}
