package org.gigogne.site;

import freemarker.cache.TemplateLoader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Gives FreeMarker the templates of a theme, in UTF-8. */
final class ThemeLoader implements TemplateLoader {
    private final Theme theme;

    ThemeLoader(Theme theme) {
        this.theme = theme;
    }

    /** The text of a template; null when there is none. */
    @Override
    public @Nullable Object findTemplateSource(String name) {
        return name.endsWith(".ftlh")
                ? theme.read(name)
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(null)
                : null;
    }

    @Override
    public long getLastModified(Object source) {
        return 0;
    }

    @Override
    public Reader getReader(Object source, String encoding) {
        return new StringReader((String) source);
    }

    @Override
    public void closeTemplateSource(Object source) {
        // Nothing is open.
    }
}
