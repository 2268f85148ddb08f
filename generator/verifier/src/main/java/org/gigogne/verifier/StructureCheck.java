package org.gigogne.verifier;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** Follows a structure tree both ways: from the elements to what they hold, and back by the parent tree. */
final class StructureCheck {
    private static final COSName STRUCT_PARENT = COSName.getPDFName("StructParent");

    private final PDDocument document;
    private final TagTree tree;
    private final List<String> problems = new ArrayList<>();
    private final Map<TagText.Mark, COSDictionary> owners = new HashMap<>();
    private final Map<COSDictionary, COSDictionary> annotationOwners = new HashMap<>();
    private final Map<Integer, COSBase> parentTree = new HashMap<>();

    StructureCheck(PDDocument document, TagTree tree) {
        this.document = document;
        this.tree = tree;
    }

    /** One sentence for each thing that is wrong. */
    List<String> problems() throws IOException {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null) {
            return List.of("There is no structure tree.");
        }
        for (TagElement element : tree.roots()) {
            checkElement(element, root.getCOSObject());
        }
        COSDictionary parents = root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE);
        if (parents == null) {
            return List.of("There is no parent tree.");
        }
        collect(parents);
        checkMarks();
        checkAnnotations();
        return List.copyOf(problems);
    }

    private void checkElement(TagElement element, COSDictionary parent) {
        if (element.source().getDictionaryObject(COSName.P) != parent) {
            problems.add(element.role() + " does not know its parent.");
        }
        for (TagKid kid : element.kids()) {
            if (kid instanceof TagElement inner) {
                checkElement(inner, element.source());
            } else if (kid instanceof TagText content) {
                if (!tree.contents().containsKey(content.mark())) {
                    problems.add(content.mark() + " is in the tree but not on its page.");
                } else if (owners.put(content.mark(), element.source()) != null) {
                    problems.add(content.mark() + " is in two elements.");
                }
            } else if (kid instanceof TagLink link
                    && annotationOwners.put(link.annotation(), element.source()) != null) {
                problems.add("An annotation is in two elements.");
            }
        }
    }

    private void checkMarks() {
        Set<TagText.Mark> orphans = new LinkedHashSet<>(tree.contents().keySet());
        orphans.removeAll(owners.keySet());
        orphans.forEach(mark -> problems.add(mark + " is in no element."));
        tree.contents().keySet().stream().filter(owners::containsKey).forEach(mark -> {
            COSBase entry = parentTree.get(document.getPage(mark.page() - 1).getStructParents());
            COSBase known =
                    entry instanceof COSArray array && mark.id() < array.size() ? array.getObject(mark.id()) : null;
            if (known != owners.get(mark)) {
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

    private void collect(COSDictionary node) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i + 1 < numbers.size(); i += 2) {
            parentTree.put(numbers.getInt(i), numbers.getObject(i + 1));
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            collect((COSDictionary) kids.getObject(i));
        }
    }
}
