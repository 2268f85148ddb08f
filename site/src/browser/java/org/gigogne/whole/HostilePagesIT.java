package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.gigogne.build.HostileContent;
import org.gigogne.cli.ProgramRun;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pages of content that is hard on them: words of 200 letters, names of 300, markup, other scripts, empty lists. Each is
 * shown on a phone and on a screen, and axe looks at those of a place's own. How many contents: {@code
 * -Dgigogne.hostile.pages=20}.
 */
@ExtendWith(BrowserExtension.class)
class HostilePagesIT {
    private static final int CONTENTS = Integer.getInteger("gigogne.hostile.pages", 3);

    @TempDir
    private Path work;

    static LongStream seeds() {
        return HostileContent.seeds(CONTENTS);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void loseNothingAndRunNothing(long seed, Browser browser) throws IOException {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions().setBypassCSP(true));
                Page page = context.newPage();
                Page examined = context.newPage()) { // axe itself causes complaints
            List<String> faults = PageFaults.of(page);
            for (Path file : pagesOf(seed)) {
                page.navigate(file.toUri().toString());
                for (Appearance appearance : List.of(Appearance.PHONE, Appearance.LIGHT)) {
                    appearance.apply(page);
                    LostContent.of(page).forEach(lost -> faults.add(file + ", " + appearance + ": " + lost));
                }
                if (!file.toString().contains("actions")) {
                    examined.navigate(file.toUri().toString());
                    Axe.violations(examined).forEach(violation -> faults.add(file + ": " + violation));
                }
            }
            assertThat(faults).isEmpty();
        }
    }

    private List<Path> pagesOf(long seed) throws IOException {
        new HostileContent(seed).write(work.resolve("content"));
        ProgramRun run = ProgramRun.command(
                work, List.of("build", "--quiet", "--content", "content", "--output", "site"));
        assertThat(run.exitCode()).as(run.err()).isZero();
        try (Stream<Path> files = Files.walk(work.resolve("site"))) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .filter(file -> !file.endsWith("404.html"))
                    .sorted()
                    .toList();
        }
    }
}
