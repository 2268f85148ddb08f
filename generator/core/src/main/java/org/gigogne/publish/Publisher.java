package org.gigogne.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;

/**
 * Puts a site in the place of the one before it.
 *
 * <p>The new site is written beside the target, on the same file system. The switch is two renames; between them, and
 * only there, a killed build leaves the target absent and the old site whole under the name {@code .NAME.gigogne-old},
 * which the next build puts back before anything else.
 */
public final class Publisher {
    private final String shown;
    private final Path target;
    private final Path staged;
    private final Path old;

    /**
     * Publishes to a folder, which may not exist yet.
     *
     * @param target the output folder; its parent must be writable
     */
    public Publisher(Path target) {
        this.shown = target.toString();
        this.target = target.toAbsolutePath().normalize();
        String name = String.valueOf(this.target.getFileName());
        this.staged = this.target.resolveSibling("." + name + ".gigogne-new");
        this.old = this.target.resolveSibling("." + name + ".gigogne-old");
    }

    /**
     * Why the target may not be replaced; empty when it may. It may when it is absent, empty, or holds nothing but what
     * a build wrote there.
     */
    public List<Problem> obstacles() throws IOException {
        heal();
        List<Problem> problems = new ArrayList<>();
        if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            return problems;
        }
        if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
            problems.add(problem(
                    "Le dossier de sortie `" + shown + "` est un fichier ou un lien.", "choisissez un autre dossier"));
            return problems;
        }
        List<String> present = Folders.files(target);
        Optional<Manifest> manifest = Manifest.read(target);
        for (String file : present) {
            boolean ours = file.equals(Manifest.FILE)
                    || manifest.map(written -> written.hashes().containsKey(file))
                            .orElse(false);
            if (!ours) {
                problems.add(problem(
                        "Le dossier de sortie `" + shown + "` contient `" + file + "`, que Gigogne n'a pas écrit.",
                        "déplacez ce fichier, ou choisissez un autre dossier de sortie : rien n'a été effacé"));
                return problems;
            }
        }
        return problems;
    }

    /** An empty staging area; what a killed build left there is removed. */
    public Staging stage() throws IOException {
        Folders.delete(staged);
        Files.createDirectories(staged);
        return new Staging(staged);
    }

    /** Puts the staged site in the place of the target. */
    public void publish(Staging staging) throws IOException {
        Path complete = staging.complete();
        if (Files.exists(target)) {
            Files.move(target, old, StandardCopyOption.ATOMIC_MOVE);
        }
        Files.move(complete, target, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(old);
    }

    private void heal() throws IOException {
        if (Files.exists(old)) {
            if (Files.exists(target)) {
                Folders.delete(old);
            } else {
                Files.move(old, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private Problem problem(String message, String hint) {
        return Problem.of(ProblemCode.OUTPUT_NOT_OURS, Location.ofFile(shown), message, hint);
    }
}
