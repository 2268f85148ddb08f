package org.gigogne.content;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.model.Diffusion;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * What stands before a page between two lines of three dashes: {@code diffusion: interne}. Whatever is not understood
 * there is an error, so that no page is published by a slip of the pen.
 *
 * @param diffusion who may read the page
 * @param lines how many lines the head takes, from the start of the file; 0 when there is none
 */
record PageHead(Diffusion diffusion, int lines) {
    private static final Pattern FENCE = Pattern.compile("---+\\h*");
    private static final Pattern MARK =
            Pattern.compile("\\h*[\"']?diffusion[\"']?\\h*:\\h*(.*)", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile("([\"']?)(publique|interne)\\1\\h*(?:#.*)?");
    private static final Pattern NOTHING = Pattern.compile("\\h*(?:#.*)?");
    private static final String EXAMPLE =
            "les trois premières lignes d'une page interne sont `---`, `diffusion: interne`" + " et `---`";

    /** The head of a page whose text is not blank. */
    static Outcome<PageHead> read(SourceText text) {
        List<String> lines = text.lines();
        int first = 0;
        while (lines.get(first).isBlank()) {
            first++;
        }
        if (FENCE.matcher(lines.get(first)).matches()) {
            return between(text, first);
        }
        return MARK.matcher(lines.get(first)).matches()
                ? failed(text, first, "Cette ligne est dans le texte de la page : elle ne dit pas qui peut la lire.")
                : Outcome.of(new PageHead(Diffusion.PUBLIC, 0), List.of());
    }

    private static Outcome<PageHead> between(SourceText text, int fence) {
        Diffusion diffusion = Diffusion.PUBLIC;
        for (int i = fence + 1; i < text.lines().size(); i++) {
            String line = text.lines().get(i);
            if (FENCE.matcher(line).matches()) {
                return Outcome.of(new PageHead(diffusion, i + 1), List.of());
            }
            if (NOTHING.matcher(line).matches()) {
                continue;
            }
            Matcher mark = MARK.matcher(line);
            if (!mark.matches()) {
                return failed(text, i, "La tête d'une page, entre deux lignes `---`, ne contient que `diffusion`.");
            }
            Matcher value = VALUE.matcher(mark.group(1));
            if (!value.matches()) {
                return failed(text, i, "La diffusion d'une page est `publique` ou `interne`.");
            }
            diffusion = value.group(2).equals("interne") ? Diffusion.INTERNAL : diffusion;
        }
        return failed(text, fence, "Rien ne ferme la tête de la page, qui commence ici.");
    }

    private static Outcome<PageHead> failed(SourceText text, int line, String message) {
        int length = Math.max(1, text.lines().get(line).length());
        Problem problem = text.problem(
                ProblemCode.MALFORMED_PAGE_HEAD, new SourceMap.Mark(line + 1, 1, length), message, EXAMPLE);
        return Outcome.failed(List.of(problem));
    }

    /** The text after the head, with empty lines for those of the head: lines keep their numbers. */
    String rest(SourceText text) {
        return lines == 0
                ? text.text()
                : "\n".repeat(lines)
                        + String.join(
                                "\n", text.lines().subList(lines, text.lines().size())) + "\n";
    }
}
