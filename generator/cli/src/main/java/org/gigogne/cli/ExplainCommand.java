package org.gigogne.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.ExplainRequest;
import org.gigogne.build.ExplainResult;
import org.gigogne.build.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code gigogne explain}: where a figure of the site comes from. */
@Command(
        name = "explain",
        description = "Dit d'où vient un chiffre du site : calcul, fichiers et lignes. N'écrit aucun fichier.",
        synopsisHeading = "Usage : ",
        customSynopsis = "gigogne explain PAGE#CHIFFRE... [OPTIONS]",
        descriptionHeading = "%n",
        parameterListHeading = "%n",
        optionListHeading = "%nOptions :%n")
final class ExplainCommand implements Callable<Integer> {
    private final Supplier<Generator> generator;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "PAGE#CHIFFRE",
            description = "Adresse de la page depuis la racine du site, `#`, et identifiant de la ligne dans la page,"
                    + " par exemple `themes.html#g-f-theme-gouvernance`.")
    private List<String> figures = List.of();

    @Mixin
    private RunOptions options;

    @Mixin
    private SiteOptions site;

    ExplainCommand(Supplier<Generator> generator) {
        this.generator = generator;
    }

    @Override
    public Integer call() {
        ExplainResult result = generator
                .get()
                .explain(new ExplainRequest(
                        options.content(),
                        options.content().toString(),
                        figures,
                        site.choices(spec),
                        options.threads()));
        BuildSummary summary =
                new BuildSummary(result.result(), options.content().toString());
        Report report = new Report(spec.commandLine(), options.isQuiet());
        if (result.text().isEmpty()) {
            report.problems(summary);
        }
        result.text().ifPresent(text -> spec.commandLine().getOut().print(text));
        return result.text().isPresent() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
