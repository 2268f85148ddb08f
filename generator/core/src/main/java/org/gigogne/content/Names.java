package org.gigogne.content;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.gigogne.problem.ProblemCode;

/** Names of folders and pages: they become addresses of the site. */
final class Names {
    /** Names that the site gives to its own folders and pages: no place may have one. */
    static final Set<String> RESERVED = Set.of(
            "accessibilite",
            "accueil",
            "actions",
            "assets",
            "calendrier",
            "comment-c-est-calcule",
            "couverture",
            "documents",
            "donnees",
            "equipement",
            "glossaire",
            "images",
            "index",
            "indicateurs",
            "mentions-legales",
            "pages",
            "plan-action",
            "plan-du-site",
            "progression",
            "rapports",
            "recherche",
            "retours-experience",
            "synthese");

    private static final Pattern SAFE = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");

    private Names() {}

    /** Whether a name is made of lower-case letters without accents, digits and hyphens. */
    static boolean isSafe(String name) {
        return SAFE.matcher(name).matches();
    }

    /** Why a place may not have one of the {@link #RESERVED} names. */
    static Refusal reserved(String name) {
        return new Refusal(
                ProblemCode.RESERVED_NAME,
                "Le site se réserve le nom de dossier `" + name + "`.",
                "donnez-lui un autre nom, par exemple celui de l'établissement ou de la commune");
    }

    /** The safe name nearest to a text: {@code college-des-tilleuls} for {@code Collège des Tilleuls}. */
    static String safe(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae")
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        String cut = plain.length() > 80 ? plain.substring(0, 80).replaceAll("-+$", "") : plain;
        return cut.isEmpty() ? "sans-nom" : PortableNames.isDevice(cut) ? cut + "-1" : cut;
    }
}
