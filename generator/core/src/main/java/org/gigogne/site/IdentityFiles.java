package org.gigogne.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gigogne.model.Colour;
import org.gigogne.model.Palette;
import org.gigogne.model.SiteIdentity;
import org.gigogne.view.IdentityView;

/**
 * The files by which a site differs from its theme: a style sheet with its colours and its face, and the files of the
 * face. A site that asks for neither has none.
 */
final class IdentityFiles {
    private static final String SHEET = "assets/identite.css";
    private static final List<String> WEIGHTS = List.of("400", "700");
    private static final String LICENCE = "lisible-licence.txt";

    private final IdentityView identity;

    IdentityFiles(IdentityView identity) {
        this.identity = identity;
    }

    /** The style sheet, which comes after that of the theme; none when the theme's own is enough. */
    List<OutputFile> sheet() {
        if (!identity.hasStyle()) {
            return List.of();
        }
        String css = faces() + rules().stream().collect(Collectors.joining("\n", ":root {\n", "\n}\n"));
        return List.of(new OutputFile(SHEET, css.getBytes(StandardCharsets.UTF_8)));
    }

    /** Files of the folder {@code fonts} of the theme that the style sheet asks for, with their licence. */
    List<String> fonts() {
        return isLegible()
                ? Stream.concat(WEIGHTS.stream().map(IdentityFiles::file), Stream.of(LICENCE))
                        .toList()
                : List.of();
    }

    private static String file(String weight) {
        return "lisible-" + weight + ".woff2";
    }

    private boolean isLegible() {
        return identity.font() == SiteIdentity.Font.LEGIBLE;
    }

    private String faces() {
        return isLegible() ? WEIGHTS.stream().map(IdentityFiles::face).collect(Collectors.joining()) : "";
    }

    private static String face(String weight) {
        return """
                @font-face {
                  font-family: lisible;
                  font-weight: WEIGHT;
                  font-display: swap;
                  src: url("FILE") format("woff2");
                }

                """.replace("WEIGHT", weight).replace("FILE", file(weight));
    }

    private List<String> rules() {
        List<String> rules = new ArrayList<>();
        if (isLegible()) {
            rules.add("  --own-font: lisible, system-ui;");
        }
        SiteIdentity.Colours colours = identity.colours();
        if (colours != null) {
            Palette main = Palette.of(colours.main());
            rules.add(rule("accent", main.light(), main.dark()));
            rules.add(rule("accent-soft", main.lightTint(), main.darkTint()));
            Colour accent = colours.accent();
            if (accent != null) {
                Palette marks = Palette.of(accent);
                rules.add(rule("mark", marks.light(), marks.dark()));
            }
        }
        return rules;
    }

    private static String rule(String name, Colour light, Colour dark) {
        return "  --" + name + ": light-dark(" + light + ", " + dark + ");";
    }
}
