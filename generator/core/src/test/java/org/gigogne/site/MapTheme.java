package org.gigogne.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A theme made of a few texts. */
final class MapTheme extends Theme {
    private final Map<String, String> files;

    MapTheme(Map<String, String> files) {
        this.files = files;
    }

    /** The French texts of the bundled theme. */
    static String frenchTexts() {
        return new String(Theme.bundled().read("texts/fr.properties").orElseThrow(), StandardCharsets.UTF_8);
    }

    @Override
    public Optional<byte[]> read(String path) {
        return Optional.ofNullable(files.get(path)).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> assets() {
        return List.of("missing.css");
    }
}
