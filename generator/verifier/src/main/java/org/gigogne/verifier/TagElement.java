package org.gigogne.verifier;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;

/** An element of the structure tree of a PDF, with what it holds. */
final class TagElement implements TagKid {
    private static final List<String> TEXTS = List.of("Lang", "Alt", "E");
    private static final List<String> LAYOUT = List.of("Scope", "ColSpan", "RowSpan", "ListNumbering");

    private final int index;
    private final COSDictionary source;
    private final List<TagKid> kids = new ArrayList<>();

    /**
     * An element without kids.
     *
     * @param index its place in the tree, an element before those in it, from 0
     */
    TagElement(int index, COSDictionary source) {
        this.index = index;
        this.source = source;
    }

    void add(TagKid kid) {
        kids.add(kid);
    }

    /** Place in the tree, an element before those in it; the first has 0. */
    int index() {
        return index;
    }

    COSDictionary source() {
        return source;
    }

    /** A structure type, such as {@code H1}; empty when the file gives none. */
    String role() {
        return source.getNameAsString(COSName.S, "");
    }

    List<TagKid> kids() {
        return Collections.unmodifiableList(kids);
    }

    /** The elements among the kids. */
    List<TagElement> elements() {
        return kids.stream()
                .filter(TagElement.class::isInstance)
                .map(TagElement.class::cast)
                .toList();
    }

    /** First page that it, or an element in it, has content on, from 1; 0 for none. */
    int page() {
        for (TagKid kid : kids) {
            int page = kid instanceof TagText text
                    ? text.mark().page()
                    : kid instanceof TagElement element ? element.page() : 0;
            if (page > 0) {
                return page;
            }
        }
        return 0;
    }

    /** The value of an attribute, such as {@code Alt} or {@code Scope}; empty when it has none. */
    String attribute(String key) {
        return attributes().getOrDefault(key, "");
    }

    /** Attributes by name: language, alternative, expansion, then those of tables and lists. */
    Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (String key : TEXTS) {
            String value = source.getString(COSName.getPDFName(key));
            if (value != null) {
                attributes.put(key, value);
            }
        }
        if (source.getDictionaryObject(COSName.A) instanceof COSDictionary layout) {
            for (String key : LAYOUT) {
                COSBase value = layout.getDictionaryObject(COSName.getPDFName(key));
                if (value instanceof COSName name) {
                    attributes.put(key, name.getName());
                } else if (value instanceof COSInteger number) {
                    attributes.put(key, Long.toString(number.longValue()));
                }
            }
        }
        return attributes;
    }

    /** Whether the value of an attribute is text, and no name or number. */
    static boolean isText(String key) {
        return TEXTS.contains(key);
    }
}
