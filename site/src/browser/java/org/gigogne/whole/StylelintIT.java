package org.gigogne.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.gigogne.cli.ProgramRun;
import org.junit.jupiter.api.Test;

/** What stylelint has to say about the style sheets of the site. */
class StylelintIT {
    @Test
    void findsNoFault() {
        Path assets = BuiltSite.ROOT.resolve("assets");
        ProgramRun run = Checkers.run(
                "stylelint",
                Map.of(),
                Stream.of("style.css", "identite.css")
                        .map(sheet -> assets.resolve(sheet).toString())
                        .toList());
        assertThat(run.out() + run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
