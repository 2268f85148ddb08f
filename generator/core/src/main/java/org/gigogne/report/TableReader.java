package org.gigogne.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.gigogne.report.Block.Cell;
import org.gigogne.report.Block.Row;
import org.gigogne.report.Block.RowGroup;
import org.gigogne.report.Block.RowGroup.Part;

/** Reads tables, places each cell in the grid, and refuses grids with holes or overlaps. */
final class TableReader {
    private static final int WIDEST = 50;
    private static final int TALLEST = 1000;

    private final Findings findings;
    private final Targets targets;
    private final InlineReader inlines;
    private final Function<XmlElement, List<Block>> flow;

    TableReader(Findings findings, Targets targets, InlineReader inlines, Function<XmlElement, List<Block>> flow) {
        this.findings = findings;
        this.targets = targets;
        this.inlines = inlines;
        this.flow = flow;
    }

    /** A table; empty when it has no row. */
    Optional<Block> read(XmlElement table) {
        Block.Identity identity = targets.define(table);
        List<Inline> caption = List.of();
        List<RowGroup> groups = new ArrayList<>();
        List<XmlElement> loose = new ArrayList<>();
        for (XmlElement child : table.elements()) {
            switch (child.name()) {
                case "caption" -> caption = inlines.read(child);
                case "thead" -> groups.add(group(Part.HEAD, child.elements()));
                case "tbody" -> groups.add(group(Part.BODY, child.elements()));
                case "tfoot" -> groups.add(group(Part.FOOT, child.elements()));
                case "tr" -> loose.add(child);
                default -> findings.unknown(child, "un tableau");
            }
        }
        if (!loose.isEmpty()) {
            groups.add(group(Part.BODY, loose));
        }
        groups.removeIf(group -> group.rows().isEmpty());
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        int columns = checkGrid(table, groups);
        return Optional.of(new Block.Table(identity, caption, columns, List.copyOf(groups)));
    }

    private RowGroup group(Part part, List<XmlElement> rows) {
        List<Row> read = new ArrayList<>();
        List<BitSet> taken = new ArrayList<>();
        for (XmlElement row : rows) {
            if (row.name().equals("tr")) {
                read.add(row(row, part, taken));
            } else {
                findings.unknown(row, "un tableau");
            }
        }
        return new RowGroup(part, List.copyOf(read));
    }

    private Row row(XmlElement row, Part part, List<BitSet> taken) {
        BitSet now = taken.isEmpty() ? new BitSet() : taken.remove(0);
        List<Cell> cells = new ArrayList<>();
        for (XmlElement cell : row.elements()) {
            if (!cell.name().equals("td") && !cell.name().equals("th")) {
                findings.unknown(cell, "une ligne de tableau");
                continue;
            }
            int columnSpan = span(cell, "colspan", WIDEST);
            int rowSpan = span(cell, "rowspan", TALLEST);
            int column = now.nextClearBit(0);
            now.set(column, column + columnSpan);
            for (int below = 0; below < rowSpan - 1; below++) {
                if (below == taken.size()) {
                    taken.add(new BitSet());
                }
                taken.get(below).set(column, column + columnSpan);
            }
            cells.add(new Cell(
                    targets.define(cell),
                    column,
                    columnSpan,
                    rowSpan,
                    scope(cell, part),
                    cell.hasClass("num"),
                    flow.apply(cell)));
        }
        return new Row(List.copyOf(cells));
    }

    private int span(XmlElement cell, String key, int most) {
        String text = cell.attribute(key).strip();
        if (text.isEmpty()) {
            return 1;
        }
        int span = text.matches("[0-9]{1,4}") ? Integer.parseInt(text) : 0;
        if (span < 1 || span > most) {
            findings.malformed(
                    cell.location(), "`" + key + "` vaut `" + text + "` : un nombre de 1 à " + most + " attendu.", "");
            return 1;
        }
        return span;
    }

    private static String scope(XmlElement cell, Part part) {
        if (cell.name().equals("td")) {
            return "";
        }
        return switch (cell.attribute("scope")) {
            case "col", "colgroup" -> "Column";
            case "row", "rowgroup" -> "Row";
            default -> part == Part.HEAD ? "Column" : "Row";
        };
    }

    private int checkGrid(XmlElement table, List<RowGroup> groups) {
        int columns = 0;
        boolean complete = true;
        for (RowGroup group : groups) {
            int[] covered = new int[group.rows().size()];
            for (int r = 0; r < covered.length; r++) {
                for (Cell cell : group.rows().get(r).cells()) {
                    columns = Math.max(columns, cell.column() + cell.columnSpan());
                    complete &= r + cell.rowSpan() <= covered.length;
                    for (int below = r; below < Math.min(r + cell.rowSpan(), covered.length); below++) {
                        covered[below] += cell.columnSpan();
                    }
                }
            }
            for (int r = 0; r < covered.length; r++) {
                complete &= covered[r] == covered[0];
            }
            complete &= covered[0] > 0;
        }
        for (RowGroup group : groups) {
            int width = group.rows().get(0).cells().stream()
                    .mapToInt(Cell::columnSpan)
                    .sum();
            complete &= width == columns;
        }
        if (!complete) {
            findings.malformed(
                    table.location(),
                    "La grille du tableau est incomplète : chaque ligne doit couvrir les mêmes colonnes, une seule fois.",
                    "vérifier le nombre de cellules, `colspan` et `rowspan`");
        }
        return columns;
    }
}
