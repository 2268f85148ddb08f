package org.gigogne.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** An element of the structure tree, with its children in reading order. */
final class TagNode implements TagChild {
    /** What an element may say besides its role. */
    enum Attribute {
        LANGUAGE,
        ALTERNATIVE,
        EXPANSION,
        SCOPE,
        COLUMN_SPAN,
        ROW_SPAN,
        LIST_NUMBERING
    }

    private final String role;
    private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    private final List<TagChild> children = new ArrayList<>();

    TagNode(String role) {
        this.role = role;
    }

    /** A new last child. */
    TagNode child(String childRole) {
        TagNode child = new TagNode(childRole);
        children.add(child);
        return child;
    }

    /** A new place for content, after the children so far. */
    Slot slot() {
        Slot slot = new Slot();
        children.add(slot);
        return slot;
    }

    /** Notes an attribute, unless its value is empty. */
    TagNode with(Attribute attribute, String value) {
        if (!value.isEmpty()) {
            attributes.put(attribute, value);
        }
        return this;
    }

    /** A standard structure type, such as {@code H1}. */
    String role() {
        return role;
    }

    Map<Attribute, String> attributes() {
        return Collections.unmodifiableMap(attributes);
    }

    List<TagChild> children() {
        return Collections.unmodifiableList(children);
    }
}
