package org.gigogne.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version as the manifest of the jar has it. */
final class ProgramVersion implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = ProgramVersion.class.getPackage().getImplementationVersion();
        return new String[] {"gigogne " + Objects.requireNonNullElse(version, "(version de travail)")};
    }
}
