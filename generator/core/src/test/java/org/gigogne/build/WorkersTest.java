package org.gigogne.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.gigogne.content.Place;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemRenderer;
import org.gigogne.publish.Publisher;
import org.gigogne.publish.Staging;
import org.gigogne.site.ThemeException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No place holds up the others. */
class WorkersTest {
    private static final Duration SHORT = Duration.ofMillis(800);
    /** Ends what would never end, so that it takes nothing from the tests behind this one. */
    private final AtomicBoolean isOver = new AtomicBoolean();

    @TempDir
    private Path folder;

    @Test
    void aPlaceThatRunsWildBecomesAProblemAndTheOthersGoOn() {
        List<Place> places = List.of(place("un"), place("deux"), place("trois"));
        Workers workers = new Workers(1, SHORT, place -> {});
        List<String> results = assertTimeoutPreemptively(
                Duration.ofSeconds(30),
                () -> workers.map(places, Function.identity(), this::runWild, (place, late) -> late.message()));

        assertThat(results)
                .containsExactly(
                        "un",
                        "Gigogne a abandonné le lieu `deux`, qui demandait plus de 0 secondes de travail.",
                        "trois");
    }

    @Test
    void aPlaceIsLateWhoeverIsStillAtWork() {
        List<Place> parts =
                IntStream.range(0, 30_000).mapToObj(i -> place("un/" + i)).toList();
        List<Place> places =
                List.of(new Place("un", Place.Kind.TERRITORY, folder, parts, List.of()), place("deux"), place("trois"));
        CountDownLatch all = new CountDownLatch(2);
        Workers workers = new Workers(2, SHORT, place -> {});
        List<String> results = workers.map(
                places,
                Function.identity(),
                place -> {
                    if (place.path().equals("un")) {
                        await(all);
                    } else if (place.path().equals("trois")) {
                        all.countDown();
                    }
                    return runWild(place);
                },
                (place, late) -> {
                    all.countDown();
                    return "trop tard";
                });

        assertThat(results).containsExactly("un", "trop tard", "trois");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Like a pattern on a hostile text: it is busy, and listens to nobody. */
    private String runWild(Place place) {
        while (place.path().equals("deux") && !isOver.get()) {
            Thread.onSpinWait();
        }
        return place.path();
    }

    @AfterEach
    void end() {
        isOver.set(true);
    }

    @Test
    void whatIsLateIsToldToStop() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Workers workers = new Workers(1, SHORT, place -> {});
        workers.map(
                List.of(place("un")),
                Function.identity(),
                place -> {
                    try {
                        new CountDownLatch(1).await();
                    } catch (InterruptedException e) {
                        told.countDown();
                    }
                    return 1;
                },
                (place, late) -> 0);

        told.await();
    }

    @Test
    void aTerritoryHasTimeForWhatItContains() {
        List<Place> many =
                IntStream.range(0, 100_000).mapToObj(i -> place("a/" + i)).toList();
        Place territory = new Place("a", Place.Kind.TERRITORY, folder, many, List.of());
        Workers workers = new Workers(1, SHORT, place -> {});
        assertThat(workers.map(List.of(territory), Function.identity(), WorkersTest::pause, (place, late) -> 0))
                .containsExactly(1);
        assertThat(workers.map(List.of(many.get(0)), Function.identity(), WorkersTest::pause, (place, late) -> 0))
                .containsExactly(0);
    }

