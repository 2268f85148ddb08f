package org.gigogne.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A page: shapes behind, items on them. */
final class PageSheet implements Canvas {
    private final PageFormat format;
    private final int number;
    private final Map<String, Integer> pageById;
    private final List<Item.Shape> shapes = new ArrayList<>();
    private final List<Item> items = new ArrayList<>();
    private final List<Place> places = new ArrayList<>();

    /** A named height, and its bookmark perhaps. */
    record Place(double y, List<String> ids, @Nullable Bookmark bookmark) {}

    PageSheet(PageFormat format, int number, Map<String, Integer> pageById) {
        this.format = format;
        this.number = number;
        this.pageById = pageById;
    }

    @Override
    public void text(double x, double baseline, TextRun run) {
        items.add(new Item.Text(x, baseline, run));
    }

    @Override
    public void fill(double x, double y, double width, double height, int colour) {
        shapes.add(new Item.Shape(x, y, width, height, colour));
    }

    @Override
    public void dots(double x, double y, double width, int colour) {
        if (width > 0) {
            shapes.add(new Item.Shape(x, y, width, 0, colour));
        }
    }

    @Override
    public void artwork(double x, double y, double width, double height, Artwork artwork, Owner owner) {
        items.add(new Item.Picture(x, y, width, height, artwork, owner));
    }

    @Override
    public void link(double x, double y, double width, double height, Hyperlink link) {
        items.add(new Item.Area(x, y, width, height, link));
    }

    @Override
    public void anchor(double y, List<String> ids, @Nullable Bookmark bookmark) {
        places.add(new Place(y, ids, bookmark));
        ids.forEach(id -> pageById.put(id, number));
    }

    PageFormat format() {
        return format;
    }

    List<Item.Shape> shapes() {
        return Collections.unmodifiableList(shapes);
    }

    List<Item> items() {
        return Collections.unmodifiableList(items);
    }

    List<Place> places() {
        return Collections.unmodifiableList(places);
    }
}
