package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;

/** Gathers boxes from top to bottom; of the room after one and before the next, the larger counts. */
final class Sequence {
    private final List<PageRun> runs = new ArrayList<>();
    private final List<StackBox.Child> children = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private PageFormat.Kind kind = PageFormat.Kind.PORTRAIT;
    private double roomAfter;

    /** Adds a box with room before and after it in points; it takes the ids that wait for a box. */
    void add(double before, Box box, double after, boolean keepWithNext) {
        Box named = ids.isEmpty() ? box : new AnchorBox(box, ids, null);
        ids.clear();
        children.add(new StackBox.Child(Math.max(roomAfter, before), named, keepWithNext));
        roomAfter = after;
    }

    /** Says that the last box must not end a page, unless it is higher than this, in points. */
    void keepLastWithNext(double mostHeight) {
        int last = children.size() - 1;
        if (last >= 0 && children.get(last).box().height() <= mostHeight) {
            StackBox.Child child = children.get(last);
            children.set(last, new StackBox.Child(child.gap(), child.box(), true));
        }
    }

    /** Gives an id to the next box. */
    void anchor(String id) {
        if (!id.isEmpty()) {
            ids.add(id);
        }
    }

    /** Goes on with a new page; gives the kind of the pages before. */
    PageFormat.Kind turn(PageFormat.Kind next) {
        endRun();
        PageFormat.Kind before = kind;
        kind = next;
        return before;
    }

    PageFormat.Kind kind() {
        return kind;
    }

    /** The boxes as one, for use within another. */
    StackBox stack() {
        flushIds();
        return new StackBox(children);
    }

    /** All pages. */
    List<PageRun> runs() {
        flushIds();
        endRun();
        return List.copyOf(runs);
    }

    private void endRun() {
        if (!children.isEmpty()) {
            runs.add(new PageRun(kind, new StackBox(children)));
            children.clear();
        }
        roomAfter = 0;
    }

    private void flushIds() {
        if (!ids.isEmpty()) {
            add(0, new LinesBox(List.of(), true), 0, false);
        }
    }
}
