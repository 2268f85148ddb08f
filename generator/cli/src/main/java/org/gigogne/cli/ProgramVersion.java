package org.gigogne.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the manifest of the jar has it. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"gigogne " + number()};
    }

    static String number() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return Objects.requireNonNullElse(version, "(version de travail)");
    }
}
