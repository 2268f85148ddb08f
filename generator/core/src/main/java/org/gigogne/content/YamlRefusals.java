package org.gigogne.content;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gigogne.content.SourceMap.Mark;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/** Collects what is correct YAML and yet refused, because it would surprise its author or the machine. */
final class YamlRefusals {
    private static final int MOST = 100;
    private static final Set<ProblemCode> HARMLESS = EnumSet.of(ProblemCode.DUPLICATE_KEY);

    private final SourceText text;
    private final YamlMarks places;
    private final List<Problem> problems = new ArrayList<>();

    YamlRefusals(SourceText text) {
        this.text = text;
        this.places = new YamlMarks(text);
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    /** Whether values are missing from the tree, so that checking it would only tell nonsense. */
    boolean leaveNoTree() {
        return problems.stream().anyMatch(problem -> !HARMLESS.contains(problem.code()));
    }

    void checkAnchorAndTag(Event event) {
        if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            String name = node.getAnchor().get().getValue();
            add(
                    ProblemCode.YAML_ANCHOR,
                    at(event, 1),
                    "Le repère `&" + shorten(name) + "` n'est pas admis : chaque valeur s'écrit là où elle sert.",
                    "supprimez `&" + shorten(name) + "` ; si le texte commence vraiment par `&`, mettez-le entre"
                            + " guillemets");
        }
        Optional<String> tag = tagOf(event);
        if (tag.isPresent()) {
            add(
                    ProblemCode.YAML_TAG,
                    at(event, 1),
                    "Une indication de type qui commence par `!` n'est pas admise devant une valeur.",
                    "supprimez le mot qui commence par `!` ; si le texte commence vraiment par `!`, mettez-le entre"
                            + " guillemets");
        }
    }

    /** What may not stand in a file may not come in by an escape either. */
    void checkCharacters(ScalarEvent scalar) {
        if (scalar.getValue().codePoints().anyMatch(YamlRefusals::isForbidden)) {
            add(
                    ProblemCode.CONTROL_CHARACTER,
                    places.of(scalar),
                    "Ce texte contient un caractère invisible qui n'y a pas sa place.",
                    "entre guillemets doubles, retirez la barre oblique inverse et le code qui la suit ; une ligne nouvelle"
                            + " s'écrit `\\n`");
        }
    }

    private static boolean isForbidden(int c) {
        boolean isHalf = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return isHalf || (c != '\n' && Character.isBmpCodePoint(c) && TextReader.isForbidden((char) c));
    }

    private static Optional<String> tagOf(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    void alias(AliasEvent alias) {
        String name = shorten(alias.getAlias().getValue());
        add(
                ProblemCode.YAML_ALIAS,
                at(alias, name.length() + 1),
                "Le renvoi `*" + name + "` n'est pas admis : chaque valeur s'écrit là où elle sert.",
                "écrivez la valeur elle-même ; si le texte commence vraiment par `*`, mettez-le entre guillemets");
    }

    void mergeKey(Event key) {
        add(
                ProblemCode.YAML_MERGE_KEY,
                places.of(key),
                "La clé `<<`, qui recopie d'autres clés, n'est pas admise.",
                "écrivez ici les clés elles-mêmes");
    }

    void duplicateKey(ScalarEvent key, Mark first) {
        add(
                ProblemCode.DUPLICATE_KEY,
                places.of(key),
                "La clé `" + shorten(key.getValue()) + "` figure deux fois au même endroit : déjà à la ligne "
                        + first.line() + ".",
                "gardez une seule des deux ; pour plusieurs éléments, faites une liste, chaque élément précédé d'un"
                        + " tiret");
    }

    /** A number, a yes or nothing at all as a key; a number cut in two by a decimal comma looks so, too. */
    void scalarKey(ScalarEvent key, boolean isAfterComma) {
        if (isAfterComma && key.getValue().matches("[0-9]+")) {
            String line = text.line(places.of(key).line());
            String whole = numberBefore(line, places.of(key).column() - 1);
            String number = whole + "," + key.getValue();
            add(
                    ProblemCode.DECIMAL_COMMA,
                    places.of(key),
                    "Entre accolades, la virgule sépare deux valeurs : `" + number + "` n'est pas lu comme un nombre.",
                    "écrivez " + whole + "." + key.getValue() + " : le signe décimal est le point");
            return;
        }
        String value = key.getValue();
        add(
                ProblemCode.KEY_NOT_TEXT,
                places.of(key),
                value.isEmpty()
                        ? "Il manque une clé devant les deux-points."
                        : "`" + shorten(value) + "` ne peut pas servir de clé : une clé est un mot.",
                "une ligne s'écrit `clé: valeur`, avec une des clés prévues pour ce fichier");
    }

    private static String numberBefore(String line, int end) {
        int to = line.lastIndexOf(',', Math.min(end, line.length()));
        int from = Math.max(0, to);
        while (from > 0 && "-0123456789".indexOf(line.charAt(from - 1)) >= 0) {
            from--;
        }
        return to < 0 ? "" : line.substring(from, to);
    }

    void keyNotText(Event key) {
        add(
                ProblemCode.KEY_NOT_TEXT,
                places.of(key),
                "Une liste, un groupe ou un renvoi ne peut pas servir de clé : une clé est un mot.",
                "si c'est un texte qui contient des crochets ou des accolades, mettez-le entre guillemets");
    }

    void longKey(ScalarEvent key) {
        add(
                ProblemCode.KEY_TOO_LONG,
                places.of(key),
                "La clé " + Quote.of(key.getValue()) + " est trop longue pour en être une.",
                "si c'est un texte qui contient « : », mettez-le entre guillemets");
    }

    void directive(Event start) {
        add(
                ProblemCode.YAML_DIRECTIVE,
                new Mark(places.of(start).line(), 1, 1),
                "Les lignes qui commencent par `%` avant le contenu ne sont pas admises.",
                "supprimez ces lignes ainsi que la ligne `---` qui les suit");
    }

    void secondDocument(Event start) {
        add(
                ProblemCode.SEVERAL_DOCUMENTS,
                at(start, 3),
                "Le fichier contient plusieurs documents, séparés par la ligne `---` : un seul est admis.",
                "supprimez la ligne `---`, ou faites un fichier par document");
    }

    void tooDeep(Mark mark, int most) {
        add(
                ProblemCode.YAML_TOO_DEEP,
                mark,
                "Les listes et les groupes sont emboîtés sur plus de " + most + " niveaux.",
                "aucun fichier de contenu n'en demande autant : retirez les crochets ou les décalages de trop");
    }

    void tooManyValues(Mark mark, int most) {
        add(
                ProblemCode.TOO_MANY_VALUES,
                mark,
                "Le fichier contient plus de " + most + " valeurs.",
                "répartissez le contenu, ou retirez ce qui s'y répète");
    }

    private Mark at(Event event, int length) {
        Mark mark = places.of(event);
        return new Mark(mark.line(), mark.column(), length);
    }

    private void add(ProblemCode code, Mark mark, String message, String hint) {
        if (problems.size() < MOST) {
            problems.add(text.problem(code, mark, message, hint));
        }
    }

    private static String shorten(String value) {
        return Quote.shorten(value);
    }
}
