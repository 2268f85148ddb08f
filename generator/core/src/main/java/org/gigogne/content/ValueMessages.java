package org.gigogne.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;
import tools.jackson.databind.JsonNode;

/** Says of a value what is wrong with it. */
final class ValueMessages {
    private static final int LONGEST_LIST = 25;

    private final YamlTree tree;
    private final TypeMessages types;

    ValueMessages(YamlTree tree) {
        this.tree = tree;
        this.types = new TypeMessages(tree);
    }

    /** The problem behind a fault of a value. */
    Problem problem(Fault fault, SchemaPoint point) {
        JsonNode value = tree.at(fault.pointer());
        boolean isWord = value.isNumber() || value.isBoolean();
        if (fault.keyword().equals("type") && isWord && !point.values().isEmpty()) {
            return unknownValue(fault, point);
        }
        if (isWord && DateForm.of(point).isPresent()) {
            return date(fault, DateForm.of(point).get());
        }
        return switch (fault.keyword()) {
            case "type" -> types.problem(fault, point, value);
            case "enum" -> unknownValue(fault, point);
            case "pattern", "format" -> malformed(fault, point, value);
            case "minLength", "maxLength" -> length(fault, point, value);
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum" -> range(fault, point);
            case "minItems", "maxItems", "minProperties", "maxProperties" -> count(fault, point, value);
            case "uniqueItems" -> duplicate(fault, value);
            default -> malformedValue(fault, point);
        };
    }

    private Problem unknownValue(Fault fault, SchemaPoint point) {
        List<String> values = point.values();
        String all = values.size() > LONGEST_LIST
                ? ""
                : "valeurs possibles : " + values.stream().map(Quote::of).collect(Collectors.joining(", "));
        String hint = Suggestion.nearest(written(fault), values)
                .map(value -> "vouliez-vous dire `" + value + "` ?" + (all.isEmpty() ? "" : " Sinon, " + all))
                .orElse(all);
        return problem(
                fault,
                ProblemCode.UNKNOWN_VALUE,
                Quote.of(written(fault)) + " ne fait pas partie des valeurs possibles pour " + subject(fault) + ".",
                hint);
    }

    private Problem malformed(Fault fault, SchemaPoint point, JsonNode value) {
        boolean isAnyText = point.text("pattern").equals("\\S");
        if (value.isString() && (isAnyText || value.stringValue().isBlank())) {
            return blank(fault, point);
        }
        return DateForm.of(point).map(form -> date(fault, form)).orElseGet(() -> malformedValue(fault, point));
    }

    private Problem date(Fault fault, DateForm form) {
        String written = written(fault);
        return DateForm.isWellFormed(written)
                ? problem(
                        fault,
                        ProblemCode.NO_SUCH_DATE,
                        "La date " + Quote.of(written) + " n'existe pas.",
                        "vérifiez le mois et le jour ; " + form.help())
                : problem(
                        fault,
                        ProblemCode.MALFORMED_DATE,
                        Quote.of(written) + " n'a pas la forme attendue pour " + subject(fault) + ".",
                        DateForm.rewrite(written)
                                .map(date -> "écrivez `" + date + "`")
                                .orElse(form.help()));
    }

    private Problem malformedValue(Fault fault, SchemaPoint point) {
        String example = point.isA("identifiant")
                ? "écrivez `" + Names.safe(written(fault)) + "`"
                : point.example()
                        .map(value -> "par exemple `" + YamlExample.value(value) + "`")
                        .orElse("");
        String description = Sentences.innerOpen(point.definition());
        return problem(
                fault,
                ProblemCode.MALFORMED_VALUE,
                Quote.of(written(fault)) + " n'a pas la forme attendue pour " + subject(fault) + ".",
                description.isEmpty() || example.isEmpty() ? description + example : description + " ; " + example);
    }

