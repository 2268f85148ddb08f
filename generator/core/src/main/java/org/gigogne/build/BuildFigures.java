package org.gigogne.build;

import java.util.Locale;

/**
 * What a build took.
 *
 * @param schools schools read
 * @param territories territories read
 * @param pages HTML pages written
 * @param reports PDF reports written
 * @param files all files written
 * @param timings where the time went
 * @param peakHeapBytes highest use of the heap since the program started, in bytes
 */
public record BuildFigures(
        int schools, int territories, int pages, int reports, int files, Timings timings, long peakHeapBytes) {
    /** One French line a figure, for the end of a build; a stage that did nothing has none. Ends with a line end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        line(text, "Établissements : %d ; territoires : %d", schools, territories);
        line(text, "Pages : %d ; rapports PDF : %d ; fichiers : %d", pages, reports, files);
        timings.stages().forEach((stage, nanos) -> {
            if (nanos > 0) {
                line(text, "  %-14s %6d ms", stage.label(), nanos / 1_000_000);
            }
        });
        line(
                text,
                "Durée : %d ms ; mémoire (tas) au plus haut : %d Mio",
                timings.wallNanos() / 1_000_000,
                peakHeapBytes >> 20);
        return text.toString();
    }

    private static void line(StringBuilder text, String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
