package org.gigogne.build;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Where the time of a build went. Times are summed over all threads, but for {@code wallNanos}.
 *
 * @param wallNanos time from start to end in nanoseconds
 * @param stages nanoseconds by stage, all stages
 * @param templates templates rendered, the longest first
 * @param reports reports printed, by id, the longest first
 * @param places the ten places that took longest, the longest first
 */
public record Timings(
        long wallNanos, Map<Stage, Long> stages, List<Lap> templates, List<Lap> reports, List<Lap> places) {
    public Timings {
        Map<Stage, Long> ordered = new EnumMap<>(Stage.class);
        ordered.putAll(stages);
        stages = Collections.unmodifiableMap(ordered);
        templates = List.copyOf(templates);
        reports = List.copyOf(reports);
        places = List.copyOf(places);
    }

    /** French lines: stages, templates, reports, places. Ends with a line end. */
    public String text() {
        StringBuilder text = new StringBuilder();
        text.append("Temps par étape (ms, tous fils d'exécution ensemble) :\n");
        stages.forEach((stage, nanos) -> line(text, nanos, stage.label()));
        table(text, "Temps par modèle (ms, nombre de rendus) :\n", templates);
        table(text, "Temps par rapport (ms, nombre de PDF) :\n", reports);
        table(text, "Lieux les plus longs (ms) :\n", places);
        return text.toString();
    }

    private static void table(StringBuilder text, String heading, List<Lap> laps) {
        if (!laps.isEmpty()) {
            text.append(heading);
            laps.forEach(lap -> line(
                    text,
                    lap.nanos(),
                    (lap.name().isEmpty() ? "racine" : lap.name())
                            + (lap.times() > 1 ? " (" + lap.times() + ")" : "")));
        }
    }

    private static void line(StringBuilder text, long nanos, String what) {
        text.append(String.format(Locale.ROOT, "  %8d  ", nanos / 1_000_000))
                .append(what)
                .append('\n');
    }
}
