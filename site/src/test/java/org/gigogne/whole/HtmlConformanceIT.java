package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.gigogne.cli.ProgramRun;
import org.junit.jupiter.api.Test;

/** Asks the Nu checker, the reference for HTML. */
class HtmlConformanceIT {
    /** The checker does not know that {@code 'self'} is the folder of the page, when it reads a file. */
    private static final String WRONG_ABOUT_SELF = "Resource violates Content Security Policy (meta tag)";

    @Test
    void everyPageIsValidAndWithoutWarning() {
        List<Path> pages = BuiltSite.files(".html");
        List<String> arguments = new ArrayList<>(List.of(
                "-Xss16m", // it evaluates its schema by recursion
                "-cp",
                System.getProperty("java.class.path", ""),
                "nu.validator.client.SimpleCommandLineValidator",
                "--stdout",
                "--exit-zero-always"));
        pages.forEach(page -> arguments.add(page.toString()));

        ProgramRun run = ProgramRun.java(BuiltSite.ROOT, arguments);

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(run.out().lines().filter(line -> !line.contains(WRONG_ABOUT_SELF)))
                .isEmpty();
        assertThat(run.out().lines().count())
                .as("the checker has read every page: each has its stylesheet, about which it is wrong")
                .isGreaterThanOrEqualTo(pages.size());
    }
}
