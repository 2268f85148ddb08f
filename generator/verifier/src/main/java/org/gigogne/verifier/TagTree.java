package org.gigogne.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** The structure tree of a PDF, with the texts that its elements hold. */
final class TagTree {
    private static final COSName OBJR = COSName.getPDFName("OBJR");
    private static final COSName OBJ = COSName.getPDFName("Obj");
    private static final int DEEPEST = 500;

    private final Map<COSDictionary, Integer> pageNumbers = new HashMap<>();
    private final Map<TagText.Mark, String> contents = new LinkedHashMap<>();
    private final List<TagElement> roots = new ArrayList<>();
    private final List<TagElement> elements = new ArrayList<>();

    private TagTree() {}

    /** The tree of a document; without elements if it has none. */
    static TagTree read(PDDocument document) throws IOException {
        TagTree tree = new TagTree();
        for (int i = 0; i < document.getNumberOfPages(); i++) {
            tree.addContents(document.getPage(i), i + 1);
        }
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root != null) {
            for (COSBase kid : kids(root.getCOSObject())) {
                if (kid instanceof COSDictionary element) {
                    tree.roots.add(tree.element(element, 0));
                }
            }
        }
        return tree;
    }

    /** The elements that stand in no other. */
    List<TagElement> roots() {
        return Collections.unmodifiableList(roots);
    }

    /** All elements in the order of the tree, an element before those in it. */
    List<TagElement> elements() {
        return Collections.unmodifiableList(elements);
    }

    /** Text of all marked content with a number, by its place, in the order of the pages. */
    Map<TagText.Mark, String> contents() {
        return Collections.unmodifiableMap(contents);
    }

    /** The number of a page, from 1; 0 for another object. */
    int pageNumber(COSDictionary page) {
        return pageNumbers.getOrDefault(page, 0);
    }

    private void addContents(PDPage page, int number) throws IOException {
        pageNumbers.put(page.getCOSObject(), number);
        PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
        extractor.processPage(page);
        for (PDMarkedContent content : extractor.getMarkedContents()) {
            if (content.getMCID() >= 0) {
                contents.put(new TagText.Mark(number, content.getMCID()), textOf(content));
            }
        }
    }

    private static String textOf(PDMarkedContent content) {
        StringBuilder text = new StringBuilder();
        for (Object item : content.getContents()) {
            if (item instanceof TextPosition position) {
                text.append(position.getUnicode());
            } else if (item instanceof PDMarkedContent inner) {
                String said = inner.getActualText();
                text.append(said == null ? textOf(inner) : said);
            }
        }
        return text.toString();
    }

    private TagElement element(COSDictionary source, int depth) throws IOException {
        if (depth > DEEPEST) {
            throw new IOException("The structure tree is nested too deep.");
        }
        TagElement element = new TagElement(elements.size(), source);
        elements.add(element);
        COSDictionary page = source.getCOSDictionary(COSName.PG);
        for (COSBase kid : kids(source)) {
            if (kid instanceof COSInteger id) {
                element.add(text(page, id.intValue()));
            } else if (kid instanceof COSDictionary dictionary) {
                COSName type = dictionary.getCOSName(COSName.TYPE);
                if (OBJR.equals(type)) {
                    element.add(link(dictionary));
                } else if (COSName.MCR.equals(type)) {
                    COSDictionary other = dictionary.getCOSDictionary(COSName.PG);
                    element.add(text(other == null ? page : other, dictionary.getInt(COSName.MCID)));
                } else {
                    element.add(element(dictionary, depth + 1));
                }
            }
        }
        return element;
    }

    private TagText text(COSDictionary page, int id) {
        TagText.Mark mark = new TagText.Mark(pageNumber(page), id);
        return new TagText(mark, contents.getOrDefault(mark, ""));
    }

    private static TagLink link(COSDictionary reference) {
        COSDictionary annotation = reference.getCOSDictionary(OBJ);
        COSDictionary action = annotation == null ? null : annotation.getCOSDictionary(COSName.A);
        String address = action == null ? null : action.getString(COSName.URI);
        return new TagLink(annotation == null ? reference : annotation, address == null ? "" : address);
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
}
