package org.gigogne.site;

import java.util.Arrays;

/** What a path inside a theme may look like. */
final class ThemePaths {
    private ThemePaths() {}

    /** Whether a path stays inside the theme: relative, with no empty, {@code .} or {@code ..} part. */
    static boolean isPlain(String path) {
        return path.indexOf('\\') < 0
                && path.indexOf('\0') < 0
                && Arrays.stream(path.split("/", -1))
                        .noneMatch(part -> part.isEmpty() || part.equals(".") || part.equals(".."));
    }
}
