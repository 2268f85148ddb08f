package org.gigogne.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The command without a verb: its help, its version. */
@Command(
        name = "gigogne",
        description = "Du plan numérique d'un établissement, écrit en YAML, au site et aux rapports PDF.",
        synopsisHeading = "Usage : ",
        customSynopsis = "gigogne VERBE [OPTIONS]",
        descriptionHeading = "%n",
        optionListHeading = "%nOptions :%n",
        commandListHeading = "%nVerbes :%n",
        footerHeading = "%n",
        footer = {
            "L'aide d'un verbe : gigogne VERBE --help",
            "Codes de sortie : 0 tout va bien ; 1 des problèmes à corriger ; 2 arguments à revoir ; 70 erreur de Gigogne."
        },
        versionProvider = ProgramVersion.class)
final class GigogneCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        throw new UsageException(
                spec,
                "Il manque un verbe : `build` construit le site, `check` vérifie les contenus,"
                        + " `explain` dit d'où vient un chiffre.");
    }
}
