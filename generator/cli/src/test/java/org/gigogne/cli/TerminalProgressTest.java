package org.gigogne.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.TimeUnit;
import org.gigogne.build.Progress;
import org.gigogne.build.Stage;
import org.junit.jupiter.api.Test;

class TerminalProgressTest {
    @Test
    void tellsHowFarHowFastAndHowLong() {
        assertThat(TerminalProgress.line("pages", 120, 5_046, TimeUnit.SECONDS.toNanos(3)))
                .isEqualTo("pages : 120 lieux sur 5046 (2 %), 40 par seconde, encore 2 min 3 s");
        assertThat(TerminalProgress.line("pages", 0, 0, 0)).startsWith("pages : 0 lieux sur 0 (0 %)");
    }

    @Test
    void leavesTheLineAsItFoundIt() throws InterruptedException {
        StringWriter shown = new StringWriter();
        TerminalProgress progress = new TerminalProgress(new PrintWriter(shown));
        progress.begin(Stage.RENDER, 3);
        progress.end();
        assertThat(shown.toString()).isEmpty();

        progress.begin(Stage.RENDER, 3);
        Thread.sleep(120);
        progress.step();
        progress.end();
        assertThat(shown.toString()).contains("pages : 1 lieux sur 3").endsWith("\r" + " ".repeat(78) + "\r");
    }

    @Test
    void isSilentWhereNobodyLooks() {
        assertThat(TerminalProgress.of(new PrintWriter(new StringWriter()), true))
                .isSameAs(Progress.SILENT);
    }
}
