package org.gigogne.build;

import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Hostile texts that are too long to lie in the corpus. All stay below what a file may hold, but for one. */
final class AttackTexts {
    /** A little less than the largest file. */
    private static final int FULL = 1_000_000;

    /** The same of a page. */
    private static final int FULL_PAGE = 60_000;

    private static final String ACTION = "actions:\n  - id: a\n    thematique: gouvernance\n    quoi: ";
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">";

    private AttackTexts() {}

    static byte[] of(String kind, String name) {
        String text = switch (kind) {
            case "yaml" -> yaml(name);
            case "markdown" -> "# Page\n\n" + markdown(name.substring("bombe-".length())) + "\n";
            case "svg" -> SVG + svg(name.substring("bombe-".length())) + "</svg>";
            default -> throw unknown(name);
        };
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException unknown(String name) {
        return new IllegalArgumentException("neither in the corpus nor made: " + name);
    }

    private static String full(String piece) {
        return full(piece, FULL);
    }

    /** Paragraphs as long as they may be, as many as there may be. */
    private static String page(String piece) {
        String paragraph = full(piece, Math.min(18_000, 900 * piece.length()));
        return full(paragraph + "\n\n", FULL_PAGE);
    }

    private static String full(String piece, int bytes) {
        return piece.repeat(bytes / piece.getBytes(StandardCharsets.UTF_8).length);
    }

    private static String numbered(int count, String piece) {
        return IntStream.range(0, count)
                .mapToObj(i -> piece.replace("#", Integer.toString(i)))
                .collect(Collectors.joining());
    }

    private static String yaml(String name) {
        return switch (name) {
            case "scalaire-enorme" -> ACTION + full("é ");
            case "cle-enorme" -> full("k") + ": 1\n";
            case "valeurs-sans-fin" -> "actions: [" + full("1,") + "]\n";
            case "profondeur" -> "actions: " + full("[");
            case "commentaire-bombe" -> "actions: []\n" + full("#") + "\n";
            case "lignes-vides" -> "actions: []\n" + full("\n");
            case "guillemets" -> ACTION + "\"" + full("\\\"") + "\"\n";
            case "espaces" -> ACTION + "a" + full(" ") + "b\n";
            case "nombre-de-chiffres" -> "appareils:\n  - {id: a, type: tablette, nombre: " + full("9") + "}\n";
            case "cles-sans-fin" -> numbered(90_000, "c#: 1\n");
            case "tirets-sans-fin" -> "actions:\n" + full("- \n");
            case "points-d-interrogation" -> full("? ");
            case "trop-gros" -> "actions: []\n#" + full("x") + full("x");
            case "deux-points" -> full("a: ");
            default -> throw unknown(name);
        };
    }

    private static String markdown(String name) {
        return switch (name) {
            case "citations" -> page("> a\n");
            case "gras" -> page("**a** *b* ");
            case "crochets" -> page("[a\n");
            case "parentheses" -> page("[a](b\n");
            case "references" -> "[a]: x\n\n" + page("[a] ");
            case "references-sans-fin" -> numbered(3_500, "[r#]: #x\n\n");
            case "titres-identiques" -> page("## a\n");
            case "titres-longs" -> page("## " + "a".repeat(900) + "\n");
            case "notes" -> numbered(2_800, "a[^#]\n\n[^#]: b\n\n");
            case "notes-repetees" -> "[^a]: b\n\n" + page("c[^a] ");
            case "sigles" -> numbered(1_400, "*[AB#]: sens #\n\n") + "\n" + numbered(1_400, "AB# ");
            case "sigles-longs" -> numbered(75, "*[" + "A".repeat(50) + "#]: " + "b".repeat(490) + "\n\n") + page("A");
            case "tableau-large" -> "|" + "a|".repeat(2_900) + "\n|" + "-|".repeat(2_900) + "\n|" + "b|".repeat(2_900);
            case "tableau-long" -> "| a | b |\n|---|---|\n" + page("| c | d |\n");
            case "accents-graves" -> page("`a ``b ```c ````d ");
            case "entites" -> page("&amp;");
            case "chevrons" -> page("<a\n");
            case "mot-enorme" -> page("a");
            case "page-trop-grosse" -> full("a\n\n");
            case "paragraphe-de-lignes" -> full("a\n", 10_000);
            case "paragraphe-de-signes" -> full("a ", 30_000);
            case "mots-en-capitales" -> page("ABC ");
            case "noms" -> page("Jean Paul ");
            case "liens" -> page("[a](https://x.fr) ");
            case "images" -> page("![a](a.png) ");
            case "lignes-vides" -> page("\n");
            case "espaces" -> "a" + page(" ") + "b";
            case "html" -> page("<b>a</b>\n");
            case "listes" -> page("- a\n");
            case "tirets" -> page("-");
            case "soulignes" -> page("a_b ");
            case "attributs" -> page("a{.note} ");
            case "fin-de-ligne" -> page("a\\\n");
            case "adresses-automatiques" -> page("<https://x.fr> ");
            case "definitions-ouvertes" -> page("[a]: <b\n");
            case "chiffres" -> page("1");
            case "accolades" -> page("{");
            case "points-d-exclamation" -> page("! ");
            default -> throw unknown(name);
        };
    }

    private static String svg(String name) {
        return switch (name) {
            case "profondeur" -> "<g>".repeat(100_000) + "</g>".repeat(100_000);
            case "commentaires-css" -> "<style>" + full("/* ") + "</style>";
            case "attributs" -> "<g " + numbered(60_000, "a#='b' ") + "/>";
            case "elements" -> "<g/>".repeat(240_000);
            case "chemin" -> "<path d=\"M0 0" + full(" L1 1") + "\"/>";
            case "fontes" -> "<text font-family=\"" + full("a,") + "\">a</text>";
            case "entites" -> "<title>" + full("&lt;") + "</title>";
            case "traits" -> "<path stroke-dasharray=\"" + full("0.0001 ") + "\" d=\"M0 0H1e9\" stroke=\"red\"/>";
            case "selecteurs" -> "<style>" + full("a b>c{fill:red}") + "</style>";
            case "degrades" -> numbered(20_000, "<linearGradient id=\"g#\" href=\"#g0\"/>");
            default -> throw unknown(name);
        };
    }
}
