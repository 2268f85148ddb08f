package org.gigogne.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.CheckRequest;
import org.gigogne.build.Generator;
import org.gigogne.build.SiteChoices;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code gigogne check}: what is wrong with a content. */
@Command(
        name = "check",
        description = "Vérifie les contenus. Ne publie rien.",
        synopsisHeading = "Usage : ",
        customSynopsis = "gigogne check [OPTIONS]",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n")
final class CheckCommand implements Callable<Integer> {
    private final Supplier<Generator> generator;

    @Spec
    private CommandSpec spec;

    @Mixin
    private RunOptions options;

    @Option(
            names = "--pdf",
            description =
                    "Vérifie aussi que les rapports PDF respectent PDF/A-2a et PDF/UA-1 ; `--theme`, `--edition` et"
                            + " `--date` disent comment les produire.")
    private boolean isPdf;

    @Mixin
    private SiteOptions site;

    @Mixin
    private ProblemOptions problems;

    CheckCommand(Supplier<Generator> generator) {
        this.generator = generator;
    }

    @Override
    public Integer call() {
        if (!isPdf && !site.given().isEmpty()) {
            throw new UsageException(spec, "L'option `%s` ne sert à `check` qu'avec `--pdf`.".formatted(site.given()));
        }
        problems.files().check(spec);
        Optional<SiteChoices> pdf = isPdf ? Optional.of(site.choices(spec)) : Optional.empty();
        BuildResult result = generator.get().check(new CheckRequest(options.content(), pdf, options.threads()));
        BuildSummary summary = new BuildSummary(result, options.content().toString());
        Report report = new Report(spec.commandLine(), options.isQuiet());
        report.problems(summary);
        boolean isTold = problems.tell(result, options.content(), List.of(options.content()), report);
        return report.end(!result.hasErrors() && isTold, summary.check());
    }
}
