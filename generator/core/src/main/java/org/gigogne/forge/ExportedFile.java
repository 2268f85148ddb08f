package org.gigogne.forge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * A file for other programs: written at once, or not at all.
 *
 * @param what what it is, to begin a sentence with: a feminine noun with its article
 * @param file where it goes
 */
record ExportedFile(String what, Path file) {
    /**
     * Writes it.
     *
     * @param closed folders that hold nothing but what Gigogne reads there, or publishes
     * @return why it could not be written; empty when it was
     */
    Optional<Problem> write(byte[] bytes, List<Path> closed) {
        if (closed.stream().anyMatch(folder -> whole(file).startsWith(whole(folder)))) {
            return Optional.of(problem(
                    what + " serait dans le dossier du contenu ou dans celui du site.",
                    "donnez un fichier qui est à côté d'eux"));
        }
        try {
            replace(whole(file), bytes);
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(problem(
                    what + " n'a pas pu être écrite.",
                    "vérifiez qu'aucun dossier ne porte ce nom, la place libre sur le disque et vos droits"));
        }
    }

    private Problem problem(String message, String hint) {
        String shown = file.toString().replace('\\', '/');
        return Problem.of(ProblemCode.PROBLEMS_NOT_WRITABLE, Location.ofFile(shown), message, hint);
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Path fresh = file.resolveSibling(file.getFileName() + ".nouveau");
        Files.deleteIfExists(fresh);
        try {
            Files.write(fresh, bytes, StandardOpenOption.CREATE_NEW);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private static Path whole(Path path) {
        return path.toAbsolutePath().normalize();
    }
}
