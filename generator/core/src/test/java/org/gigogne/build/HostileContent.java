package org.gigogne.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.LongStream;
import tools.jackson.databind.json.JsonMapper;

/** A valid content that is hard on pages and reports: a school, or a territory with two; the same for the same seed. */
public final class HostileContent {
    private final SortedMap<String, HostileSchool> schools = new TreeMap<>();
    private final String territory;

    /** Seeds to try, always the same. */
    public static LongStream seeds(int count) {
        return new SplittableRandom(20261124).longs(count);
    }

    public HostileContent(long seed) {
        Random random = new Random(seed);
        territory = random.nextInt(8) == 0 ? new HostileTexts(random).shown() : "";
        if (territory.isEmpty()) {
            schools.put("", new HostileSchool(random, "0499903Y"));
        } else {
            schools.put("deux", new HostileSchool(random, "0499904Z"));
            schools.put("un", new HostileSchool(random, "0499903Y"));
        }
    }

    /** Name of the territory; empty when there is none. */
    String territory() {
        return territory;
    }

    /** All texts that the plan of each school must hold, by the path of its folder. */
    SortedMap<String, List<String>> texts() {
        SortedMap<String, List<String>> texts = new TreeMap<>();
        schools.forEach((path, school) -> texts.put(path, school.texts()));
        return texts;
    }

    /** Writes the folder. JSON is YAML. */
    public void write(Path root) throws IOException {
        write(root.resolve("gigogne.yml"), Map.of("titre", "Essai", "arrete-au", "2026-11-20"));
        if (!territory.isEmpty()) {
            write(root.resolve("territoire.yml"), Map.of("nom", territory, "nature", "académie"));
        }
        for (Map.Entry<String, HostileSchool> school : schools.entrySet()) {
            for (Map.Entry<String, Object> file : school.getValue().files().entrySet()) {
                write(root.resolve(school.getKey()).resolve(file.getKey() + ".yml"), file.getValue());
            }
        }
    }

    private static void write(Path file, Object content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(
                file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(content));
    }
}
