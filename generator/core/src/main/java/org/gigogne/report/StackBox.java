package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes one below the other. */
record StackBox(List<Child> children) implements Box {
    /**
     * A box of the stack.
     *
     * @param gap room above it in points, left out at the top of a page
     * @param keepWithNext whether it must not end a page
     */
    record Child(double gap, Box box, boolean keepWithNext) {}

    StackBox {
        children = List.copyOf(children);
    }

    @Override
    public double height() {
        double height = 0;
        for (int i = 0; i < children.size(); i++) {
            height += gap(i) + children.get(i).box().height();
        }
        return height;
    }

    /** Room that the first box asks for above it, in points; for who places the stack. */
    double roomBefore() {
        return children.isEmpty() ? 0 : children.get(0).gap();
    }

    private double gap(int i) {
        return i == 0 ? 0 : children.get(i).gap();
    }

    @Override
    public Cut cut(double room, boolean force) {
        double used = 0;
        for (int i = 0; i < children.size(); i++) {
            double height = children.get(i).box().height();
            if (used + gap(i) + height > room + 0.01) {
                return cutAt(i, room - used - gap(i), force);
            }
            used += gap(i) + height;
        }
        return Cut.all(this);
    }

    private Cut cutAt(int i, double room, boolean force) {
        Cut cut = children.get(i).box().cut(room, force && i == 0);
        if (cut.fitting().isPresent()) {
            return parts(i, cut);
        }
        int end = i;
        while (end > 0 && children.get(end - 1).keepWithNext()) {
            end--;
        }
        if (end > 0) {
            return new Cut(Optional.of(new StackBox(children.subList(0, end))), rest(end));
        }
        return force ? parts(i, children.get(i).box().cut(room, true)) : Cut.none(this);
    }

    private Cut parts(int i, Cut cut) {
        List<Child> before = new ArrayList<>(children.subList(0, i));
        cut.fitting().ifPresent(box -> before.add(new Child(children.get(i).gap(), box, false)));
        List<Child> after = new ArrayList<>();
        cut.rest().ifPresent(box -> after.add(new Child(0, box, children.get(i).keepWithNext())));
        after.addAll(children.subList(i + 1, children.size()));
        return new Cut(
                Optional.of(new StackBox(before)),
                after.isEmpty() ? Optional.empty() : Optional.of(new StackBox(after)));
    }

    private Optional<Box> rest(int from) {
        return Optional.of(new StackBox(children.subList(from, children.size())));
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        double top = y;
        for (int i = 0; i < children.size(); i++) {
            top += gap(i);
            Box box = children.get(i).box();
            box.draw(x, top, canvas);
            top += box.height();
        }
    }
}
