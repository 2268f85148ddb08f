package org.gigogne.cli;

import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Says what stopped the program when neither the content nor the arguments did. */
final class Failures {
    private static final String BUG = """
            Erreur interne : Gigogne s'est arrêté par sa faute, et non par la vôtre. Rien n'a été publié.
            Merci de la signaler, avec le texte qu'affiche la même commande suivie de `--verbose`.
            """;

    private final boolean isVerbose;

    /** With the stack trace, or without. */
    Failures(boolean isVerbose) {
        this.isVerbose = isVerbose;
    }

    /** Prints it and gives the exit code: a disk that fails is a problem, everything else is a bug of ours. */
    int report(Throwable failure, PrintWriter err) {
        boolean isDisk = failure instanceof UncheckedIOException;
        err.print(isDisk ? disk(failure) : BUG);
        if (isVerbose) {
            failure.printStackTrace(err);
        }
        err.flush();
        return isDisk ? ExitCode.PROBLEMS : ExitCode.BUG;
    }

    private static String disk(Throwable failure) {
        return "Un fichier n'a pas pu être lu ou écrit (%s). Rien n'a été publié.\n".formatted(failure.getMessage());
    }
}
