package org.gigogne.verifier;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;

/**
 * Compares the pages of a report with its PDF: RGAA 4.1, criteria 13.3 and 13.4, asks that an accessible version gives the
 * same information.
 *
 * <p>Compared are headings with their levels, texts, lists, tables with their captions and cells, alternatives of
 * figures, links, and their order. A link from one of the pages to another is one within the report. White space, soft hyphens, page numbers of the table of contents and labels of lists
 * are left out; so is what stands around the report on a page.
 */
public final class Parity {
    private Parity() {}

    /**
     * A page with a report, or with a part of it.
     *
     * @param name of its file, as links of the other pages write it
     * @param html the report on it is the first {@code <article>}, or the first element of class {@code report-part}
     */
    public record Page(String name, String html) {}

    /**
     * A place where the two do not say the same. What they say is told in French, for example {@code titre de niveau 2 «
     * Bilan »}.
     *
     * @param onPage what the page of the site says; empty if nothing
     * @param inPdf what the PDF says; empty if nothing
     * @param page page of the PDF, from 1; 0 when unknown
     * @param element place of the element concerned in the structure tree, an element before those in it, from 0; when the
     *     PDF says nothing here, the last before; -1 when there is none
     */
    public record Difference(String onPage, String inPdf, int page, int element) {}

    /**
     * All differences, in reading order; empty if both say the same.
     *
     * @param pages of the report, in the order of reading
     * @param pdf a tagged PDF
     */
    public static List<Difference> differences(List<Page> pages, byte[] pdf) {
        Set<String> names = pages.stream().map(Page::name).collect(Collectors.toSet());
        List<Statement> onPage = pages.stream()
                .map(page -> Jsoup.parse(page.html()).selectFirst("article, .report-part"))
                .filter(Objects::nonNull)
                .flatMap(report -> PageStatements.of(report, names).stream())
                .toList();
        List<Statement> inPdf = read(pdf);
        List<Difference> differences = new ArrayList<>();
        for (AbstractDelta<Statement> delta :
                DiffUtils.diff(onPage, inPdf, Statement::agreesWith).getDeltas()) {
            addAll(delta, inPdf, differences);
        }
        return List.copyOf(differences);
    }

    private static List<Statement> read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return TagStatements.of(TagTree.read(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void addAll(AbstractDelta<Statement> delta, List<Statement> inPdf, List<Difference> out) {
        List<Statement> said = delta.getSource().getLines();
        List<Statement> printed = delta.getTarget().getLines();
        for (int i = 0; i < Math.max(said.size(), printed.size()); i++) {
            int near = delta.getTarget().getPosition() + Math.min(i, printed.size() - 1);
            Statement at = near < 0 || inPdf.isEmpty() ? new Statement("", "", -1, 0) : inPdf.get(near);
            out.add(new Difference(
                    i < said.size() ? said.get(i).inWords() : "",
                    i < printed.size() ? printed.get(i).inWords() : "",
                    at.page(),
                    at.element()));
        }
    }
}
