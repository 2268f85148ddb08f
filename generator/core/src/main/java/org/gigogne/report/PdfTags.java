package org.gigogne.report;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gigogne.report.TagNode.Attribute;

/**
 * The structure tree of one PDF.
 *
 * <p>OpenPDF lets an element hold either marks or children. So what it notes for an element is taken away around each
 * mark, and the true list of children is written at the end.
 */
final class PdfTags {
    private static final char SOFT_HYPHEN = '\u00ad';
    private static final PdfName MCR = new PdfName("MCR");
    private static final PdfName OBJR = new PdfName("OBJR");

    private final PdfWriter writer;
    private final TagNode root;
    private final Map<TagNode, PdfStructureElement> elements = new HashMap<>();
    private final Map<Slot, TagNode> nodeOf = new HashMap<>();
    private final Map<Slot, List<Mark>> marks = new HashMap<>();
    private final Map<TagNode, List<Mark>> objects = new HashMap<>();

    /** A piece of content, or an annotation, on a page. */
    private record Mark(PdfIndirectReference page, PdfObject what) {}

    PdfTags(PdfWriter writer, TagNode root) {
        this.writer = writer;
        this.root = root;
        register(root, new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName(root.role())));
    }

    private void register(TagNode node, PdfStructureElement element) {
        elements.put(node, element);
        describe(node, element);
        for (TagChild child : node.children()) {
            if (child instanceof Slot slot) {
                nodeOf.put(slot, node);
            } else if (child instanceof TagNode inner) {
                register(inner, new PdfStructureElement(element, new PdfName(inner.role())));
            }
        }
    }

    private static void describe(TagNode node, PdfStructureElement element) {
        PdfDictionary layout = new PdfDictionary();
        node.attributes().forEach((attribute, value) -> {
            switch (attribute) {
                case LANGUAGE -> element.put(PdfName.LANG, text(value));
                case ALTERNATIVE -> element.put(PdfName.ALT, text(value));
                case EXPANSION -> element.put(PdfName.E, text(value));
                case SCOPE -> layout.put(new PdfName("Scope"), new PdfName(value));
                case COLUMN_SPAN -> layout.put(new PdfName("ColSpan"), new PdfNumber(value));
                case ROW_SPAN -> layout.put(new PdfName("RowSpan"), new PdfNumber(value));
                case LIST_NUMBERING -> layout.put(new PdfName("ListNumbering"), new PdfName(value));
            }
        });
        if (layout.size() > 0) {
            boolean list = node.attributes().containsKey(Attribute.LIST_NUMBERING);
            layout.put(PdfName.O, new PdfName(list ? "List" : "Table"));
            element.put(PdfName.A, layout);
        }
    }

    /** A text for a dictionary. The one-byte encoding of OpenPDF takes the soft hyphen, which readers do not know there. */
    static PdfString text(String value) {
        return value.indexOf(SOFT_HYPHEN) < 0
                ? new PdfString(value, PdfObject.TEXT_UNICODE)
                : new PdfString(("\ufeff" + value).getBytes(StandardCharsets.UTF_16BE));
    }

    /** Opens marked content for a slot on the current page. */
    void begin(PdfContentByte content, Slot slot) {
        TagNode node = nodeOf.get(slot);
        PdfStructureElement element = node == null ? null : elements.get(node);
        if (element == null) {
            throw new IllegalStateException("Content without a place in the structure.");
        }
        element.remove(PdfName.K);
        element.remove(PdfName.PG);
        content.beginMarkedContentSequence(element);
        marks.computeIfAbsent(slot, key -> new ArrayList<>()).add(new Mark(page(), element.get(PdfName.K)));
        element.remove(PdfName.K);
        element.remove(PdfName.PG);
    }

    /** Notes an annotation of an element; gives its key in the parent tree. */
    int annotate(TagNode node, PdfIndirectReference annotation) {
        PdfStructureElement element = elements.get(node);
        if (element == null) {
            throw new IllegalStateException("An annotation without a place in the structure.");
        }
        objects.computeIfAbsent(node, key -> new ArrayList<>()).add(new Mark(page(), annotation));
        return writer.getStructureTreeRoot().addExistingObject(element.getReference());
    }

    private PdfIndirectReference page() {
        return writer.getPageReference(writer.getPageNumber());
    }

    /** Writes the children of all elements; call once, after the last page. */
    void finish() {
        finish(root);
    }

    private void finish(TagNode node) {
        PdfStructureElement element = elements.get(node);
        if (element == null) {
            throw new IllegalStateException("An element was lost.");
        }
        boolean holdsElements =
                objects.containsKey(node) || node.children().stream().anyMatch(TagNode.class::isInstance);
        PdfArray kids = new PdfArray();
        List<PdfIndirectReference> home = new ArrayList<>();
        for (TagChild child : node.children()) {
            if (child instanceof TagNode inner) {
                finish(inner);
                kids.add(elements.get(inner));
            } else if (child instanceof Slot slot) {
                for (Mark mark : marks.getOrDefault(slot, List.of())) {
                    if (home.isEmpty()) {
                        home.add(mark.page());
                        element.put(PdfName.PG, mark.page());
                    }
                    boolean plain =
                            home.get(0).getNumber() == mark.page().getNumber() && !(holdsElements && kids.isEmpty());
                    kids.add(plain ? mark.what() : reference(MCR, PdfName.MCID, mark));
                }
            }
        }
        objects.getOrDefault(node, List.of()).forEach(mark -> kids.add(reference(OBJR, PdfName.OBJ, mark)));
        element.remove(PdfName.K);
        if (!kids.isEmpty()) {
            element.put(PdfName.K, kids);
        }
    }

    private static PdfDictionary reference(PdfName type, PdfName key, Mark mark) {
        PdfDictionary reference = new PdfDictionary(type);
        reference.put(PdfName.PG, mark.page());
        reference.put(key, mark.what());
        return reference;
    }
}
