package org.gigogne.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.gigogne.problem.Location;
import org.jspecify.annotations.Nullable;

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
    private Location place;
    private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    private final List<TagChild> children = new ArrayList<>();

    /**
     * An element without children.
     *
     * @param role a standard structure type, such as {@code H1}
     * @param place where it comes from
     */
    TagNode(String role, Location place) {
        this.role = role;
        this.place = place;
    }

    /** A new last child, from the same place unless it is told another. */
    TagNode child(String childRole) {
        TagNode child = new TagNode(childRole, place);
        children.add(child);
        return child;
    }

    /** A new place for content, after the children so far. */
    Slot slot() {
        Slot slot = new Slot();
        children.add(slot);
        return slot;
    }

    /** Tells where it comes from. */
    TagNode from(@Nullable Location other) {
        place = other == null ? place : other;
        return this;
    }

    /** Places of this element and of all below it, each before those in it. */
    List<Location> places() {
        List<Location> places = new ArrayList<>();
        addPlaces(places);
        return List.copyOf(places);
    }

    private void addPlaces(List<Location> places) {
        places.add(place);
        for (TagChild child : children) {
            if (child instanceof TagNode node) {
                node.addPlaces(places);
            }
        }
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
