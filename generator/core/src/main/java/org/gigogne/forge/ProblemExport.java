package org.gigogne.forge;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gigogne.problem.Problem;

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
        return new ExportedFile("La liste des problèmes", file).write(form.bytes(findings), closed);
    }
}
