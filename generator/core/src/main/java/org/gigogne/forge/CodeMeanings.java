package org.gigogne.forge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.gigogne.problem.ProblemCode;

/** What the kinds of problem are, in one French sentence each: the table of the user guide, which the jar contains. */
final class CodeMeanings {
    private static final String PAGE = "messages.md";
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| \\[?`([A-Z]+-\\d{3})`(?:]\\([^)]*\\))? \\| [^|]* \\| (.*) \\|$");

    private final Map<String, String> byId = new HashMap<>();

    CodeMeanings() {
        ROW.matcher(page()).results().forEach(row -> byId.put(row.group(1), row.group(2)));
    }

    /** For example « Une clé est écrite deux fois au même endroit. » */
    String of(ProblemCode code) {
        return Objects.requireNonNull(byId.get(code.id()), code.id());
    }

    private static String page() {
        try (InputStream page = Objects.requireNonNull(CodeMeanings.class.getResourceAsStream(PAGE), PAGE)) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
