package org.gigogne.cli;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.gigogne.build.BuildResult;
import org.gigogne.build.BuildSummary;
import org.gigogne.build.CheckRequest;
import org.gigogne.build.Generator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code gigogne check}: what is wrong with a content. */
@Command(
        name = "check",
        description = "Vérifie les contenus. N'écrit aucun fichier.",
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

    CheckCommand(Supplier<Generator> generator) {
        this.generator = generator;
    }

    @Override
    public Integer call() {
        BuildResult result = generator.get().check(new CheckRequest(options.content(), options.threads()));
        BuildSummary summary = new BuildSummary(result, options.content().toString());
        Report report = new Report(spec.commandLine(), options.isQuiet());
        report.problems(summary);
        return report.end(!result.hasErrors(), summary.check());
    }
}
