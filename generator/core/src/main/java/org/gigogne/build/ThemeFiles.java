package org.gigogne.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gigogne.store.Records;

/** What the folder of a theme holds. */
final class ThemeFiles {
    private ThemeFiles() {}

    /** All files of a folder, by path; none when there is no folder. */
    static List<SurveyKey.File> in(Optional<Path> theme) throws IOException {
        List<SurveyKey.File> held = new ArrayList<>();
        if (theme.isPresent() && Files.isDirectory(theme.get())) {
            try (Stream<Path> files = Files.walk(theme.get())) {
                for (Path file : files.sorted().toList()) {
                    if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                        String name = theme.get().relativize(file).toString().replace('\\', '/');
                        held.add(new SurveyKey.File(name, Records.sha256(Files.readAllBytes(file))));
                    }
                }
            }
        }
        return held;
    }
}
