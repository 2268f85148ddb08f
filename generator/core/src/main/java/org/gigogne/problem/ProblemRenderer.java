package org.gigogne.problem;

import java.util.List;
import java.util.Optional;

/**
 * Writes problems as text: the one form that Maven, the command and the tests show.
 *
 * <pre>
 * content/college/plan-action.yml:14:11: erreur PLAN-012
 *   La compétence `2.7` n'existe pas dans le CRCN.
 *    14 |     competences: ["2.7"]
 *       |                   ^^^^^
 *   aide : vouliez-vous dire `2.4` (S'insérer dans le monde numérique) ?
 * </pre>
 *
 * <p>Where the file stands elsewhere than its place in the content says, a line {@code source : …} below the first names
 * it.
 */
public final class ProblemRenderer {
    private static final int LONGEST_LINE = 120;

    private final String rootName;
    private final Origins origins;

    /** Shows paths behind the given name of the content root, for example {@code content}; may be empty. */
    public ProblemRenderer(String rootName) {
        this(rootName, Origins.NONE);
    }

    /** Names as well the files that stand outside the content root. */
    public ProblemRenderer(String rootName, Origins origins) {
        this.rootName = rootName;
        this.origins = origins;
    }

    /** All problems, sorted by place, a blank line between two; empty text for an empty list. */
    public String render(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        problems.stream().sorted().forEach(problem -> {
            if (!text.isEmpty()) {
                text.append('\n');
            }
            text.append(render(problem));
        });
        return text.toString();
    }

    /** One problem; ends with a line end. */
    public String render(Problem problem) {
        StringBuilder text = new StringBuilder();
        text.append(place(problem)).append(": ");
        text.append(problem.severity().label())
                .append(' ')
                .append(problem.code().id())
                .append('\n');
        origin(problem)
                .ifPresent(file ->
                        text.append("  source : ").append(Printable.of(file)).append('\n'));
        text.append("  ").append(Printable.of(problem.message())).append('\n');
        problem.excerpt()
                .ifPresent(excerpt ->
                        appendExcerpt(text, excerpt, problem.location().line()));
        if (!problem.hint().isEmpty()) {
            text.append("  aide : ").append(Printable.of(problem.hint())).append('\n');
        }
        return text.toString();
    }

    private Optional<String> origin(Problem problem) {
        return problem.code().isAboutContent() ? origins.of(problem.location().path()) : Optional.empty();
    }

    private String place(Problem problem) {
        Location location = problem.location();
        StringBuilder place = new StringBuilder(problem.code().isAboutContent() ? rootName : "");
        if (!place.isEmpty() && !location.path().isEmpty()) {
            place.append('/');
        }
        place.append(Printable.of(location.path()));
        if (location.line() > 0) {
            place.append(':').append(location.line());
            if (location.column() > 0) {
                place.append(':').append(location.column());
            }
        }
        return place.toString();
    }

    private static void appendExcerpt(StringBuilder text, Excerpt excerpt, int lineNumber) {
        int from = Math.max(
                0,
                Math.min(excerpt.start() - 1 - LONGEST_LINE / 2, excerpt.line().length() - LONGEST_LINE));
        int to = Math.min(excerpt.line().length(), from + LONGEST_LINE);
        String shown = Printable.of(excerpt.line().substring(from, to));
        int caret = Math.min(excerpt.start() - 1 - from, shown.length());
        int length = Math.max(1, Math.min(excerpt.length(), shown.length() - caret));
        String number = String.valueOf(lineNumber);
        text.append("   ").append(number).append(" | ").append(shown).append('\n');
        text.append("   ").append(" ".repeat(number.length())).append(" | ");
        text.append(" ".repeat(caret)).append("^".repeat(length)).append('\n');
    }
}
