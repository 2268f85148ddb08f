package org.gigogne.forge;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * For which other programs problems are written. Whether there are problems, and whether anything is published, makes no
 * difference.
 *
 * @param sarif file to write as SARIF 2.1.0
 * @param gitlab file to write as a Code Quality report of GitLab
 * @param isGithub whether commands of a GitHub workflow are wanted
 * @param version version of the program, for SARIF
 */
public record ProblemExport(Optional<Path> sarif, Optional<Path> gitlab, boolean isGithub, String version) {
    /** What to print for GitHub, a line a finding; empty when that was not asked for. */
    public String commands(List<Finding> findings) {
        return isGithub ? new GithubForm().text(findings) : "";
    }

    /**
     * Writes the files that were asked for, each at once or not at all.
     *
     * @param closed folders that hold nothing but what Gigogne reads there, or publishes
     * @return what could not be written, and why
     */
    public List<Problem> write(List<Finding> findings, List<Path> closed) {
        List<Problem> problems = new ArrayList<>();
        sarif.ifPresent(file -> write(new SarifForm(version, new CodeMeanings()), findings, file, closed)
                .ifPresent(problems::add));
        gitlab.ifPresent(file -> write(new GitlabForm(), findings, file, closed).ifPresent(problems::add));
        return problems;
    }

    private static Optional<Problem> write(JsonForm form, List<Finding> findings, Path file, List<Path> closed) {
        if (closed.stream().anyMatch(folder -> whole(file).startsWith(whole(folder)))) {
            return Optional.of(problem(
                    file,
                    "La liste des problèmes serait dans le dossier du contenu ou dans celui du site.",
                    "donnez un fichier qui est à côté d'eux"));
        }
        try {
            replace(whole(file), form.bytes(findings));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(problem(
                    file,
                    "La liste des problèmes n'a pas pu être écrite.",
                    "vérifiez qu'aucun dossier ne porte ce nom, la place libre sur le disque et vos droits"));
        }
    }

    private static Problem problem(Path file, String message, String hint) {
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