    private Problem blank(Fault fault, SchemaPoint point) {
        return problem(
                fault,
                ProblemCode.MISSING_VALUE,
                "Le texte de " + subject(fault) + " est vide.",
                "écrivez un texte entre les guillemets, ou supprimez la ligne"
                        + point.example()
                                .filter(JsonNode::isString)
                                .map(value -> " ; par exemple " + Quote.of(YamlExample.value(value)))
                                .orElse(""));
    }

    private Problem length(Fault fault, SchemaPoint point, JsonNode value) {
        if (value.asString("").isBlank()) {
            return blank(fault, point);
        }
        boolean isTooLong = fault.keyword().equals("maxLength");
        return problem(
                fault,
                ProblemCode.WRONG_LENGTH,
                "Le texte de " + subject(fault) + " est trop " + (isTooLong ? "long" : "court") + " : "
                        + value.asString("")
                                .codePointCount(0, value.asString("").length()) + " caractères.",
                (isTooLong ? "au plus " : "au moins ")
                        + number(point, fault.keyword())
                        + " caractères"
                        + (isTooLong ? " : raccourcissez-le" : ""));
    }

    private Problem range(Fault fault, SchemaPoint point) {
        String least = number(point, "minimum");
        String most = number(point, "maximum");
        String hint = least.isEmpty()
                ? "écrivez "
                        + (most.isEmpty()
                                ? "un nombre supérieur à " + number(point, "exclusiveMinimum")
                                : most + " au plus")
                : "écrivez " + (most.isEmpty() ? least + " ou davantage" : "un nombre de " + least + " à " + most);
        return problem(
                fault,
                ProblemCode.OUT_OF_RANGE,
                Quote.of(written(fault)) + " est trop "
                        + (fault.keyword().endsWith("inimum") ? "petit" : "grand")
                        + " pour " + subject(fault) + ".",
                hint);
    }

    private Problem count(Fault fault, SchemaPoint point, JsonNode value) {
        String whole = (value.isArray() ? "La liste " : "Le groupe ") + subject(fault);
        String part = value.isArray() ? "élément" : "clé";
        String limit = number(point, fault.keyword());
        String limited = limit + " " + part + (limit.equals("1") ? "" : "s");
        return fault.keyword().startsWith("min")
                ? problem(
                        fault,
                        ProblemCode.WRONG_COUNT,
                        whole
                                + (value.isEmpty()
                                        ? " est vide."
                                        : (value.isArray() ? " est incomplète : " : " est incomplet : ") + value.size()
                                                + " sur " + limit + "."),
                        "écrivez au moins " + limited + ", ou supprimez la ligne")
                : problem(
                        fault,
                        ProblemCode.WRONG_COUNT,
                        whole + (value.isArray() ? " est trop longue : " : " est trop long : ") + value.size() + " "
                                + part + "s.",
                        "gardez au plus " + limited);
    }

    private Problem duplicate(Fault fault, JsonNode list) {
        Set<JsonNode> seen = new HashSet<>();
        int at = 0;
        while (at < list.size() && seen.add(list.get(at))) {
            at++;
        }
        String pointer = SourceMap.child(fault.pointer(), String.valueOf(at));
        String shown = list.path(at).isValueNode() ? Quote.of(list.path(at).asString("")) : "Un même élément";
        return tree.source()
                .problem(
                        ProblemCode.DUPLICATE_ITEM,
                        pointer,
                        shown + " figure deux fois dans " + subject(fault) + ".",
                        "gardez un seul des deux");
    }

    private Problem problem(Fault fault, ProblemCode code, String message, String hint) {
        return tree.source().problem(code, fault.pointer(), message, hint);
    }

    private String written(Fault fault) {
        JsonNode value = tree.at(fault.pointer());
        return value.isString() ? value.stringValue() : tree.written(fault.pointer());
    }

    private static String subject(Fault fault) {
        return Quote.of(fault.nearestKey());
    }

    private static String number(SchemaPoint point, String keyword) {
        return point.find(keyword).map(node -> node.asString("")).orElse("");
    }
}
