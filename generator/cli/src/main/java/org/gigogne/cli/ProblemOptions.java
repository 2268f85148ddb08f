package org.gigogne.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.gigogne.build.BuildResult;
import org.gigogne.forge.Finding;
import org.gigogne.forge.Findings;
import org.gigogne.forge.ProblemExport;
import org.gigogne.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** For which other programs problems are written. */
final class ProblemOptions {
    private static final Path HERE = Path.of("");

    @Option(
            names = "--sarif",
            paramLabel = "FICHIER",
            converter = OptionValues.File.class,
            description = "Écrit aussi les problèmes en SARIF 2.1.0, pour un éditeur ou une forge.")
    private @Nullable Path sarif;

    @Option(
            names = "--gitlab",
            paramLabel = "FICHIER",
            converter = OptionValues.File.class,
            description = "Écrit aussi les problèmes en rapport Code Quality, pour GitLab.")
    private @Nullable Path gitlab;

    @Option(names = "--github", description = "Affiche aussi les problèmes en annotations, pour GitHub.")
    private boolean isGithub;

    /** The files that they name. */
    WrittenFiles files() {
        return new WrittenFiles().and("--sarif", sarif).and("--gitlab", gitlab);
    }

    /**
     * Tells other programs of the problems of a result, where that was asked for; whether all could be told.
     *
     * @param closed folders where no list of problems may be written
     */
    boolean tell(BuildResult result, Path content, List<Path> closed, Report report) {
        ProblemExport export = new ProblemExport(
                Optional.ofNullable(sarif), Optional.ofNullable(gitlab), isGithub, ProgramVersion.number());
        List<Finding> findings = Findings.of(result, HERE, content);
        report.commands(export.commands(findings));
        List<Problem> untold = export.write(findings, closed);
        report.problems(untold);
        return untold.isEmpty();
    }
}
