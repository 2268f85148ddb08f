package org.gigogne.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.gigogne.site.PageTemplates;
import org.gigogne.store.Sha256;

/**
 * What the folder of a theme holds.
 *
 * @param templates SHA-256 of the page templates, by path: a change of one concerns no page but those that it writes
 * @param rest all other files, by path: a change of one may concern any page
 */
record ThemeFiles(SortedMap<String, Sha256> templates, List<SurveyKey.File> rest) {
    /**
     * All files of a folder; none when there is no folder. When a template of it may load a page template, none counts as
     * such.
     */
    static ThemeFiles in(Optional<Path> theme) throws IOException {
        SortedMap<String, Sha256> templates = new TreeMap<>();
        List<SurveyKey.File> rest = new ArrayList<>();
        Set<String> paths = PageTemplates.paths();
        boolean isPlain = true;
        Optional<Path> root = root(theme);
        for (Path file : files(root)) {
            String name = root.orElseThrow().relativize(file).toString().replace('\\', '/');
            byte[] bytes = Files.readAllBytes(file);
            Sha256 sha256 = Sha256.of(bytes);
            if (paths.contains(name)) {
                templates.put(name, sha256);
            } else {
                rest.add(new SurveyKey.File(name, sha256));
            }
            isPlain &=
                    !name.endsWith(".ftlh") || PageTemplates.loadsOnlyShared(new String(bytes, StandardCharsets.UTF_8));
        }
        return isPlain ? new ThemeFiles(templates, rest) : whole(templates, rest);
    }

    /** The folder itself, where a link to it was given. */
    private static Optional<Path> root(Optional<Path> theme) throws IOException {
        return theme.isPresent() && Files.isDirectory(theme.get())
                ? Optional.of(theme.get().toRealPath())
                : Optional.empty();
    }

    private static List<Path> files(Optional<Path> root) throws IOException {
        if (root.isEmpty()) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(root.get())) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
    }

    /** A theme whose page templates are files like others. */
    private static ThemeFiles whole(SortedMap<String, Sha256> templates, List<SurveyKey.File> rest) {
        List<SurveyKey.File> all = new ArrayList<>(rest);
        templates.forEach((name, sha256) -> all.add(new SurveyKey.File(name, sha256)));
        return new ThemeFiles(new TreeMap<>(), all);
    }
}
