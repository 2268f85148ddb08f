package org.gigogne.docs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The reference page of one file kind: a section for the file itself, and one for each kind of group in it. */
final class SchemaReference {
    private static final int LONGEST_LIST = 8;

    private final String kind;
    private final Map<String, Section> sections = new LinkedHashMap<>();

    /** A group of keys: what it is, and every place where it may stand. */
    private record Section(SchemaNode node, String title, List<String> paths) {
        String heading() {
            return paths.isEmpty()
                    ? "Dans le fichier"
                    : FrenchMarkdown.text(title) + "\u202f: "
                            + paths.stream().map(path -> "`" + path + "`").collect(Collectors.joining(", "));
        }
    }

    SchemaReference(String kind) {
        this.kind = kind;
    }

    /** Title of the file kind. */
    String title() {
        return FrenchMarkdown.text(SchemaNode.root(file()).text("title"));
    }

    String page() {
        SchemaNode root = SchemaNode.root(file());
        collect(root, "");
        return """
                # %s : `%s.yml`

                %s

                Cette page est tirée du schéma du fichier : ne pas la modifier à la main. Dans les titres, `[]` suit le
                nom d’une liste. Les formes (date, identifiant…) sont décrites [sur leur page](formes.md).
                """.replace(" :", "\u202f:").formatted(title(), kind, FrenchMarkdown.text(root.text("description")))
                + sections.values().stream().map(this::section).collect(Collectors.joining())
                + "\n[Retour à la liste des fichiers](README.md)\n";
    }

    private String file() {
        return kind + ".schema.json";
    }

    private void collect(SchemaNode group, String path) {
        String identity = path.isEmpty() || group.reference().isEmpty() ? kind + path : group.reference();
        Section known = sections.get(identity);
        if (known != null) {
            known.paths().add(path);
            return;
        }
        List<String> paths = new ArrayList<>(path.isEmpty() ? List.of() : List.of(path));
        sections.put(identity, new Section(group, group.formTitle(), paths));
        for (String key : group.keys()) {
            SchemaNode node = group.property(key);
            String below = path.isEmpty() ? key : path + "." + key;
            if (node.isType("object")) {
                collect(node, below);
            } else if (node.isType("array") && node.items().isType("object")) {
                collect(node.items(), below + "[]");
            }
        }
    }

    private String section(Section section) {
        SchemaNode group = section.node();
        String told = section.paths().isEmpty() ? "" : FrenchMarkdown.text(group.definition()) + "\n\n";
        return "\n## " + section.heading() + "\n\n" + told
                + "| Clé | Ce que c’est | Forme | Obligatoire | Valeurs | Exemple |\n|---|---|---|---|---|---|\n"
                + group.keys().stream().map(key -> row(group, key)).collect(Collectors.joining());
    }

    private String row(SchemaNode group, String key) {
        SchemaNode node = group.property(key);
        String example = node.find("examples")
                .map(examples -> YamlLine.of(key, examples.get(0)))
                .orElse("");
        return Stream.of(
                        "`" + key + "`",
                        FrenchMarkdown.text(node.text("description")),
                        form(node),
                        group.requires(key) ? "oui" : "non",
                        values(node),
                        example.isEmpty() ? "" : "`" + example + "`")
                .collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private String form(SchemaNode node) {
        if (node.isType("object")) {
            return "groupe [" + FrenchMarkdown.text(node.formTitle()) + "](#" + anchor(node) + ")";
        }
        if (node.isShared()) {
            String title = FrenchMarkdown.text(node.formTitle());
            return "[" + inner(title) + "](formes.md#" + FrenchMarkdown.anchor(title) + ")";
        }
        if (node.isType("array")) {
            return "liste : ".replace(" :", "\u202f:") + form(node.items());
        }
        if (node.find("enum").isPresent()) {
            return "mot";
        }
        return switch (node.text("type")) {
            case "integer" -> "nombre entier";
            case "number" -> "nombre";
            case "boolean" -> "oui ou non";
            default -> "texte";
        };
    }

    private String anchor(SchemaNode group) {
        return sections.values().stream()
                .filter(section -> section.node().reference().equals(group.reference()))
                .map(section -> FrenchMarkdown.anchor(section.heading()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no section for " + group.reference()));
    }

    /** A title as a word in a sentence; what begins with an abbreviation keeps its capital. */
    private static String inner(String title) {
        boolean isWord = title.length() > 1 && !Character.isUpperCase(title.charAt(1));
        return isWord ? title.substring(0, 1).toLowerCase(java.util.Locale.FRENCH) + title.substring(1) : title;
    }

    /** What a value may be: words, a range, a length, a number of elements, and what holds without any. */
    private static String values(SchemaNode node) {
        List<String> parts = new ArrayList<>();
        words(node).ifPresent(parts::add);
        if (node.isType("boolean")) {
            parts.add("`true` (oui), `false` (non)");
        }
        range(node).ifPresent(parts::add);
        if (!node.isShared()) {
            limit(node, "maxLength", "caractères au plus").ifPresent(parts::add);
        }
        limit(node, "minItems", "au moins").ifPresent(parts::add);
        limit(node, "maxItems", "au plus").ifPresent(parts::add);
        if (node.find("uniqueItems").isPresent()) {
            parts.add("sans doublon");
        }
        if (node.isType("array")) {
            words(node.items()).ifPresent(parts::add);
            range(node.items()).ifPresent(range -> parts.add("chacun " + range));
        }
        node.find("default").ifPresent(value -> parts.add("sans indication\u202f: `" + shown(value) + "`"));
        return String.join("\u202f; ", parts);
    }

    /** The words that a value may be; empty when any may, or when they are too many to stand in a row. */
    static Optional<String> words(SchemaNode node) {
        return node.find("enum")
                .filter(words -> !node.isShared() || words.size() <= LONGEST_LIST)
                .map(words -> words.valueStream()
                        .map(word -> "`" + word.asString() + "`")
                        .collect(Collectors.joining(", ")));
    }

    private static Optional<String> range(SchemaNode node) {
        Optional<String> least = bound(node, "minimum");
        Optional<String> most = bound(node, "maximum");
        Optional<String> above = bound(node, "exclusiveMinimum");
        return most.map(to -> least.map(from -> "de " + from + " à " + to)
                .orElseGet(() -> above.map(from -> "plus de " + from + ", ").orElse("") + to + " au plus"));
    }

    private static Optional<String> bound(SchemaNode node, String keyword) {
        return node.find(keyword).map(value -> FrenchMarkdown.number(value.asString()));
    }

    private static Optional<String> limit(SchemaNode node, String keyword, String words) {
        return bound(node, keyword).map(number -> number + " " + words);
    }

    private static String shown(JsonNode value) {
        return value.isArray() ? value.get(0).asString() : value.asString();
    }
}
