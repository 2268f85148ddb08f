package org.gigogne.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads the structure tree of a PDF with PDFBox, and checks it both ways; veraPDF misses orphans. */
public final class PdfStructure {
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

    private final PDDocument document;
    private final List<String> problems = new ArrayList<>();
    private final StringBuilder tree = new StringBuilder();
    private final StringBuilder text = new StringBuilder();
    private final Map<Mark, String> contents = new LinkedHashMap<>();
    private final Map<Mark, COSDictionary> owners = new HashMap<>();
    private final Map<COSDictionary, COSDictionary> annotationOwners = new HashMap<>();
    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final Map<Integer, COSBase> parentTree = new HashMap<>();

    private record Mark(int page, int id) {}

    private PdfStructure(PDDocument document) throws IOException {
        this.document = document;
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            PDPage page = document.getPage(i);
            pageNumbers.put(page.getCOSObject(), i + 1);
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            for (PDMarkedContent content : extractor.getMarkedContents()) {
                if (content.getMCID() >= 0) {
                    contents.put(new Mark(i + 1, content.getMCID()), textOf(content));
                }
            }
        }
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        for (COSBase kid : kids(root)) {
            walk((COSDictionary) kid, root, 0, false);
        }
        collect(root.getCOSDictionary(COSName.PARENT_TREE), parentTree);
        checkMarks();
        checkAnnotations();
    }

    /** What is wrong with the tree; empty if every mark and annotation is in exactly one element, and knows it. */
    public static List<String> problems(byte[] pdf) {
        return read(pdf).problems;
    }

    /** The tree as text: one element a line, with its attributes; contents in quotes; then the outline. */
    public static String tree(byte[] pdf) {
        return read(pdf).tree.toString();
    }

    /** All text of the structure in reading order, that of the table of contents left out. */
    public static String text(byte[] pdf) {
        return read(pdf).text.toString();
    }

    private static PdfStructure read(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PdfStructure structure = new PdfStructure(document);
            structure.tree.append("Pages ").append(document.getNumberOfPages()).append('\n');
            PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
            if (outline != null) {
                structure.appendOutline(outline, 0);
            }
            return structure;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                text.append(textOf(inner));
            }
        }
        return text.toString();
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase k = element.getDictionaryObject(COSName.K);
        List<COSBase> kids = new ArrayList<>();
        if (k instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                kids.add(array.getObject(i));
            }
        } else if (k != null) {
            kids.add(k);
        }
        return kids;
    }

    private void walk(COSDictionary element, COSDictionary parent, int depth, boolean inContents) {
        String role = element.getNameAsString(COSName.S);
        if (element.getDictionaryObject(COSName.P) != parent) {
            problems.add(role + " does not know its parent.");
        }
        tree.append("  ".repeat(depth)).append(role).append(attributes(element)).append('\n');
        boolean hidden = inContents || "TOC".equals(role);
        COSDictionary page = element.getCOSDictionary(COSName.PG);
        for (COSBase kid : kids(element)) {
            if (kid instanceof COSInteger id) {
                mark(element, page, id.intValue(), depth + 1, hidden);
            } else if (kid instanceof COSDictionary dictionary) {
                COSName type = dictionary.getCOSName(COSName.TYPE);
                if (OBJR.equals(type)) {
                    annotation(element, dictionary, depth + 1);
                } else if (COSName.MCR.equals(type)) {
                    mark(
                            element,
                            dictionary.getCOSDictionary(COSName.PG),
                            dictionary.getInt(COSName.MCID),
                            depth + 1,
                            hidden);
                } else {
                    walk(dictionary, element, depth + 1, hidden);
                }
            }
        }
    }

    private static String attributes(COSDictionary element) {
        StringBuilder attributes = new StringBuilder();
        for (String key : List.of("Lang", "Alt", "E")) {
            String value = element.getString(COSName.getPDFName(key));
            if (value != null) {
                attributes.append(' ').append(key).append("=\"").append(value).append('"');
            }
        }
        if (element.getDictionaryObject(COSName.A) instanceof COSDictionary layout) {
            for (String key : List.of("Scope", "ColSpan", "RowSpan", "ListNumbering")) {
                COSBase value = layout.getDictionaryObject(COSName.getPDFName(key));
                if (value instanceof COSName name) {
                    attributes.append(' ').append(key).append('=').append(name.getName());
                } else if (value instanceof COSInteger number) {
                    attributes.append(' ').append(key).append('=').append(number.intValue());
                }
            }
        }
        return attributes.toString();
    }

    private void mark(COSDictionary element, COSDictionary page, int id, int depth, boolean hidden) {
        Mark mark = new Mark(pageNumbers.getOrDefault(page, 0), id);
        String content = contents.get(mark);
        if (content == null) {
            problems.add(mark + " is in the tree but not on its page.");
            return;
        }
        if (owners.put(mark, element) != null) {
            problems.add(mark + " is in two elements.");
        }
        tree.append("  ".repeat(depth))
                .append('"')
                .append(content.strip())
                .append("\" p")
                .append(mark.page())
                .append('\n');
        if (!hidden) {
            text.append(content);
        }
    }

    private void annotation(COSDictionary element, COSDictionary reference, int depth) {
        COSDictionary annotation = reference.getCOSDictionary(OBJ);
        if (annotationOwners.put(annotation, element) != null) {
            problems.add("An annotation is in two elements.");
        }
        COSDictionary action = annotation.getCOSDictionary(COSName.A);
        String target = action == null ? "?" : action.getString(COSName.URI, "inside");
        tree.append("  ".repeat(depth)).append("-> ").append(target).append('\n');
    }

    private void checkMarks() {
        Set<Mark> orphans = new LinkedHashSet<>(contents.keySet());
        orphans.removeAll(owners.keySet());
        orphans.forEach(mark -> problems.add(mark + " is in no element."));
        owners.forEach((mark, element) -> {
            int key = document.getPage(mark.page() - 1).getStructParents();
            COSBase entry = parentTree.get(key);
            COSBase known =
                    entry instanceof COSArray array && mark.id() < array.size() ? array.getObject(mark.id()) : null;
            if (known != element) {
                problems.add(mark + " leads to another element in the parent tree.");
            }
        });
    }

    private void checkAnnotations() throws IOException {
        int found = 0;
        for (PDPage page : document.getPages()) {
            for (var annotation : page.getAnnotations()) {
                found++;
                COSDictionary dictionary = annotation.getCOSObject();
                COSDictionary owner = annotationOwners.get(dictionary);
                if (owner == null) {
                    problems.add("An annotation is in no element.");
                } else if (parentTree.get(dictionary.getInt(STRUCT_PARENT)) != owner) {
                    problems.add("An annotation leads to another element in the parent tree.");
                }
            }
        }
        if (found != annotationOwners.size()) {
            problems.add(annotationOwners.size() + " annotations in the tree, " + found + " on the pages.");
        }
    }

    private static void collect(COSDictionary node, Map<Integer, COSBase> entries) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            COSBase value = numbers.get(i + 1);
            entries.put(numbers.getInt(i), value instanceof COSObject reference ? reference.getObject() : value);
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            collect((COSDictionary) kids.getObject(i), entries);
        }
    }

    private void appendOutline(PDOutlineNode node, int depth) throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page =
                    pageNumbers.getOrDefault(item.findDestinationPage(document).getCOSObject(), 0);
            tree.append("  ".repeat(depth))
                    .append("* ")
                    .append(item.getTitle())
                    .append(" p")
                    .append(page)
                    .append('\n');
            appendOutline(item, depth + 1);
        }
    }
}
