package org.gigogne.maven;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.gigogne.build.BuildRequest;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.Generator;
import org.gigogne.model.Edition;
import org.jspecify.annotations.Nullable;

/**
 * Builds the site and the reports of a content, and publishes them when there is no error.
 *
 * <p>Runs at {@code package} unless told otherwise: the site is what such a project delivers, and its tests, at
 * {@code integration-test}, find it there.
 */
@Mojo(name = "build", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true, requiresProject = false)
public final class BuildMojo extends GigogneMojo {
    /** Folder where the site is published. Not named after {@code project.build}, which means nothing without a POM. */
    @Parameter(property = "gigogne.output", defaultValue = "${basedir}/target/site", required = true)
    private File output;

    /** Folder whose files replace those of the theme, one by one. */
    @Parameter(property = "gigogne.theme")
    private @Nullable File theme;

    /** {@code publique} or {@code interne}; that of gigogne.yml when absent. */
    @Parameter(property = "gigogne.edition")
    private @Nullable String edition;

    /** Day on which the figures are taken, such as {@code 2026-09-14}; the day of the content when absent. */
    @Parameter(property = "gigogne.asOf")
    private @Nullable String asOf;

    @Override
    void run(Path content, int threads) throws MojoFailureException {
        BuildResult result =
                new Generator().build(new BuildRequest(content, output.toPath(), theme(), edition(), asOf(), threads));
        BuildSummary summary = summary(result);
        if (result.isPublished()) {
            result.figures().text().lines().forEach(getLog()::info);
        }
        end(summary, summary.build(shown(output.toPath())));
    }

    private Optional<Path> theme() throws MojoFailureException {
        if (theme == null) {
            return Optional.empty();
        }
        if (!Files.isDirectory(theme.toPath())) {
            throw new MojoFailureException("Le dossier `%s` de `gigogne.theme` n'existe pas.".formatted(theme));
        }
        return Optional.of(theme.toPath());
    }

    private Optional<Edition> edition() throws MojoFailureException {
        if (edition == null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (edition) {
                    case "publique" -> Edition.PUBLIC;
                    case "interne" -> Edition.INTERNAL;
                    default ->
                        throw new MojoFailureException(
                                "`gigogne.edition` vaut `%s` : il faut `publique` ou `interne`.".formatted(edition));
                });
    }

    private Optional<LocalDate> asOf() throws MojoFailureException {
        if (asOf == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(asOf));
        } catch (DateTimeParseException e) {
            throw new MojoFailureException(
                    "`gigogne.asOf` vaut `%s` : il faut un jour qui existe, par exemple `2026-09-14`.".formatted(asOf));
        }
    }
}
