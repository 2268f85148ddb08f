package org.gigogne.verifier;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSObjectKey;

/**
 * Finds the element and the page that veraPDF means.
 *
 * <p>It tells a way through the file, of which every object has its number: {@code root/document[0]/
 * StructTreeRoot[0](2 0 obj PDStructTreeRoot)/K[0](3 0 obj SEDocument Document)/K[1](5 0 obj SEP P)}, or {@code
 * root/document[0]/pages[0](9 0 obj PDPage)/annots[0](12 0 obj PDLinkAnnot)}. Content of a page has no number, but that
 * of its mark: {@code mcid:7}.
 */
final class Places {
    static final Spot UNKNOWN = new Spot(0, -1);

    private static final Pattern OBJECT = Pattern.compile("\\((\\d+) \\d+ obj ");
    private static final Pattern PAGE = Pattern.compile("/pages\\[(\\d+)]");
    private static final Pattern MARK = Pattern.compile("mcid:(\\d+)");

    private final Map<Long, TagElement> byObject = new HashMap<>();
    private final Map<TagText.Mark, TagElement> byMark = new HashMap<>();

    Places(TagTree tree) {
        for (TagElement element : tree.elements()) {
            note(element.source(), element);
            for (TagKid kid : element.kids()) {
                if (kid instanceof TagText text) {
                    byMark.put(text.mark(), element);
                } else if (kid instanceof TagLink link) {
                    note(link.annotation(), element);
                }
            }
        }
    }

    /**
     * A place in a report.
     *
     * @param page from 1; 0 when unknown
     * @param element index of the element; -1 when unknown
     */
    record Spot(int page, int element) {}

    /** The place that a context of veraPDF names, as exactly as can be. */
    Spot find(String context) {
        Matcher pageMatcher = PAGE.matcher(context);
        int page = pageMatcher.find() ? Integer.parseInt(pageMatcher.group(1)) + 1 : 0;
        TagElement found = null;
        Matcher object = OBJECT.matcher(context);
        while (object.find()) {
            TagElement element = byObject.get(Long.valueOf(object.group(1)));
            found = element == null ? found : element;
        }
        Matcher mark = MARK.matcher(context);
        while (mark.find()) {
            TagElement element = byMark.get(new TagText.Mark(page, Integer.parseInt(mark.group(1))));
            found = element == null ? found : element;
        }
        return found == null ? new Spot(page, -1) : new Spot(page > 0 ? page : found.page(), found.index());
    }

    private void note(COSBase object, TagElement element) {
        COSObjectKey key = object.getKey();
        if (key != null) {
            byObject.put(key.getNumber(), element);
        }
    }
}
