package org.gigogne.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A content folder made by a test: a valid single school to begin with. */
final class ContentFolder {
    static final String SCHOOL = """
            nom: Collège des Tilleuls
            uai: 0490001A
            type: college
            annee: 2026-2027
            """;

    private final Path root;

    ContentFolder(Path root) {
        this.root = root;
        write("gigogne.yml", "titre: Essai\n");
        write("etablissement.yml", SCHOOL);
    }

    Path root() {
        return root;
    }

    ContentFolder write(String name, String text) {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    ContentFolder write(String name, byte[] bytes) {
        try {
            Path file = root.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
