package org.gigogne.forge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.gigogne.build.BuildFigures;
import org.gigogne.build.Lap;
import org.gigogne.build.Stage;
import org.gigogne.build.Timings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimingsExportTest {
    private static final Timings TIMINGS = new Timings(
            7_000_000,
            Map.of(Stage.RENDER, 5_000_000L, Stage.READ, 2_000_000L),
            List.of(new Lap("pages/etablissement/accueil.ftlh", 3, 4_000_000)),
            List.of(new Lap("synthese", 1, 1_000_000)),
            List.of(new Lap("", 1, 3_000_000), new Lap("nord/college", 1, 2_000_000)));
    private static final BuildFigures FIGURES = new BuildFigures(1, 2, 3, 4, 5, TIMINGS, 6);

    @TempDir
    private Path folder;

    @Test
    void tellsWhereTheTimeWentInWords() {
        assertThat(TIMINGS.text()).isEqualTo("""
                Temps par étape (ms, tous fils d'exécution ensemble) :
                         2  lecture
                         5  pages
                Temps par modèle (ms, nombre de rendus) :
                         4  pages/etablissement/accueil.ftlh (3)
                Temps par rapport (ms, nombre de PDF) :
                         1  synthese
                Lieux les plus longs (ms) :
                         3  racine
                         2  nord/college
                """);
    }

    @Test
    void tellsWhereTheTimeWentInJson() {
        assertThat(new String(TimingsExport.bytes(FIGURES), UTF_8)).isEqualTo("""
                {
                  "schools" : 1,
                  "territories" : 2,
                  "pages" : 3,
                  "reports" : 4,
                  "files" : 5,
                  "wallNanos" : 7000000,
                  "peakHeapBytes" : 6,
                  "stages" : {
                    "read" : 2000000,
                    "render" : 5000000
                  },
                  "templates" : [
                    {
                      "name" : "pages/etablissement/accueil.ftlh",
                      "times" : 3,
                      "nanos" : 4000000
                    }
                  ],
                  "printedReports" : [
                    {
                      "name" : "synthese",
                      "times" : 1,
                      "nanos" : 1000000
                    }
                  ],
                  "slowestPlaces" : [
                    {
                      "name" : "",
                      "times" : 1,
                      "nanos" : 3000000
                    },
                    {
                      "name" : "nord/college",
                      "times" : 1,
                      "nanos" : 2000000
                    }
                  ]
                }
                """);
    }

    @Test
    void writesTheFileButNotIntoTheSite() throws IOException {
        Path file = folder.resolve("mesures/temps.json");
        assertThat(TimingsExport.write(FIGURES, file, List.of(folder.resolve("site"))))
                .isEmpty();
        assertThat(Files.readAllBytes(file)).isEqualTo(TimingsExport.bytes(FIGURES));
        assertThat(TimingsExport.write(FIGURES, folder.resolve("site/temps.json"), List.of(folder.resolve("site"))))
                .hasValueSatisfying(problem -> assertThat(problem.message()).startsWith("La mesure des temps serait"));
    }
}
