package org.gigogne.cli;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** The options that are the same everywhere; of the first two picocli has its own, in English. */
final class StandardOptions {
    /** Asks for the stack trace of a bug. Looked for as text, since a bug may strike before the arguments are parsed. */
    static final String VERBOSE = "--verbose";

    private StandardOptions() {}

    /** Gives {@code --version} to a command, {@code --help} to it and to its verbs, {@code --verbose} to its verbs. */
    static void addTo(CommandLine command) {
        command.getCommandSpec()
                .addOption(option("Affiche la version et s'arrête.", "-V", "--version")
                        .versionHelp(true)
                        .build());
        addHelp(command);
        command.getSubcommands().values().forEach(verb -> {
            addHelp(verb);
            verb.getCommandSpec()
                    .addOption(option("En cas d'erreur interne, affiche ce qui aide à la corriger.", VERBOSE)
                            .build());
        });
    }

    private static void addHelp(CommandLine command) {
        command.getCommandSpec()
                .addOption(option("Affiche cette aide et s'arrête.", "-h", "--help")
                        .usageHelp(true)
                        .build());
    }

    private static OptionSpec.Builder option(String description, String... names) {
        return OptionSpec.builder(names).type(boolean.class).arity("0").description(description);
    }
}
