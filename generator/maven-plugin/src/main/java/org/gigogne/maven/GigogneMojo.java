package org.gigogne.maven;

import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.SiteChoices;
import org.gigogne.model.Edition;
import org.jspecify.annotations.Nullable;

/** What the goals have in common. */
abstract class GigogneMojo extends AbstractMojo {
    /** Folder of the content. */
    @Parameter(property = "gigogne.content", defaultValue = "${basedir}/content", required = true)
    private File content;

    /** Folder whose files replace those of the theme, one by one. */
    @Parameter(property = "gigogne.theme")
    private @Nullable File theme;

    /** {@code publique} or {@code interne}; that of gigogne.yml when absent. */
    @Parameter(property = "gigogne.edition")
    private @Nullable String edition;

    /** Day on which the figures are taken, such as {@code 2026-09-14}; the day of the content when absent. */
    @Parameter(property = "gigogne.asOf")
    private @Nullable String asOf;

    /** Number of threads; as many as there are processors when 0. */
    @Parameter(property = "gigogne.threads", defaultValue = "0")
    private int threads;

    /** Does nothing. */
    @Parameter(property = "gigogne.skip", defaultValue = "false")
    private boolean skip;

    /** The folder in which Maven was started: paths below it are shown as they are seen from there. */
    @Parameter(defaultValue = "${session.executionRootDirectory}", readonly = true)
    private File startFolder;

    @Override
    public final void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Gigogne : rien à faire, `gigogne.skip` est vrai.");
            return;
        }
        if (threads < 0) {
            throw new MojoFailureException(
                    "`gigogne.threads` vaut " + threads + " : il faut un nombre entier positif.");
        }
        try {
            run(content.toPath(), threads > 0 ? threads : Runtime.getRuntime().availableProcessors());
        } catch (UncheckedIOException e) {
            throw new MojoFailureException(
                    "Un fichier n'a pas pu être lu ou écrit (%s). Rien n'a été publié.".formatted(e.getMessage()));
        }
    }

    /** Does the work of the goal. */
    abstract void run(Path folder, int threadCount) throws MojoFailureException;

    /** What a site is rendered with. */
    final SiteChoices choices() throws MojoFailureException {
        return new SiteChoices(theme(), edition(), asOf());
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

    /** What to say about a result. */
    final BuildSummary summary(BuildResult result) {
        return new BuildSummary(result, shown(content.toPath()));
    }

    /** The folder in which Maven was started. */
    final Path startFolder() {
        return startFolder.toPath();
    }

    /** A path as it is seen from the folder in which Maven was started. */
    final String shown(Path path) {
        Path start = startFolder.toPath().toAbsolutePath().normalize();
        Path whole = path.toAbsolutePath().normalize();
        return (whole.startsWith(start) && !whole.equals(start) ? start.relativize(whole) : whole).toString();
    }

    /** Logs the problems in one piece, then either the last line or a failure that says it. */
    final void end(BuildSummary summary, String sentence) throws MojoFailureException {
        boolean isFailed = summary.result().hasErrors() && !summary.result().isPublished();
        String problems = summary.problems();
        if (!problems.isEmpty()) {
            String block = "\n\n" + problems;
            if (isFailed) {
                getLog().error(block);
            } else {
                getLog().warn(block);
            }
        }
        if (isFailed) {
            throw new MojoFailureException(sentence);
        }
        getLog().info(sentence);
    }
}