    private static int pause(Place place) {
        try {
            new CountDownLatch(1).await(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            return -1;
        }
        return 1;
    }

    @Test
    void aPlaceThatMeetsABugBecomesAProblemAndTheOthersGoOn() {
        List<Place> places = List.of(place("un"), place("deux"), place("trois"));
        Workers workers = new Workers(2, Duration.ofSeconds(30), place -> {});
        List<String> results =
                workers.map(places, Function.identity(), WorkersTest::fail, (place, bug) -> bug.message() + bug.hint());

        assertThat(results.get(0)).isEqualTo("un");
        assertThat(results.get(1))
                .startsWith("Gigogne n'a pas su traiter le lieu `deux` : c'est une erreur du programme")
                .containsPattern(
                        "ces mots : `NumberFormatException \\([A-Z]\\w+\\.java:[0-9]+, WorkersTest\\.java:[0-9]+");
        assertThat(results.get(2)).contains("`StackOverflowError (");
    }

    private static String fail(Place place) {
        return switch (place.path()) {
            case "deux" -> String.valueOf(Integer.parseInt("A0011000", 16));
            case "trois" -> fail(new Place("trois", Place.Kind.SCHOOL, place.folder(), List.of(), List.of())) + "!";
            default -> place.path();
        };
    }

    @Test
    void whatNoPlaceIsToBlameForIsThrown() {
        List<RuntimeException> failures = List.of(
                new UncheckedIOException(new IOException("no space left")),
                new ThemeException("page.ftlh", new IOException("wrong")),
                new HistoryLostException("gone"));
        Workers workers = new Workers(2, Duration.ofSeconds(30), place -> {});
        assertThat(failures)
                .allSatisfy(failure -> assertThatThrownBy(() -> workers.map(
                                List.of(place("un")),
                                Function.identity(),
                                place -> {
                                    throw failure;
                                },
                                (place, bug) -> 0))
                        .isSameAs(failure));
    }

    @Test
    void whateverElseFailsIsThrownAtOnce() {
        Workers workers = new Workers(1, Duration.ofSeconds(30), place -> {});
        List<Place> places = List.of(place("un"), place("deux"));
        assertThatThrownBy(() -> workers.map(
                        places,
                        Function.identity(),
                        place -> {
                            throw new OutOfMemoryError("essai");
                        },
                        (place, bug) -> 0))
                .isInstanceOf(IllegalStateException.class)
                .hasRootCauseInstanceOf(OutOfMemoryError.class);
        assertThatThrownBy(() -> workers.map(
                        places,
                        Function.identity(),
                        place -> {
                            throw new IllegalStateException("bug");
                        },
                        (place, bug) -> {
                            throw new IllegalArgumentException("another");
                        }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theProblemNamesThePlaceAndKeepsTheSiteFromBeingPublished() throws IOException {
        Files.writeString(folder.resolve("gigogne.yml"), "titre: Essai\narrete-au: 2026-11-20\n");
        Files.writeString(folder.resolve("territoire.yml"), "nom: Essai\nnature: académie\n");
        Path school = Files.createDirectory(folder.resolve("college"));
        Files.writeString(
                school.resolve("etablissement.yml"), "nom: Collège\nuai: 0499903Y\ntype: college\nannee: 2026-2027\n");
        Path site = folder.resolveSibling(folder.getFileName() + "-site");

        BuildResult result = new Generator(Map.of(), Duration.ZERO, WorkersTest::pause)
                .build(new BuildRequest(folder, site, Optional.empty(), Optional.empty(), Optional.empty(), 2));

        assertThat(result.isPublished()).isFalse();
        assertThat(site).doesNotExist();
        assertThat(new ProblemRenderer("contenu").render(result.problems()))
                .contains(
                        "contenu: erreur LIMITE-001\n  Gigogne a abandonné la racine du contenu, qui",
                        "contenu/college: erreur LIMITE-001\n  Gigogne a abandonné le lieu `college`, qui",
                        "aide : retirez ses fichiers un à un");
    }

    @Test
    void settingsAreFilesOfTheRootPlace() throws IOException {
        Files.writeString(folder.resolve("gigogne.yml"), "clé-que-nul-ne-lit: 1\n");
        Files.writeString(folder.resolve("territoire.yml"), "nom: Essai\nnature: académie\n");
        AtomicInteger turns = new AtomicInteger();
        Consumer<Place> bugOfSettings = place -> {
            if (turns.incrementAndGet() == 1) {
                throw new IllegalStateException("bug");
            }
        };

        BuildResult result = new Generator(Map.of(), Duration.ofSeconds(30), bugOfSettings)
                .check(new CheckRequest(folder, Optional.empty(), 2));

        assertThat(turns).hasValueGreaterThan(1);
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "Gigogne n'a pas su traiter la racine du contenu : c'est une erreur du programme, et non"
                                + " la vôtre.");
    }

    @Test
    void whoeverIsLateWritesNothingAnyMore() throws IOException {
        Path site = folder.resolve("site");
        Staging staging = new Publisher(site).stage();
        staging.write("a.html", new byte[1]);
        staging.close();

        assertThatThrownBy(() -> staging.write("b.html", new byte[1])).isInstanceOf(ClosedChannelException.class);
        assertThat(folder.resolve(".site.gigogne/next")).doesNotExist();
    }

    private Place place(String path) {
        return new Place(path, Place.Kind.SCHOOL, folder, List.of(), List.of());
    }
}
