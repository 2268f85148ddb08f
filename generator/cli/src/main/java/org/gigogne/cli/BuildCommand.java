package org.gigogne.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gigogne.build.BuildRequest;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.Generator;
import org.gigogne.model.Edition;
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
            names = "--theme",
            paramLabel = "DOSSIER",
            converter = OptionValues.Folder.class,
            description = "Dossier dont les fichiers remplacent, un par un, ceux du thème.")
    private @Nullable Path theme;

    @Option(
            names = "--edition",
            paramLabel = "ÉDITION",
            converter = OptionValues.EditionName.class,
            description = "publique ou interne (par défaut : celle des contenus).")
    private @Nullable Edition edition;

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            converter = OptionValues.Day.class,
            description = "Jour auquel les chiffres sont calculés (par défaut : celui des contenus).")
    private @Nullable LocalDate asOf;

    BuildCommand(Supplier<Generator> generator) {
        this.generator = generator;
    }

    @Override
    public Integer call() {
        if (theme != null && !Files.isDirectory(theme)) {
            throw new UsageException(spec, "Le dossier `%s` de l'option `--theme` n'existe pas.".formatted(theme));
        }
        BuildResult result = generator
                .get()
                .build(new BuildRequest(
                        options.content(),
                        output,
                        Optional.ofNullable(theme),
                        Optional.ofNullable(edition),
                        Optional.ofNullable(asOf),
                        options.threads()));
        BuildSummary summary = new BuildSummary(result, options.content().toString());
        Report report = new Report(spec.commandLine(), options.isQuiet());
        report.problems(summary);
        if (result.isPublished()) {
            report.say(result.figures().text());
        }
        return report.end(result.isPublished(), summary.build(output.toString()));
    }
}
