package org.gigogne.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.gigogne.build.BuildRequest;
import org.gigogne.build.BuildResult;
import org.gigogne.build.CheckRequest;
import org.gigogne.build.Generator;
import org.gigogne.build.SiteChoices;
import org.gigogne.problem.Problem;

/**
 * Measures whole builds of invented académies: {@code TreeBenchmark <folder> <verb> <schools>}, where the verb is
 * {@code write}, {@code check} or {@code build}. Each run is a process of its own, so that memory can be told.
 */
public final class TreeBenchmark {
    private static final long SEED = 20_261_126;

    private TreeBenchmark() {}

    /** Runs one measure. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int schools = Integer.parseInt(arguments[2]);
        Path content = folder.resolve("content-" + schools);
        switch (arguments[1]) {
            case "write" -> {
                delete(content);
                RandomAcademy.write(content, schools, SEED);
            }
            case "check" -> tell(new Generator(Map.of()).check(new CheckRequest(content, 2)));
            case "build" -> {
                Path site = folder.resolve("site-" + schools);
                delete(site);
                tell(new Generator(Map.of())
                        .build(new BuildRequest(content, site, SiteChoices.DEFAULT, BuildRequest.Care.USUAL, 2)));
            }
            default -> throw new IllegalArgumentException(arguments[1]);
        }
    }

    private static void tell(BuildResult result) {
        List<Problem> problems = result.problems();
        problems.stream().limit(5).forEach(problem -> System.out.println(problem.location() + " " + problem.message()));
        System.out.println("Problèmes : " + problems.size() + " ; publié : " + result.isPublished());
        System.out.print(result.figures().text());
    }

    /** Deletes a folder, if it is there. */
    static void delete(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
