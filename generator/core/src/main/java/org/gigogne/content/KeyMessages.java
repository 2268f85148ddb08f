package org.gigogne.content;

import java.util.List;
import java.util.stream.Collectors;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;

/** Says of a group which key is unknown or missing. */
final class KeyMessages {
    private final YamlTree tree;

    KeyMessages(YamlTree tree) {
        this.tree = tree;
    }

    /** The problem behind a fault of a group. */
    Problem problem(Fault fault, SchemaPoint group) {
        return fault.keyword().equals("required") ? missing(fault, group) : unknown(fault, group);
    }

    private Problem unknown(Fault fault, SchemaPoint group) {
        String key = fault.key();
        String pointer = SourceMap.keyOf(SourceMap.child(fault.pointer(), key));
        List<String> others = group.keys().stream()
                .filter(name -> !tree.at(fault.pointer()).has(name))
                .toList();
        String hint = Suggestion.nearest(key, others)
                .or(() -> Suggestion.nearest(key, group.keys()))
                .map(name -> name.equals(key.strip())
                        ? "écrivez `" + name + "` sans espace"
                        : "vouliez-vous dire `" + name + "` ?")
                .orElseGet(() -> "clés possibles ici : " + list(others.isEmpty() ? group.keys() : others));
        return tree.source()
                .problem(
                        ProblemCode.UNKNOWN_KEY,
                        pointer,
                        "La clé " + Quote.of(key) + " n'existe pas " + where(fault) + ".",
                        hint);
    }

    private Problem missing(Fault fault, SchemaPoint group) {
        String key = fault.key();
        SchemaPoint wanted = group.step(key);
        String example = wanted.example()
                .map(value -> "`" + YamlExample.line(key, value) + "`")
                .orElse("`" + key + ": …`");
        String description = Sentences.innerOpen(wanted.text("description"));
        String message = "Il manque la clé `" + key + "` " + where(fault) + ".";
        String hint =
                "ajoutez une ligne, par exemple " + example + (description.isEmpty() ? "" : " (" + description + ")");
        if (fault.segments().isEmpty()) {
            return Problem.of(
                    ProblemCode.MISSING_KEY, Location.ofFile(tree.source().path()), message, hint);
        }
        String place = fault.isElement() ? fault.pointer() : SourceMap.keyOf(fault.pointer());
        return tree.source().problem(ProblemCode.MISSING_KEY, place, message, hint);
    }

    private static String where(Fault fault) {
        if (fault.segments().isEmpty()) {
            return "dans ce fichier";
        }
        return (fault.isElement() ? "dans cet élément de `" : "dans `") + Quote.shorten(fault.nearestKey()) + "`";
    }

    private static String list(List<String> names) {
        return names.stream().map(name -> "`" + name + "`").collect(Collectors.joining(", "));
    }
}
