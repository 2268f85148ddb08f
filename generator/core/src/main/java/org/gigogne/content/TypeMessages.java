package org.gigogne.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import tools.jackson.databind.JsonNode;

/** Says of a value that it is of another kind than its key wants. */
final class TypeMessages {
    private static final Pattern DECIMAL_COMMA = Pattern.compile("-?[0-9]+,[0-9]+");
    private static final Pattern SPACED_NUMBER = Pattern.compile("-?[0-9]{1,3}(\\h[0-9]{3})+");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");
    private static final Pattern NUMBER_WITH_UNIT =
            Pattern.compile("(-?[0-9]+(?:\\.[0-9]+)?)(?![eExX][-+]?[0-9])\\h*[\\p{L}%€°].*");

    private final YamlTree tree;

    TypeMessages(YamlTree tree) {
        this.tree = tree;
    }

    /** The problem with a value of the wrong kind. */
    Problem problem(Fault fault, SchemaPoint point, JsonNode value) {
        String wanted = point.type();
        if (value.isNull()) {
            return noValue(fault, point);
        }
        if (wanted.equals("object") && YamlHabits.colonWithoutSpace(tree.written(fault.pointer())) > 0) {
            return tree.source()
                    .problem(
                            ProblemCode.MISSING_SPACE,
                            fault.pointer(),
                            "Il manque une espace après les deux-points.",
                            "écrivez `clé: valeur`");
        }
        if (fault.segments().isEmpty()) {
            return tree.source()
                    .problem(
                            ProblemCode.WRONG_TYPE,
                            "",
                            "Le fichier doit contenir des lignes `clé: valeur` ; trouvé : "
                                    + found(value, tree.written("")) + ".",
                            MinimalContent.hint(point));
        }
        if (wanted.equals("string") && (value.isNumber() || value.isBoolean())) {
            String written = tree.written(fault.pointer());
            return tree.source()
                    .problem(
                            ProblemCode.UNQUOTED_TEXT,
                            fault.pointer(),
                            expectation(fault, "un texte") + " ; trouvé : " + found(value, written) + ".",
                            "mettez la valeur entre guillemets : `\"" + written + "\"`");
        }
        return tree.source()
                .problem(
                        ProblemCode.WRONG_TYPE,
                        fault.pointer(),
                        expectation(fault, name(wanted)) + " ; trouvé : " + found(value, tree.written(fault.pointer()))
                                + ".",
                        hint(fault, point, value, wanted));
    }

    private Problem noValue(Fault fault, SchemaPoint point) {
        String example = point.example()
                .map(value -> " ; par exemple `" + YamlExample.line(fault.nearestKey(), value) + "`")
                .orElse("");
        return fault.isElement()
                ? tree.source()
                        .problem(
                                ProblemCode.MISSING_VALUE,
                                fault.pointer(),
                                "Un élément de la liste " + Quote.of(fault.nearestKey()) + " est vide.",
                                "écrivez-le après le tiret, ou supprimez le tiret")
                : tree.source()
                        .problem(
                                ProblemCode.MISSING_VALUE,
                                SourceMap.keyOf(fault.pointer()),
                                "La clé " + Quote.of(fault.nearestKey()) + " n'a pas de valeur.",
                                "écrivez une valeur après les deux-points, ou supprimez la ligne" + example);
    }

    private String hint(Fault fault, SchemaPoint point, JsonNode value, String wanted) {
        String text = value.isString() ? Quote.shorten(value.stringValue().strip()) : "";
        String example = point.example()
                .map(shown -> "par exemple `" + YamlExample.line(fault.nearestKey(), shown) + "`")
                .orElse("");
        return switch (wanted) {
            case "integer", "number" -> number(text, value, wanted, example);
            case "boolean" -> yesOrNo(text);
            case "string" ->
                value.isObject()
                        ? "un texte qui contient « : » se met entre guillemets"
                        : "retirez le tiret ou les crochets ; un texte qui commence par un crochet se met entre guillemets";
            case "array" ->
                value.isObject()
                        ? "faites-en une liste : un tiret et une espace devant chaque élément"
                        : "écrivez un élément par ligne, précédé d'un tiret et d'une espace, ou entre crochets : `"
                                + fault.nearestKey() + ": [" + Quote.shorten(tree.written(fault.pointer())) + "]`";
            case "object" -> (value.isArray() ? "retirez le tiret : un seul groupe est attendu ici ; " : "") + example;
            default -> example;
        };
    }

    private static String number(String text, JsonNode value, String wanted, String example) {
        String dotted = text.replace(',', '.');
        if (DECIMAL_COMMA.matcher(text).matches()) {
            return wanted.equals("integer")
                    ? "écrivez un nombre sans décimales"
                    : "écrivez " + dotted + " : le signe décimal est le point";
        }
        if (SPACED_NUMBER.matcher(text).matches()) {
            return "écrivez " + text.replaceAll("\\h", "") + ", sans espace";
        }
        if (NUMBER.matcher(text).matches()) {
            return "écrivez " + text + " sans guillemets";
        }
        Matcher unit = NUMBER_WITH_UNIT.matcher(dotted);
        if (unit.matches()) {
            return "écrivez le nombre seul : " + unit.group(1);
        }
        return value.isNumber() ? "écrivez un nombre sans décimales" : "écrivez le nombre en chiffres ; " + example;
    }

    private static String yesOrNo(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "oui", "yes", "vrai", "o" -> "écrivez `true`, sans guillemets";
            case "non", "no", "faux", "n" -> "écrivez `false`, sans guillemets";
            default -> "écrivez `true` pour oui, `false` pour non, sans guillemets";
        };
    }

    private static String expectation(Fault fault, String wanted) {
        String key = Quote.of(fault.nearestKey());
        return fault.isElement() ? "Chaque élément de " + key + " doit être " + wanted : key + " attend " + wanted;
    }

    private static String name(String type) {
        return switch (type) {
            case "integer" -> "un nombre entier";
            case "number" -> "un nombre";
            case "boolean" -> "`true` (oui) ou `false` (non)";
            case "array" -> "une liste";
            case "object" -> "un groupe de lignes `clé: valeur`";
            default -> "un texte";
        };
    }

    private static String found(JsonNode value, String written) {
        if (value.isString()) {
            return "le texte " + Quote.of(value.stringValue());
        }
        if (value.isNumber()) {
            return "le nombre " + Quote.of(written);
        }
        if (value.isArray()) {
            return "une liste";
        }
        return value.isObject() ? "un groupe de lignes `clé: valeur`" : "la valeur " + Quote.of(written);
    }
}
