package org.gigogne.report;

import java.util.ArrayList;
import java.util.List;

/**
 * The rows of a table.
 *
 * @param head bands repeated on each page; may be none
 * @param bands all other bands
 * @param continued whether the head was already drawn: its repetition is an artifact
 * @param pageRoom height of a page in points; a band that is higher may be cut at once
 */
record TableBox(List<BandBox> head, List<BandBox> bands, boolean continued, double pageRoom) implements Box {
    /** Less than this at the foot of a page is not worth starting a long row. */
    private static final double LEAST_START = 90;
    /** Rows tied by a spanning cell stay together up to this part of a page. */
    private static final double LARGEST_WHOLE = 0.45;

    TableBox {
        head = List.copyOf(head);
        bands = List.copyOf(bands);
    }

    @Override
    public double height() {
        return headHeight() + bands.stream().mapToDouble(BandBox::height).sum();
    }

    private double headHeight() {
        return head.stream().mapToDouble(BandBox::height).sum();
    }

    @Override
    public Cut cut(double room, boolean force) {
        double left = room - headHeight();
        for (int i = 0; i < bands.size(); i++) {
            BandBox band = bands.get(i);
            double height = band.height();
            if (height > left + 0.01) {
                boolean tooLong = height > pageRoom - headHeight() && left > LEAST_START;
                boolean mayCut = tooLong || (force && i == 0);
                boolean whole = height < pageRoom * LARGEST_WHOLE && !mayCut;
                Cut cut = whole ? Cut.none(band) : band.cut(left, mayCut);
                return cut.fitting().isPresent() ? parts(i, cut) : parts(turn(i, force), Cut.none(band));
            }
            left -= height;
        }
        return Cut.all(this);
    }

    /** The band with which the next page starts, so that no row stands alone at its head or under the head of the table. */
    private int turn(int i, boolean force) {
        if (i == 1 && !continued && !force) {
            return 0;
        }
        return i > 2 && i == bands.size() - 1 ? i - 1 : i;
    }

    private Cut parts(int i, Cut cut) {
        List<BandBox> above = new ArrayList<>(bands.subList(0, i));
        List<BandBox> below = new ArrayList<>();
        if (cut.fitting().isPresent()) {
            above.add((BandBox) cut.fitting().get());
            cut.rest().ifPresent(box -> below.add((BandBox) box));
            below.addAll(bands.subList(i + 1, bands.size()));
        } else {
            below.addAll(bands.subList(i, bands.size()));
        }
        if (above.isEmpty()) {
            return Cut.none(this);
        }
        Box fitting = new TableBox(head, above, continued, pageRoom);
        return below.isEmpty() ? Cut.all(fitting) : Cut.of(fitting, new TableBox(head, below, true, pageRoom));
    }

    @Override
    public void draw(double x, double y, Canvas canvas) {
        double top = y;
        Canvas headCanvas = continued ? new ArtifactCanvas(canvas) : canvas;
        for (BandBox band : head) {
            band.draw(x, top, headCanvas);
            top += band.height();
        }
        for (BandBox band : bands) {
            band.draw(x, top, canvas);
            top += band.height();
        }
    }
}
