package org.gigogne.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** What {@code build} and {@code check} have in common. */
final class RunOptions {
    @Option(
            names = {"-c", "--content"},
            paramLabel = "DOSSIER",
            defaultValue = "content",
            converter = OptionValues.Folder.class,
            description = "Dossier des contenus (par défaut : ${DEFAULT-VALUE}).")
    private Path content;

    @Option(
            names = "--threads",
            paramLabel = "N",
            converter = OptionValues.ThreadCount.class,
            description = "Nombre de fils d'exécution (par défaut : autant que de processeurs).")
    private int threads;

    @Option(
            names = {"-q", "--quiet"},
            description = "N'affiche que les problèmes.")
    private boolean isQuiet;

    Path content() {
        return content;
    }

    int threads() {
        return threads > 0 ? threads : Runtime.getRuntime().availableProcessors();
    }

    boolean isQuiet() {
        return isQuiet;
    }
}
