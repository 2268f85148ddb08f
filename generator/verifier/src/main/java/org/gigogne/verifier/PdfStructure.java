package org.gigogne.verifier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** What the structure tree of a PDF says, and whether it holds. */
public final class PdfStructure {
    private final StringBuilder text = new StringBuilder();

    private PdfStructure() {}

    /**
     * What is wrong with the tree; empty if every mark and annotation is in exactly one element, and knows it. veraPDF
     * misses those that are in none.
     */
    public static List<String> problems(byte[] pdf) {
        return read(pdf, document -> new StructureCheck(document, TagTree.read(document)).problems());
    }

    /** The tree as text: one element a line, with its attributes; contents in quotes; then the outline. */
    public static String tree(byte[] pdf) {
        return read(pdf, document -> {
            PdfStructure structure = new PdfStructure();
            TagTree tree = TagTree.read(document);
            tree.roots().forEach(root -> structure.appendElement(root, 0));
            structure.line(0, "Pages " + document.getNumberOfPages());
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                structure.appendOutline(outline, document, tree, 0);
            }
            return structure.text.toString();
        });
    }

    /** All text of the structure in reading order, that of the table of contents left out. */
    public static String text(byte[] pdf) {
        return read(pdf, document -> {
            PdfStructure structure = new PdfStructure();
            TagTree.read(document).roots().forEach(structure::appendText);
            return structure.text.toString();
        });
    }

    /** What is read from an open document. */
    private interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    private static <T> T read(byte[] pdf, Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void appendElement(TagElement element, int depth) {
        StringBuilder line = new StringBuilder(element.role());
        element.attributes().forEach((key, value) -> {
            String quote = TagElement.isText(key) ? "\"" : "";
            line.append(' ').append(key).append('=').append(quote).append(value).append(quote);
        });
        line(depth, line.toString());
        for (TagKid kid : element.kids()) {
            if (kid instanceof TagElement inner) {
                appendElement(inner, depth + 1);
            } else if (kid instanceof TagText content) {
                line(
                        depth + 1,
                        '"' + content.text().strip() + "\" p" + content.mark().page());
            } else if (kid instanceof TagLink link) {
                line(depth + 1, "-> " + (link.target().isEmpty() ? "inside" : link.target()));
            }
        }
    }

    private void appendText(TagElement element) {
        for (TagKid kid : element.kids()) {
            if (kid instanceof TagText content) {
                text.append(content.text());
            } else if (kid instanceof TagElement inner && !inner.role().equals("TOC")) {
                appendText(inner);
            }
        }
    }

    private void appendOutline(PDOutlineNode node, PDDocument document, TagTree tree, int depth) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = tree.pageNumber(item.findDestinationPage(document).getCOSObject());
            line(depth, "* " + item.getTitle() + " p" + page);
            appendOutline(item, document, tree, depth + 1);
        }
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
