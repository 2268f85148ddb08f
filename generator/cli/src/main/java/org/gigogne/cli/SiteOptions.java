package org.gigogne.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.gigogne.build.SiteChoices;
import org.gigogne.model.Edition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** What a site is rendered with. */
final class SiteOptions {
    @Option(
            names = "--theme",
            paramLabel = "DOSSIER",
            converter = OptionValues.Folder.class,
            description =
                    "Dossier dont les fichiers remplacent ceux du thème ; les clés de ses .properties s'y ajoutent.")
    private @Nullable Path theme;

    @Option(
            names = "--edition",
            paramLabel = "ÉDITION",
            converter = OptionValues.EditionName.class,
            description = "publique ou interne (par défaut : celle des contenus).")
    private @Nullable Edition edition;

    @Option(
            names = "--date",
            paramLabel = "AAAA-MM-JJ",
            converter = OptionValues.Day.class,
            description = "Jour auquel les chiffres sont calculés (par défaut : celui des contenus).")
    private @Nullable LocalDate asOf;

    /**
     * What was asked for.
     *
     * @throws UsageException when the folder of the theme does not exist
     */
    SiteChoices choices(CommandSpec spec) {
        if (theme != null && !Files.isDirectory(theme)) {
            throw new UsageException(spec, "Le dossier `%s` de l'option `--theme` n'existe pas.".formatted(theme));
        }
        return new SiteChoices(Optional.ofNullable(theme), Optional.ofNullable(edition), Optional.ofNullable(asOf));
    }

    /** Name of the first option that was given; empty if none was. */
    String given() {
        if (theme != null) {
            return "--theme";
        }
        return edition != null ? "--edition" : asOf != null ? "--date" : "";
    }
}
