package org.gigogne.site;

import java.text.Normalizer;
import java.util.Locale;

/** Names for anchors and files. */
final class Slugs {
    private Slugs() {}

    /** A text in lower-case unaccented letters, digits and hyphens; {@code x} when nothing is left. */
    static String slug(String text) {
        String plain = Normalizer.normalize(text.replace("œ", "oe").replace("Œ", "OE"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.isEmpty() ? "x" : plain;
    }
}
