package org.gigogne.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.report.Block.Cell;

/**
 * Keeps the decimal signs of a column of numbers below each other: numbers end where their integer part ends, and their
 * decimals and units stand to the right of it. Other texts end at the edge of the column.
 */
final class DecimalAlignment {
    /** An integer part or a dash for no number, decimals perhaps, a short unit perhaps. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?:[-+−]?[0-9](?:[0-9 \u00a0\u202f]*[0-9])?|[–—])((,[0-9]+)?(?:[ \u00a0\u202f]?[^\\s0-9]{1,3})?)");

    private final IdentityHashMap<Cell, Double> tails = new IdentityHashMap<>();
    private final Map<Integer, Double> widest = new HashMap<>();

    /**
     * Looks at the numbers of a table.
     *
     * @param width of the end of a number in a cell, in points
     */
    DecimalAlignment(Block.Table table, ToDoubleBiFunction<String, Cell> width) {
        List<Integer> decimal = new ArrayList<>();
        table.groups().stream()
                .flatMap(group -> group.rows().stream())
                .flatMap(row -> row.cells().stream())
                .filter(cell -> cell.numeric() && cell.columnSpan() == 1)
                .forEach(cell -> {
                    Matcher number = NUMBER.matcher(text(cell));
                    if (number.matches()) {
                        double tail = width.applyAsDouble(number.group(1), cell);
                        tails.put(cell, tail);
                        widest.merge(cell.column(), tail, Math::max);
                        if (number.group(2) != null) {
                            decimal.add(cell.column());
                        }
                    }
                });
        widest.keySet().retainAll(decimal);
    }

    private static String text(Cell cell) {
        return cell.content().size() == 1 && cell.content().get(0) instanceof Block.Bare bare
                ? Inline.text(bare.text()).strip()
                : "";
    }

    /** Room between the end of a number and the edge of its cell, in points. */
    double indent(Cell cell) {
        Double tail = tails.get(cell);
        return tail == null ? 0 : Math.max(0, widest.getOrDefault(cell.column(), tail) - tail);
    }
}
