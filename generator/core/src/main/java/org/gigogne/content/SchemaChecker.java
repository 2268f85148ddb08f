package org.gigogne.content;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Suggestion;
import tools.jackson.databind.JsonNode;

/** Checks a tree against the schema of its file, and says each fault at its place. */
final class SchemaChecker {
    private static final int MOST = 100;

    /** When a value has several faults, the first of these hides the others. */
    private static final List<String> BY_WEIGHT =
            List.of("type", "enum", "minLength", "maxLength", "pattern", "format");

    private final Schemas schemas;

    SchemaChecker(Schemas schemas) {
        this.schemas = schemas;
    }

    /** The faults, by place; at most a hundred. */
    List<Problem> check(FileKind kind, YamlTree tree) {
        List<Error> errors = schemas.validate(kind, tree.root());
        if (errors.isEmpty()) {
            return List.of();
        }
        SchemaPoint root = schemas.root(kind);
        List<Fault> faults = faults(errors.stream()
                .map(SchemaChecker::fault)
                .map(fault -> isTextWithColon(fault, root, tree) ? new Fault(fault.segments(), "type", "") : fault)
                .distinct());
        ValueMessages values = new ValueMessages(tree);
        KeyMessages keys = new KeyMessages(tree);
        List<Problem> problems = new ArrayList<>();
        faults.stream().limit(MOST).forEach(fault -> {
            SchemaPoint point = root.walk(fault.segments());
            problems.add(fault.isAboutKey() ? keys.problem(fault, point) : values.problem(fault, point));
        });
        problems.sort(Comparator.naturalOrder());
        if (faults.size() > MOST) {
            problems.add(Problem.of(
                    ProblemCode.TOO_MANY_PROBLEMS,
                    Location.ofFile(tree.source().path()),
                    "Le fichier contient " + faults.size() + " problèmes : seuls les " + MOST
                            + " premiers sont montrés.",
                    "corrigez ceux-ci, les suivants apparaîtront"));
        }
        return problems;
    }

    /** A sentence with « : » was read as a group of one key, where a text or a group may stand. */
    private static boolean isTextWithColon(Fault fault, SchemaPoint root, YamlTree tree) {
        SchemaPoint point = root.walk(fault.segments());
        JsonNode value = tree.at(fault.pointer());
        return fault.isAboutKey()
                && point.isTextOrGroup()
                && value.size() == 1
                && value.propertyNames().stream().noneMatch(key -> isMeant(key, point));
    }

    private static boolean isMeant(String key, SchemaPoint group) {
        return key.indexOf(' ') < 0 && Suggestion.nearest(key, group.keys()).isPresent();
    }

    private static List<Fault> faults(Stream<Fault> found) {
        List<Fault> all =
                found.sorted(Comparator.comparingInt(SchemaChecker::weight)).toList();
        Set<String> spoken = new HashSet<>();
        List<Fault> kept = new ArrayList<>();
        for (Fault fault : all) {
            if (fault.isAboutKey() || spoken.add(fault.pointer())) {
                kept.add(fault);
            }
        }
        return withoutMistyped(kept);
    }

    /** A mistyped key is one fault, not also a missing one. */
    private static List<Fault> withoutMistyped(List<Fault> faults) {
        Map<String, List<String>> unknown = new HashMap<>();
        for (Fault fault : faults) {
            if (fault.keyword().equals("additionalProperties")) {
                unknown.computeIfAbsent(fault.pointer(), pointer -> new ArrayList<>())
                        .add(fault.key());
            }
        }
        return faults.stream()
                .filter(fault -> !fault.keyword().equals("required")
                        || unknown.getOrDefault(fault.pointer(), List.of()).stream()
                                .limit(MOST)
                                .noneMatch(key -> Suggestion.nearest(key, List.of(fault.key()))
                                        .isPresent()))
                .toList();
    }

    private static int weight(Fault fault) {
        int weight = BY_WEIGHT.indexOf(fault.keyword());
        return weight < 0 ? BY_WEIGHT.size() : weight;
    }

    private static Fault fault(Error error) {
        NodePath path = error.getInstanceLocation();
        List<String> segments = new ArrayList<>();
        for (int i = 0; i < path.getNameCount(); i++) {
            segments.add(String.valueOf(path.getElement(i)));
        }
        String key = error.getProperty() == null ? "" : error.getProperty();
        return new Fault(List.copyOf(segments), error.getKeyword(), key);
    }
}
