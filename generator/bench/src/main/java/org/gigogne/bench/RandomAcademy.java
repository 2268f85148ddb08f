package org.gigogne.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;

/**
 * An invented académie: territories in territories, and any number of schools with French texts, the same for the same
 * seed. Each school has twelve actions and forty lots of equipment, and about 13 kB of YAML in all its files.
 */
public final class RandomAcademy {
    private static final List<String> DEPARTMENTS = List.of("Haute-Brume", "Val-de-Sèvre-Neuve", "Côte-d’Ambre");
    private static final List<String> NAMES = List.of(
            "des Aubépines",
            "du Bief",
            "des Charmes",
            "de la Dune",
            "des Érables",
            "du Fournil",
            "des Genêts",
            "du Hameau",
            "des Iris",
            "du Jonc",
            "du Kiosque",
            "des Lavoirs",
            "du Moulin",
            "des Noisetiers",
            "de l’Orme",
            "du Pré-Vert",
            "du Quai",
            "des Roseaux",
            "de la Source",
            "du Tertre",
            "des Usines",
            "du Verger",
            "de la Yole",
            "du Zéphyr");

    private static final Map<String, String> KEYWORDS = new TreeMap<>(Map.of(
            "materiel", "Matériel et prêts",
            "familles", "Familles éloignées du numérique",
            "certification", "Certification",
            "formation", "Formation des personnels",
            "sobriete", "Sobriété et réemploi"));

    /** As people write it: what holds no list and no keys stands on one line. */
    private static final DumpSettings YAML = DumpSettings.builder()
            .setDefaultFlowStyle(FlowStyle.AUTO)
            .setWidth(Integer.MAX_VALUE)
            .build();

    private RandomAcademy() {}

    /**
     * Writes the content.
     *
     * @param root folder that gets it; made when absent
     * @param schools how many schools, 1 or more
     */
    public static void write(Path root, int schools, long seed) throws IOException {
        Random random = new Random(seed);
        write(root.resolve("gigogne.yml"), Map.of("titre", "Académie inventée", "arrete-au", "2026-11-20"));
        write(root.resolve("territoire.yml"), Map.of("nom", "Académie inventée", "nature", "académie"));
        write(root.resolve("catalogue.yml"), catalogue());
        List<Path> areas = new ArrayList<>();
        for (int i = 0; i < DEPARTMENTS.size(); i++) {
            Path department = root.resolve("departement-" + (i + 1));
            write(department.resolve("territoire.yml"), Map.of("nom", DEPARTMENTS.get(i), "nature", "département"));
            for (int j = 1; j <= Math.max(1, schools / 120); j++) {
                Path area = department.resolve("bassin-" + j);
                write(
                        area.resolve("territoire.yml"),
                        Map.of("nom", "Bassin " + j + " de " + DEPARTMENTS.get(i), "nature", "bassin"));
                areas.add(area);
            }
        }
        for (int i = 0; i < schools; i++) {
            SchoolKind kind = SchoolKind.OF_TEN.get(random.nextInt(10));
            String name = NAMES.get(i % NAMES.size()) + (i < NAMES.size() ? "" : " " + (1 + i / NAMES.size()));
            Path folder = areas.get(i % areas.size()).resolve("etablissement-%05d".formatted(i + 1));
            for (Map.Entry<String, Object> file :
                    new RandomSchool(random, kind, name, 490_000 + i).files().entrySet()) {
                write(folder.resolve(file.getKey()), file.getValue());
            }
        }
    }

    /** Keywords, and the indicators of all ideas: none has a target, for each school sets its own. */
    private static Map<String, Object> catalogue() {
        return RandomSchool.map(
                "mots-cles",
                KEYWORDS.entrySet().stream()
                        .map(keyword -> RandomSchool.map("id", keyword.getKey(), "libelle", keyword.getValue()))
                        .toList(),
                "indicateurs",
                ActionIdea.ALL.stream()
                        .map(idea -> RandomSchool.map(
                                "id", idea.id(),
                                "libelle", idea.indicator(),
                                "unite", idea.unit(),
                                "sens", idea.direction()))
                        .toList());
    }

    private static void write(Path file, Object content) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, new Dump(YAML).dumpToString(content));
    }
}
