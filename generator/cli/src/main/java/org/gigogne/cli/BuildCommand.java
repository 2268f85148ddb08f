package org.gigogne.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gigogne.build.BuildRequest;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.Generator;
import org.gigogne.build.SiteChoices;
import org.gigogne.build.SiteNews;
import org.gigogne.forge.TimingsExport;
import org.gigogne.problem.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gigogne build}: content to site. */
@Command(
        name = "build",
        description = "Construit le site et les rapports PDF. S'il y a une erreur, rien n'est publié.",
        synopsisHeading = "Usage : ",
        customSynopsis = "gigogne build [OPTIONS]",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n")
final class BuildCommand implements Callable<Integer> {
    /** An archive without a name: it takes that of the output folder. */
    private static final String BESIDE_OUTPUT = ".zip";

    private final Supplier<Generator> generator;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DOSSIER",
            defaultValue = "site",
            converter = OptionValues.Folder.class,
            description = "Dossier où publier le site (par défaut : ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--archive",
            arity = "0..1",
            paramLabel = "FICHIER.zip",
            fallbackValue = BESIDE_OUTPUT,
            converter = OptionValues.Archive.class,
            description = "Écrit aussi le site en un fichier ZIP, pour une clé USB (sans nom : à côté du site).")
    private @Nullable Path archive;

    @Mixin
    private SiteOptions site;

    @Mixin
    private ProblemOptions problems;

    @Option(
            names = "--verifier",
            description = "Ne publie que si chaque rapport dit la même chose sur sa page et dans son PDF, et si tout"
                    + " reconstruire donne les mêmes fichiers.")
    private boolean isVerified;

    @Option(
            names = "--tolerant",
            description = "Laisse de côté les établissements dont les fichiers ont des erreurs, et publie les autres.")
    private boolean isTolerant;

    @Option(
            names = "--sans-pdf",
            description = "Construit le site seul, sans les rapports, ni leurs pages ni leurs PDF.")
    private boolean isWithoutReports;

    @Option(
            names = "--strict",
            description = "Relit tous les fichiers, même ceux dont la taille et la date n'ont pas changé.")
    private boolean isStrict;

    @Option(
            names = "--force",
            description =
                    "Remplace le dossier de sortie même s'il contient des fichiers que Gigogne n'a pas écrits : ils"
                            + " sont supprimés.")
    private boolean isForced;

    @Option(
            names = "--timings",
            description = "Affiche où le temps est passé : étapes, modèles, rapports, lieux les plus longs.")
    private boolean isTimed;

    @Option(
            names = "--timings-json",
            paramLabel = "FICHIER",
            converter = OptionValues.File.class,
            description = "Écrit la même chose en JSON.")
    private @Nullable Path timings;

    BuildCommand(Supplier<Generator> generator) {
        this.generator = generator;
    }

    @Override
    public Integer call() {
        Optional<Path> zip = archive();
        problems.files()
                .and("--timings-json", timings)
                .and("--archive", zip.orElse(null))
                .check(spec);
        BuildRequest.Care care = new BuildRequest.Care(isVerified, isTolerant, isStrict, isForced);
        BuildResult result = generator
                .get()
                .build(
                        new BuildRequest(options.content(), output, zip, choices(), care, options.threads()),
                        TerminalProgress.of(spec.commandLine().getErr(), options.isQuiet()));
        BuildSummary summary = new BuildSummary(result, options.content().toString());
        Report report = new Report(spec.commandLine(), options.isQuiet());
        report.problems(summary);
        List<Path> closed = List.of(options.content(), output);
        boolean isTold = problems.tell(result, options.content(), closed, report);
        boolean isTimeTold = isTimeTold(result, closed, report);
        if (result.isPublished()) {
            report.say(result.figures().text());
            report.say(isTimed ? result.figures().timings().text() : "");
            report.say(result.news().map(SiteNews::text).orElse(""));
        }
        return report.end(
                result.isPublished() && isTold && isTimeTold,
                summary.build(output.toString(), zip.map(Path::toString)));
    }

    private boolean isTimeTold(BuildResult result, List<Path> closed, Report report) {
        List<Problem> untold =
                Optional.ofNullable(timings)
                        .flatMap(file -> TimingsExport.write(result.figures(), file, closed))
                        .stream()
                        .toList();
        report.problems(untold);
        return untold.isEmpty();
    }

    private SiteChoices choices() {
        SiteChoices choices = site.choices(spec);
        return isWithoutReports ? choices.withoutReports() : choices;
    }

    private Optional<Path> archive() {
        return Optional.ofNullable(archive)
                .map(file -> file.toString().equals(BESIDE_OUTPUT) ? BuildRequest.archiveBeside(output) : file);
    }
}
