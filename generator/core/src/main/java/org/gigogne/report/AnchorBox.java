package org.gigogne.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A box that links and the outline lead to. */
record AnchorBox(Box content, List<String> ids, @Nullable Bookmark bookmark) implements Box {
    AnchorBox {
        ids = List.copyOf(ids);
    }

    @Override
    public double height() {
        return content.height();
    }

    /** The first part keeps the anchor. */
    @Override
    public Cut cut(double room, boolean force) {
        Cut cut = content.cut(room, force);
        return cut.fitting().isPresent()
                ? new Cut(cut.fitting().map(box -> new AnchorBox(box, ids, bookmark)), cut.rest())
                : Cut.none(this);
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        canvas.anchor(y, ids, bookmark);
        content.draw(x, y, canvas);
    }
}
