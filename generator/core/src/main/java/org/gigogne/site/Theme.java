package org.gigogne.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where templates, texts and assets come from.
 *
 * <p>Paths are relative to the theme's root, with {@code /}: {@code pages/racine/glossaire.ftlh},
 * {@code texts/fr.properties}, {@code assets/gigogne.css}. A path with an empty, {@code .} or {@code ..} part names
 * nothing.
 */
public abstract class Theme {
    private @Nullable ParsedTemplates templates;

    /**
     * The bytes of a file; empty when there is none.
     *
     * @throws java.io.UncheckedIOException when it cannot be read
     */
    public abstract Optional<byte[]> read(String path);

    /**
     * The texts that {@link #read} joins, from that of the lowest theme up: one for most files, none when there is no
     * such file.
     *
     * @throws java.io.UncheckedIOException when one cannot be read
     */
    public List<byte[]> layers(String path) {
        return read(path).stream().toList();
    }

    /** Paths of all assets, relative to {@code assets/}, sorted. */
    public abstract List<String> assets();

    /** Its templates: those that were parsed for one site, or one of its languages, are ready for the next. */
    final synchronized ParsedTemplates templates() {
        if (templates == null) {
            templates = new ParsedTemplates(this);
        }
        return templates;
    }

    /** The theme that comes with the program: resources under {@code /org/gigogne/theme/}. */
    public static Theme bundled() {
        return BundledTheme.INSTANCE;
    }

    /**
     * A theme whose files replace, one by one, those of another; keys of its {@code .properties} files are added to
     * those of the same file below.
     */
    public static Theme overlaid(Path folder, Theme below) {
        return new OverlaidTheme(folder, below);
    }
}
