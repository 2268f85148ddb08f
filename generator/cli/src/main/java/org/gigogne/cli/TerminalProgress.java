package org.gigogne.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import org.gigogne.build.Progress;
import org.gigogne.build.Stage;

/** Shows on one line of a terminal how far a build is: places done, how fast, and the time left. */
final class TerminalProgress implements Progress {
    private static final long PAUSE_NANOS = 100_000_000;
    private static final int WIDTH = 78;

    private final PrintWriter out;
    private String label = "";
    private int total;
    private int done;
    private long start;
    private long shown;

    TerminalProgress(PrintWriter out) {
        this.out = out;
    }

    /** One that shows something when people look at it, and else none. */
    static Progress of(PrintWriter out, boolean isQuiet) {
        boolean isWatched = Optional.ofNullable(System.console())
                .map(TerminalProgress::isTerminal)
                .orElse(false);
        return isWatched && !isQuiet && System.getenv("CI") == null ? new TerminalProgress(out) : Progress.SILENT;
    }

    /** Before JDK 22, a console is always a terminal; since then it is asked. */
    private static boolean isTerminal(Console console) {
        try {
            return Boolean.TRUE.equals(Console.class.getMethod("isTerminal").invoke(console));
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    @Override
    public synchronized void begin(Stage stage, int places) {
        label = stage.label();
        total = places;
        done = 0;
        start = System.nanoTime();
        shown = start;
    }

    @Override
    public synchronized void step() {
        done++;
        long now = System.nanoTime();
        if (now - shown >= PAUSE_NANOS) {
            shown = now;
            show(line(label, done, total, now - start));
        }
    }

    @Override
    public synchronized void end() {
        if (shown > start) {
            show("");
            out.print('\r');
            out.flush();
        }
    }

    private void show(String line) {
        out.print('\r' + line + " ".repeat(Math.max(0, WIDTH - line.length())));
        out.flush();
    }

    /** For example {@code pages : 120 lieux sur 5046 (2 %), 45 par seconde, encore 1 min 50 s}. */
    static String line(String label, int done, int total, long nanos) {
        double rate = done * 1e9 / Math.max(1, nanos);
        long left = Math.round((total - done) / Math.max(rate, 1e-9));
        String time = left < 60 ? left + " s" : left / 60 + " min " + left % 60 + " s";
        return String.format(
                Locale.ROOT,
                "%s : %d lieux sur %d (%d %%), %.0f par seconde, encore %s",
                label,
                done,
                total,
                100L * done / Math.max(1, total),
                rate,
                time);
    }
}
