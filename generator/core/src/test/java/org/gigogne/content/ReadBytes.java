package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.util.Optional;
import org.gigogne.model.FreePage;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.ProblemRenderer;

/** What any bytes become as a file of a content, for tests of other packages too. Each fails unless it goes as it must. */
public final class ReadBytes {
    private static final TextReader PAGES = new TextReader(ContentLimits.DEFAULT.pageBytes());

    private ReadBytes() {}

    /** The size of an SVG that does nothing but draw; empty when it is refused. */
    public static Optional<Dimension> drawing(byte[] svg) {
        return checked(new SvgGuard("images/logo.svg").check(svg));
    }

    /** A Markdown page; empty when it is refused. */
    public static Optional<FreePage> page(byte[] markdown) {
        return checked(PAGES.decode(markdown, "pages/a.md"))
                .flatMap(text -> checked(PageReader.read(text, "a")))
                .map(Document::value);
    }

    /** The value of an outcome that has one, or an error, not both, and all of whose problems are words. */
    static <T> Optional<T> checked(Outcome<T> outcome) {
        assertThat(outcome.value().isPresent()).isNotEqualTo(outcome.hasErrors());
        assertThat(new ProblemRenderer("").render(outcome.problems())).doesNotContain("Exception");
        return outcome.value();
    }
}
