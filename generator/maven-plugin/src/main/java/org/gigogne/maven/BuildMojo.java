package org.gigogne.maven;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.gigogne.build.BuildRequest;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.Generator;
import org.gigogne.build.SiteNews;
import org.gigogne.forge.TimingsExport;
import org.gigogne.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site and the reports of a content, and publishes them when there is no error.
 *
 * <p>Runs at {@code package} unless told otherwise: the site is what such a project delivers, and its tests, at
 * {@code integration-test}, find it there.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true, requiresProject = false)
public final class BuildMojo extends ProblemMojo {
    /** Folder where the site is published. Not named after {@code project.build}, which means nothing without a POM. */
    @Parameter(property = "gigogne.output", defaultValue = "${basedir}/target/site", required = true)
    private File output;

    /** ZIP file where the site is also written, for a USB stick; none when not told. */
    @Parameter(property = "gigogne.archive")
    private @Nullable File archive;

    /**
     * Whether nothing is published unless each page of a report says what its PDF says, and building from nothing gives the
     * same files; needs {@code gigogne-verifier}.
     */
    @Parameter(property = "gigogne.verifier", defaultValue = "false")
    private boolean verifier;

    /** Whether schools whose files have errors are left out of the site; otherwise nothing is published. */
    @Parameter(property = "gigogne.tolerant", defaultValue = "false")
    private boolean tolerant;

    /** Whether it is logged where the time went: stages, templates, reports, the places that took longest. */
    @Parameter(property = "gigogne.timings", defaultValue = "false")
    private boolean timings;

    /** File where the same is written as JSON; none when not told. */
    @Parameter(property = "gigogne.timingsJson")
    private @Nullable File timingsJson;

    /** Whether reports are made, as PDF and as pages. */
    @Parameter(property = "gigogne.pdf", defaultValue = "true")
    private boolean pdf;

    /** Whether all files are read again, also those whose size and times have not changed. */
    @Parameter(property = "gigogne.strict", defaultValue = "false")
    private boolean strict;

    /** Whether the output folder is replaced even if it holds files that no build wrote: they are deleted. */
    @Parameter(property = "gigogne.force", defaultValue = "false")
    private boolean force;

    @Override
    void run(Path content, int threads) throws MojoFailureException {
        Optional<Path> zip = Optional.ofNullable(archive).map(File::toPath);
        BuildRequest.Care care = new BuildRequest.Care(verifier, tolerant, strict, force);
        BuildResult result = new Generator()
                .build(new BuildRequest(
                        content,
                        output.toPath(),
                        zip,
                        pdf ? choices() : choices().withoutReports(),
                        care,
                        threads));
        BuildSummary summary = summary(result);
        if (result.isPublished()) {
            result.figures().text().lines().forEach(getLog()::info);
            String times = timings ? result.figures().timings().text() : "";
            times.lines().forEach(getLog()::info);
            result.news().map(SiteNews::text).orElse("").lines().forEach(getLog()::info);
        }
        List<Path> closed = List.of(content, output.toPath());
        Optional<Problem> untimed = Optional.ofNullable(timingsJson)
                .flatMap(file -> TimingsExport.write(result.figures(), file.toPath(), closed));
        end(summary, content, closed, summary.build(shown(output.toPath()), zip.map(this::shown)));
        if (untimed.isPresent()) {
            throw new MojoFailureException(untimed.get().message());
        }
    }
}
