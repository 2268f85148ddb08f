package org.gigogne.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.gigogne.build.BuildSummary;
import org.gigogne.forge.Finding;
import org.gigogne.forge.Findings;
import org.gigogne.forge.ProblemExport;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemRenderer;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that write problems for other programs too. */
abstract class ProblemMojo extends GigogneMojo {
    /** File where problems are also written as SARIF 2.1.0; none when not told. */
    @Parameter(property = "gigogne.sarif")
    private @Nullable File sarif;

    /** File where problems are also written as a Code Quality report of GitLab; none when not told. */
    @Parameter(property = "gigogne.gitlab")
    private @Nullable File gitlab;

    /** Whether problems are also logged as commands of a GitHub workflow. */
    @Parameter(property = "gigogne.github", defaultValue = "false")
    private boolean github;

    /** Version of this plugin. */
    @Parameter(defaultValue = "${plugin.version}", readonly = true)
    private String version;

    /**
     * Ends the goal, and tells other programs of its problems where that was asked for.
     *
     * @param closed folders where no list of problems may be written
     */
    final void end(BuildSummary summary, Path content, List<Path> closed, String sentence) throws MojoFailureException {
        ProblemExport export = new ProblemExport(
                Optional.ofNullable(sarif).map(File::toPath),
                Optional.ofNullable(gitlab).map(File::toPath),
                github,
                version);
        List<Finding> findings = Findings.of(summary.result(), startFolder(), content);
        String commands = export.commands(findings);
        if (!commands.isEmpty()) {
            getLog().info("\n" + commands); // a command begins a line
        }
        List<Problem> untold = export.write(findings, closed);
        if (!untold.isEmpty()) {
            getLog().error("\n\n" + new ProblemRenderer("").render(untold));
        }
        end(summary, sentence);
        if (!untold.isEmpty()) {
            throw new MojoFailureException("La liste des problèmes n'a pas été écrite.");
        }
    }
}
