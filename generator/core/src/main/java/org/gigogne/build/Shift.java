package org.gigogne.build;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Threads that take turns, one after the other, in order. They are daemons, which keep no program alive. One that is late is
 * left to itself, and another takes its place.
 */
final class Shift<B> implements AutoCloseable {
    private final int count;
    private final Duration placeTime;
    private final Queue<Turn<B>> waiting = new ConcurrentLinkedQueue<>();
    private final Set<Turn<B>> running = ConcurrentHashMap.newKeySet();

    /**
     * So many threads at a time.
     *
     * @param placeTime the least that a turn may take before it is late
     */
    Shift(int count, Duration placeTime) {
        this.count = count;
        this.placeTime = placeTime;
    }

    /** Has all turns taken; gives what they gave, in their order. */
    List<B> run(List<Turn<B>> turns) {
        waiting.addAll(turns);
        for (int i = 0; i < Math.min(count, turns.size()); i++) {
            begin();
        }
        List<B> results = new ArrayList<>();
        for (Turn<B> turn : turns) {
            while (!turn.await(leastNanos())) {
                running.stream().filter(other -> other.leftNanos() <= 0).forEach(this::giveUp);
            }
            results.add(turn.result());
        }
        return results;
    }

    private void begin() {
        Thread thread = new Thread(this::takeTurns);
        thread.setDaemon(true);
        thread.start();
    }

    private void takeTurns() {
        Turn<B> turn = waiting.poll();
        while (turn != null && take(turn)) {
            turn = waiting.poll();
        }
    }

    private boolean take(Turn<B> turn) {
        try {
            turn.begin();
            running.add(turn);
            return turn.take();
        } catch (Throwable e) { // whatever it is: whoever waits for the turn must learn of it
            return turn.fail(e);
        } finally {
            running.remove(turn);
        }
    }

    /** What passes at least, in nanoseconds, until some turn is late: those to come have all their time. */
    private long leastNanos() {
        return running.stream().mapToLong(Turn::leftNanos).reduce(placeTime.toNanos(), Math::min);
    }

    private void giveUp(Turn<B> late) {
        if (late.giveUp()) {
            running.remove(late);
            begin();
        }
    }

    /** Has no more turns taken, and tells those who are at one to stop. */
    @Override
    public void close() {
        waiting.clear();
        running.forEach(Turn::interrupt);
    }
}
