package org.gigogne.site;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a theme, in UTF-8, and remembers what it gave. */
final class ThemeLoader implements TemplateLoader {
    private final Theme theme;
    private final ConcurrentSkipListMap<String, String> given = new ConcurrentSkipListMap<>();

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    /** Sources of the templates that were asked for so far, by path. */
    SortedMap<String, String> given() {
        return given;
    }

    @Override
    public @Nullable Object findTemplateSource(String name) {
        if (!name.endsWith(".ftlh")) {
            return null;
        }
        return theme.read(name)
                .map(bytes -> {
                    given.put(name, new String(bytes, StandardCharsets.UTF_8));
                    return name;
                })
                .orElse(null);
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader(given.getOrDefault(source, ""));
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is open.
    }
}
