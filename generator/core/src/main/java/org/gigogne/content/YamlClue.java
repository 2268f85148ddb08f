package org.gigogne.content;

import java.util.List;
import java.util.Optional;
import org.gigogne.problem.ProblemCode;

/**
 * What the YAML parser says, and what we say of it.
 *
 * @param words the parser's words, one of which is enough
 * @param code our code
 * @param isAtBeginning whether to show where the parser began to read the faulty part, not where it gave up
 * @param message our message
 * @param hint our hint
 */
record YamlClue(List<String> words, ProblemCode code, boolean isAtBeginning, String message, String hint) {
    private static final String COLON = "mapping values are not allowed";
    private static final String FIRST_COLON = "FIRST " + COLON;

    /** The first that fits counts. */
    private static final List<YamlClue> ALL = List.of(
            new YamlClue(
                    List.of("escape"),
                    ProblemCode.BAD_ESCAPE,
                    false,
                    "Entre guillemets doubles, la barre oblique inverse `\\` a un sens particulier.",
                    "mettez le texte entre apostrophes (`'C:\\dossier'`) ou doublez la barre (`\\\\`)"),
            new YamlClue(
                    List.of("sequence entries are not allowed"),
                    ProblemCode.LIST_ON_KEY_LINE,
                    false,
                    "Une liste avec tirets ne commence pas sur la ligne de sa clé.",
                    "allez à la ligne après les deux-points ; un texte qui commence par un tiret se met entre"
                            + " guillemets"),
            new YamlClue(
                    List.of(FIRST_COLON),
                    ProblemCode.BAD_INDENTATION,
                    false,
                    "Cette ligne est plus décalée que la précédente, qui a déjà une valeur.",
                    "alignez-la sur la ligne précédente ; un texte sur plusieurs lignes qui contient « : » se met"
                            + " entre guillemets"),
            new YamlClue(
                    List.of(COLON),
                    ProblemCode.COLON_IN_VALUE,
                    false,
                    "Un texte qui contient « : » doit être entre guillemets.",
                    "écrivez par exemple `quoi: \"Numérique : nos priorités\"`"),
            new YamlClue(
                    List.of("could not find expected ':'"),
                    ProblemCode.MISSING_COLON,
                    true,
                    "Cette ligne n'est ni une clé suivie de deux-points, ni un élément de liste.",
                    "écrivez `clé: valeur` ; la suite d'un texte commencé plus haut doit être plus décalée que sa"
                            + " clé"),
            new YamlClue(
                    List.of("while parsing a flow"),
                    ProblemCode.UNCLOSED_BRACKET,
                    true,
                    "Le crochet ou l'accolade ouvert ici n'est pas fermé, ou il manque une virgule entre deux"
                            + " éléments.",
                    "fermez-le par `]` ou `}` ; un texte avec des crochets se met entre guillemets"),
            new YamlClue(
                    List.of("block scalar"),
                    ProblemCode.QUOTES_NEEDED,
                    false,
                    "Après `|` ou `>`, le texte commence à la ligne suivante.",
                    "allez à la ligne après ce signe, ou mettez le texte entre guillemets"),
            new YamlClue(
                    List.of(
                            "expected alphabetic or numeric character",
                            "cannot start any token",
                            "unexpected character found",
                            "tag"),
                    ProblemCode.QUOTES_NEEDED,
                    true,
                    "Un texte ne peut pas commencer par ce signe sans guillemets.",
                    "mettez le texte entre guillemets ; les éléments d'une liste commencent par un tiret et une"
                            + " espace"),
            new YamlClue(
                    List.of("<block end>", "<document start>"),
                    ProblemCode.BAD_INDENTATION,
                    false,
                    "Cette ligne n'est pas alignée sur celles du même groupe.",
                    "les clés d'un même groupe, comme les tirets d'une même liste, commencent à la même colonne ; un"
                            + " texte entre guillemets ne se continue pas après eux"));

    /** The clue in what the parser said; that it stopped at the first colon of a line it does not say itself. */
    static Optional<YamlClue> of(String said, boolean isFirstColon) {
        String marked = isFirstColon ? said.replace(COLON, FIRST_COLON) : said;
        return ALL.stream()
                .filter(clue -> clue.words().stream().anyMatch(marked::contains))
                .findFirst();
    }
}
