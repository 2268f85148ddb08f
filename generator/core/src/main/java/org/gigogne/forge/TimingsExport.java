package org.gigogne.forge;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gigogne.build.BuildFigures;
import org.gigogne.build.Lap;
import org.gigogne.build.Timings;
import org.gigogne.problem.Problem;
import tools.jackson.core.JsonGenerator;

/** What a build took, as JSON: all times in nanoseconds, summed over all threads but for {@code wallNanos}. */
public final class TimingsExport {
    private TimingsExport() {}

    /**
     * Writes the file.
     *
     * @param closed folders that hold nothing but what Gigogne reads there, or publishes
     * @return why it could not be written; empty when it was
     */
    public static Optional<Problem> write(BuildFigures figures, Path file, List<Path> closed) {
        return new ExportedFile("La mesure des temps", file).write(bytes(figures), closed);
    }

    static byte[] bytes(BuildFigures figures) {
        return JsonText.of(json -> {
            Timings timings = figures.timings();
            json.writeStartObject();
            json.writeNumberProperty("schools", figures.schools());
            json.writeNumberProperty("territories", figures.territories());
            json.writeNumberProperty("pages", figures.pages());
            json.writeNumberProperty("reports", figures.reports());
            json.writeNumberProperty("files", figures.files());
            json.writeNumberProperty("wallNanos", timings.wallNanos());
            json.writeNumberProperty("peakHeapBytes", figures.peakHeapBytes());
            json.writeObjectPropertyStart("stages");
            timings.stages()
                    .forEach((stage, nanos) ->
                            json.writeNumberProperty(stage.name().toLowerCase(Locale.ROOT), nanos));
            json.writeEndObject();
            write("templates", timings.templates(), json);
            write("printedReports", timings.reports(), json);
            write("slowestPlaces", timings.places(), json);
            json.writeEndObject();
        });
    }

    private static void write(String name, List<Lap> laps, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        laps.forEach(lap -> {
            json.writeStartObject();
            json.writeStringProperty("name", lap.name());
            json.writeNumberProperty("times", lap.times());
            json.writeNumberProperty("nanos", lap.nanos());
            json.writeEndObject();
        });
        json.writeEndArray();
    }
}
