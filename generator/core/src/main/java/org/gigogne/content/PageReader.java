package org.gigogne.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.model.FreePage;
import org.gigogne.problem.Outcome;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/** From the text of a Markdown file to a page. */
final class PageReader {
    private static final Pattern FENCE = Pattern.compile("^ {0,3}(```+|~~~+).*");

    /**
     * More would exhaust the stack of the Markdown parser, which goes one level down for each; and it takes very long on
     * lines with a footnote and many blanks.
     */
    private static final int MOST_SIGNS = 100;

    private static final Pattern TOO_DEEP = Pattern.compile("^[\\h>*+-]{" + 2 * MOST_SIGNS + "}|[_*~`\\[\\]!()<>]{"
            + MOST_SIGNS + "}|^(?=.*\\[\\^).*\\h{" + 2 * MOST_SIGNS + "}");

    /** The parser goes through the whole of a paragraph again for each of its lines, and for many of its signs. */
    private static final int MOST_PARAGRAPH_LINES = 1_000;

    private static final int MOST_PARAGRAPH = 20_000;

    private PageReader() {}

    /** The page whose file has this name without its ending. */
    static Outcome<Document<FreePage>> read(SourceText text, String slug) {
        if (text.text().isBlank()) {
            return Outcome.failed(List.of(text.problem(
                    ProblemCode.EMPTY_FILE,
                    "La page est vide.",
                    "écrivez au moins un titre, par exemple `# Notre projet`, ou supprimez le fichier")));
        }
        Map<String, SourceMap.Mark> marks = new HashMap<>();
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < text.lines().size(); i++) {
            int length = Math.max(1, text.lines().get(i).length());
            marks.put("/" + (i + 1), new SourceMap.Mark(i + 1, 1, length));
            if (TOO_DEEP.matcher(text.lines().get(i)).find()) {
                problems.add(text.problem(
                        ProblemCode.PAGE_TOO_DEEP,
                        new SourceMap.Mark(i + 1, 1, 1),
                        "Cette ligne de la page est trop imbriquée ou répète trop de signes.",
                        "gardez moins de " + MOST_SIGNS + " signes de mise en forme à la suite, et moins de "
                                + 2 * MOST_SIGNS + " au début de la ligne ou autour d'une note, espaces compris"));
            }
        }
        problems.addAll(longParagraphs(text));
        if (!problems.isEmpty()) {
            return Outcome.failed(problems);
        }
        SourceMap source = new SourceMap(text.path(), text.lines(), marks);
        Outcome<PageHead> head = PageHead.read(text);
        return head.value()
                .map(found -> Outcome.of(new Document<>(page(text, found, slug), source), List.of()))
                .orElseGet(() -> Outcome.failed(head.problems()));
    }

    private static List<Problem> longParagraphs(SourceText text) {
        List<Problem> problems = new ArrayList<>();
        int lines = 0;
        int length = 0;
        for (int i = 0; i < text.lines().size(); i++) {
            String line = text.lines().get(i);
            boolean isBlank = line.isBlank();
            boolean wasLong = lines > MOST_PARAGRAPH_LINES || length > MOST_PARAGRAPH;
            lines = isBlank ? 0 : lines + 1;
            length = isBlank ? 0 : length + line.length();
            if (!wasLong && (lines > MOST_PARAGRAPH_LINES || length > MOST_PARAGRAPH)) {
                problems.add(text.problem(
                        ProblemCode.PARAGRAPH_TOO_LONG,
                        new SourceMap.Mark(i + 1, 1, 1),
                        "Ce paragraphe, cette liste ou ce tableau est trop long : " + MOST_PARAGRAPH_LINES
                                + " lignes ou " + MOST_PARAGRAPH + " signes au plus.",
                        "coupez-le par une ligne vide, ou répartissez-le sur plusieurs pages"));
            }
        }
        return problems;
    }

    private static FreePage page(SourceText text, PageHead head, String slug) {
        List<String> lines = text.lines().subList(head.lines(), text.lines().size());
        return new FreePage(slug, title(lines, slug), head.rest(text), head.diffusion());
    }

    private static String title(List<String> lines, String slug) {
        String fence = "";
        for (String line : lines) {
            Matcher opening = FENCE.matcher(line);
            if (opening.matches()) {
                String sign = opening.group(1);
                if (fence.isEmpty()) {
                    fence = sign;
                } else if (sign.startsWith(fence)) {
                    fence = "";
                }
                continue;
            }
            String heading = heading(line);
            if (fence.isEmpty() && !heading.isEmpty()) {
                return heading;
            }
        }
        return slug;
    }

    /** The text of a line that is a heading of level 1 (CommonMark 0.31, section 4.2); empty for any other line. */
    private static String heading(String line) {
        String text = line.strip();
        boolean isHeading = text.startsWith("# ") || text.startsWith("#\t");
        if (!isHeading || line.indexOf('#') > 3) {
            return "";
        }
        int end = text.length();
        while (text.charAt(end - 1) == '#') {
            end--;
        }
        boolean isClosed = end < text.length() && Character.isWhitespace(text.charAt(end - 1));
        return text.substring(1, isClosed ? end : text.length()).strip();
    }
}
