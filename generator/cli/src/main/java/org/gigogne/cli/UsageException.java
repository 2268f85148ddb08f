package org.gigogne.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** Arguments that picocli accepts and we do not; the message is a French sentence. */
final class UsageException extends ParameterException {
    private static final long serialVersionUID = 1L;

    private final String sentence;

    UsageException(CommandSpec spec, String sentence) {
        super(spec.commandLine(), sentence);
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
