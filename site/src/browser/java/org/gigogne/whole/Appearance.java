package org.gigogne.whole;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.util.Locale;

/** Ways to show a page; widths in CSS pixels. */
enum Appearance {
    LIGHT(1280, Media.SCREEN, ColorScheme.LIGHT),
    DARK(1280, Media.SCREEN, ColorScheme.DARK),
    PHONE(320, Media.SCREEN, ColorScheme.LIGHT),
    DARK_PHONE(320, Media.SCREEN, ColorScheme.DARK),
    /** As wide as the text of an A4 page. */
    PRINT(700, Media.PRINT, ColorScheme.LIGHT);

    private final int width;
    private final Media media;
    private final ColorScheme scheme;

    Appearance(int width, Media media, ColorScheme scheme) {
        this.width = width;
        this.media = media;
        this.scheme = scheme;
    }

    void apply(Page page) {
        page.setViewportSize(width, 800);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(media).setColorScheme(scheme));
    }

    /** Whether it is {@link #LIGHT} or {@link #PHONE} in other colours: the style says {@code light-dark(…)}. */
    boolean isDark() {
        return scheme == ColorScheme.DARK;
    }

    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
