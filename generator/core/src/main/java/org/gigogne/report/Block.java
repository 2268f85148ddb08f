package org.gigogne.report;

import java.util.List;
import org.gigogne.problem.Location;
import org.jspecify.annotations.Nullable;

/** The closed set of blocks that a report is made of. */
sealed interface Block {
    /**
     * Id, language and place of the element that a block was read from.
     *
     * @param id may be empty
     * @param language may be empty
     * @param place null for what stands in no element of its own
     */
    record Identity(String id, String language, @Nullable Location place) {
        static final Identity NONE = new Identity("", "", null);
    }

    /** Text that belongs to the element around it, such as that of a list item without paragraphs. */
    record Bare(List<Inline> text) implements Block {}

    /** A heading, level 1 to 6. */
    record Heading(Identity identity, int level, List<Inline> text) implements Block {}

    /** A paragraph. */
    record Paragraph(Identity identity, Paragraph.Kind kind, List<Inline> text) implements Block {
        /** How a paragraph looks. */
        enum Kind {
            BODY,
            LEAD,
            NOTE
        }
    }

    /** A list, numbered or not. */
    record Items(Identity identity, boolean ordered, List<Item> items) implements Block {}

    /** An item of a list. */
    record Item(Identity identity, List<Block> content) {}

    /** Terms with their definitions. */
    record Definitions(Identity identity, List<Definition> definitions) implements Block {}

    /** One term, or several separated by forced line ends, with its definition. */
    record Definition(List<Inline> term, List<Block> content) {}

    /** Key figures: small tiles with a large value over its label. */
    record Tiles(Identity identity, List<Tile> tiles) implements Block {}

    /** One key figure. */
    record Tile(List<Inline> label, List<Inline> value) {}

    /** A table whose grid is complete: each place is covered by exactly one cell. */
    record Table(Identity identity, List<Inline> caption, int columns, List<RowGroup> groups) implements Block {}

    /** Head, body or foot of a table. */
    record RowGroup(Part part, List<Row> rows) {
        /** Which part of the table. */
        enum Part {
            HEAD,
            BODY,
            FOOT
        }
    }

    /** A row; holds only the cells that start in it. */
    record Row(List<Cell> cells) {}

    /**
     * A cell.
     *
     * @param column where it starts, from 0
     * @param scope {@code Row} or {@code Column} for a header; empty for data
     * @param numeric whether it is aligned right
     */
    record Cell(
            Identity identity,
            int column,
            int columnSpan,
            int rowSpan,
            String scope,
            boolean numeric,
            List<Block> content) {
        boolean header() {
            return !scope.isEmpty();
        }
    }

    /**
     * A drawing or an image.
     *
     * @param alternative what it says to who does not see it; never empty
     * @param caption may be empty
     */
    record Figure(Identity identity, Art art, String alternative, List<Inline> caption) implements Block {}

    /** What a figure is made of. */
    sealed interface Art {
        /**
         * An SVG drawing.
         *
         * @param svg the element, for its texts
         * @param shapes all but the texts
         */
        record Vector(XmlElement svg, SvgDrawing shapes, ViewBox viewBox) implements Art {}

        /** An image of pixels. */
        record Pixels(Raster raster) implements Art {}

        /** An image that could not be read: its alternative stands in its place. */
        record Missing() implements Art {}
    }

    /** A box beside the main text. */
    record Callout(Identity identity, List<Block> content) implements Block {}

    /** A section. */
    record Section(Identity identity, Section.Kind kind, List<Block> content) implements Block {
        /** How a section stands on its pages. */
        enum Kind {
            PLAIN,
            CARD,
            COLUMNS,
            NEW_PAGE,
            LANDSCAPE
        }
    }

    /** The title of the report: on a page of its own, or at the top of the first page. */
    record Banner(Identity identity, boolean cover, List<Block> content) implements Block {}

    /** The table of contents. */
    record Contents(Identity identity, List<Block> heading, List<Entry> entries) implements Block {}

    /** A line of the table of contents. */
    record Entry(String target, List<Inline> text, List<Entry> below) {}
}
