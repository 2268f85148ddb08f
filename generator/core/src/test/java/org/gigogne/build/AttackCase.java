package org.gigogne.build;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hostile file, and what must be said of it.
 *
 * @param name its kind and name, such as {@code yaml/renvoi-a-soi.yml}: a file of the corpus, or made by the test
 * @param target where it stands in the content
 * @param expected codes and lines of its problems, such as {@code YAML-010:1}, in order; {@code publié} behind them when
 *     it is published all the same
 */
record AttackCase(String name, String target, String expected) {
    static final Path CORPUS = Path.of("src/test/hostile");
    private static final Path TABLE = CORPUS.resolve("attendu.txt");

    /** All of the table, each a line {@code name | expected} or {@code name -> target | expected}. */
    static List<AttackCase> all() {
        try (Stream<String> lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.isBlank()).map(AttackCase::parse).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static AttackCase parse(String line) {
        String[] parts = line.split(" \\| ", -1);
        String[] names = parts[0].strip().split(" -> ", -1);
        return new AttackCase(names[0], names.length > 1 ? names[1] : target(names[0]), parts[1].strip());
    }

    private static String target(String name) {
        String file = name.substring(name.indexOf('/') + 1);
        return switch (kind(name)) {
            case "yaml", "textes" -> "plan-action.yml";
            case "markdown" -> "pages/page.md";
            case "svg" -> "images/logo.svg";
            case "image" -> "images/" + file;
            case "reglages" -> "gigogne.yml";
            case "archive" -> "../college.zip";
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String kind(String name) {
        return name.substring(0, name.indexOf('/'));
    }

    String kind() {
        return kind(name);
    }

    /** What the file holds. */
    byte[] bytes() throws IOException {
        Path file = CORPUS.resolve(name);
        if (Files.exists(file)) {
            return Files.readAllBytes(file);
        }
        String made = name.substring(name.indexOf('/') + 1, name.lastIndexOf('.'));
        return switch (kind()) {
            case "image" -> AttackImages.of(made);
            case "archive" -> AttackArchives.of(made);
            default -> AttackTexts.of(kind(), made);
        };
    }

    /** Writes a content in which all but the file is honest. */
    void write(Path content) throws IOException {
        boolean isArchive = kind().equals("archive");
        put(
                content,
                "gigogne.yml",
                "titre: Essai\narrete-au: 2026-11-20\n"
                        + switch (kind()) {
                            case "svg" -> "identite: {logo: images/logo.svg}\n";
                            case "archive" -> "sources:\n  - {lieu: college, archive: ../college.zip}\n";
                            default -> "";
                        });
        put(
                content,
                isArchive ? "territoire.yml" : "etablissement.yml",
                isArchive
                        ? "nom: Académie d'essai\nnature: académie\n"
                        : "nom: Collège d'essai\nuai: 0499903Y\ntype: college\nannee: 2026-2027\n");
        Path file = content.resolve(target);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes());
    }

    private static void put(Path content, String name, String text) throws IOException {
        Files.createDirectories(content);
        Files.writeString(content.resolve(name), text);
    }

    @Override
    public String toString() {
        return name;
    }
}
