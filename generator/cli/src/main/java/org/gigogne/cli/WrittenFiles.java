package org.gigogne.cli;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The files that options of one run name: no two of them write to the same. */
final class WrittenFiles {
    private final Map<String, Path> byOption = new LinkedHashMap<>();

    /** One more; null when the option is not given. */
    WrittenFiles and(String option, @Nullable Path file) {
        if (file != null) {
            byOption.put(option, file.toAbsolutePath().normalize());
        }
        return this;
    }

    /**
     * Looks for a file that is named twice.
     *
     * @throws UsageException when there is one
     */
    void check(CommandSpec spec) {
        Map<Path, String> optionOf = new HashMap<>();
        byOption.forEach((option, file) -> {
            String other = optionOf.putIfAbsent(file, option);
            if (other != null) {
                throw new UsageException(
                        spec,
                        "Les options `%s` et `%s` écrivent dans le même fichier : donnez deux noms."
                                .formatted(other, option));
            }
        });
    }
}
