package org.gigogne.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small content, and random edits to it as people make them: also such that break it, and mend it again. */
final class EditedContent {
    private static final List<String> STATES = List.of("prévue", "en cours", "réalisée", "abandonnée");
    private static final List<String> WORDS = List.of("Prêter", "Former", "Ouvrir", "Réparer", "Partager", "Équiper");

    private final Path root;
    private final Random random;
    private int schools;

    EditedContent(Path root, Random random) throws IOException {
        this.root = root;
        this.random = random;
        write("gigogne.yml", "titre: Essai\n");
        write("territoire.yml", "nom: Académie\nnature: académie\n");
        write("nord/territoire.yml", "nom: Nord\nnature: département\n");
        write("sud/territoire.yml", "nom: Sud\nnature: département\n");
        school("nord/college-1");
        school("nord/college-2");
        school("sud/ecole-1");
    }

    static String plan(String what, String state) {
        return """
                actions:
                  - id: une
                    thematique: travailler-ensemble
                    quoi: %s
                    etat: %s
                    quand: {debut: 2026-09, fin: 2027-06}
                    indicateurs:
                      - id: compte
                        libelle: Combien
                        unite: fois
                        sens: hausse
                        cible: {date: 2027-06, valeur: 12}
                """.formatted(what, state);
    }

    private void school(String path) throws IOException {
        schools++;
        write(path + "/etablissement.yml", """
                nom: Collège %d
                uai: 049%04d%s
                type: college
                annee: 2026-2027
                effectifs:
                  - {niveau: 6e, eleves: %d}
                """.formatted(
                        schools, schools, letter(490_000 + schools), 80 + random.nextInt(40)));
        write(path + "/plan-action.yml", plan(what(), state()));
    }

    private static char letter(int number) {
        return "abcdefghjklmnprstuvwxyz".toUpperCase(java.util.Locale.ROOT).charAt(number % 23);
    }

    private String what() {
        return WORDS.get(random.nextInt(WORDS.size())) + " " + random.nextInt(9);
    }

    private String state() {
        return STATES.get(random.nextInt(STATES.size()));
    }

    /** Makes one random edit; gives what it was. */
    String edit() throws IOException {
        List<String> places = schoolPaths();
        String school = places.get(random.nextInt(places.size()));
        switch (random.nextInt(12)) {
            case 0 -> school((random.nextBoolean() ? "nord/" : "sud/") + "nouveau-" + schools);
            case 1 -> {
                if (places.size() > 1) {
                    delete(school);
                }
            }
            case 2 -> write(school + "/pages/projet.md", "# Projet " + random.nextInt(3) + "\n\nUn texte.\n");
            case 3 -> Files.deleteIfExists(root.resolve(school + "/pages/projet.md"));
            case 4 -> write("nord/territoire.yml", "nom: Nord " + random.nextInt(3) + "\nnature: département\n");
            case 5 -> write("gigogne.yml", "titre: Essai " + random.nextInt(3) + "\n");
            case 6 -> write(school + "/plan-action.yml", "actions: [\n");
            case 7 -> write(school + "/equipement.yml", """
                    appareils:
                      - {id: tablettes, type: tablette, nombre: %d, acquisition: 2024-09}
                    """.formatted(1 + random.nextInt(5)));
            case 8 -> Files.deleteIfExists(root.resolve(school + "/equipement.yml"));
            case 9 -> move(school, (random.nextBoolean() ? "nord/" : "sud/") + "deplace-" + random.nextInt(4));
            default -> write(school + "/plan-action.yml", plan(what(), state()));
        }
        return school;
    }

    /** Mends what an edit may have broken. */
    void mend() throws IOException {
        for (String school : schoolPaths()) {
            Path plan = root.resolve(school + "/plan-action.yml");
            if (Files.exists(plan) && Files.readString(plan).equals("actions: [\n")) {
                write(school + "/plan-action.yml", plan(what(), state()));
            }
        }
    }

    private void move(String from, String to) throws IOException {
        if (!Files.exists(root.resolve(to))) {
            Files.move(root.resolve(from), root.resolve(to));
        }
    }

    private List<String> schoolPaths() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return new ArrayList<>(files.filter(file -> file.endsWith("etablissement.yml"))
                    .map(file -> root.relativize(file.getParent()).toString().replace('\\', '/'))
                    .sorted()
                    .toList());
        }
    }

    void write(String path, String text) throws IOException {
        Path file = root.resolve(path);
        Files.createDirectories(file.getParent());
        Files.deleteIfExists(file);
        Files.writeString(file, text);
    }

    /** Writes into the same file: it keeps its identity on the disk. */
    void overwrite(String path, String text) throws IOException {
        Files.writeString(root.resolve(path), text);
    }

    String read(String path) throws IOException {
        return Files.readString(root.resolve(path));
    }

    void delete(String path) throws IOException {
        delete(root.resolve(path));
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Every file of a folder, by path from there, one character a byte. */
    static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(bytes, StandardCharsets.ISO_8859_1));
            }
        }
        return files;
    }
}
