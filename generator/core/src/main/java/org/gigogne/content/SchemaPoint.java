package org.gigogne.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What the schemas say of one place in a file: a property with what it refers to, the nearest first. So a property's
 * own examples come before those of the type that it shares with others.
 */
final class SchemaPoint {
    private final Map<String, JsonNode> texts;
    private final List<Layer> layers;

    private record Layer(String file, JsonNode node) {}

    private SchemaPoint(Map<String, JsonNode> texts, List<Layer> layers) {
        this.texts = texts;
        this.layers = layers;
    }

    /** The whole of a file; texts are parsed schemas by file name. */
    static SchemaPoint root(Map<String, JsonNode> texts, String file) {
        return of(texts, new Layer(file, Objects.requireNonNull(texts.get(file), file)));
    }

    private static SchemaPoint of(Map<String, JsonNode> texts, Layer first) {
        List<Layer> layers = new ArrayList<>();
        Optional<Layer> next = Optional.of(first);
        while (next.isPresent() && layers.size() < 10) {
            layers.add(next.get());
            next = next.flatMap(layer -> follow(texts, layer));
        }
        return new SchemaPoint(texts, layers);
    }

    private static Optional<Layer> follow(Map<String, JsonNode> texts, Layer layer) {
        if (!layer.node().has("$ref")) {
            return Optional.empty();
        }
        String reference = layer.node().get("$ref").stringValue();
        int hash = reference.indexOf('#');
        String file = hash == 0 ? layer.file() : reference.substring(0, hash < 0 ? reference.length() : hash);
        JsonNode text = texts.get(file);
        if (text == null) {
            return Optional.empty();
        }
        JsonNode node = hash < 0 ? text : text.at(reference.substring(hash + 1));
        return node.isMissingNode() ? Optional.empty() : Optional.of(new Layer(file, node));
    }

    /** What is said of a key of this group, or of the elements of this list; nothing for what the schemas do not know. */
    SchemaPoint step(String segment) {
        for (Layer layer : layers) {
            JsonNode next = layer.node().path("properties").path(segment);
            if (next.isMissingNode() && segment.matches("[0-9]+")) {
                next = layer.node().path("items");
            }
            if (next.isObject()) {
                return of(texts, new Layer(layer.file(), next));
            }
        }
        return new SchemaPoint(texts, List.of());
    }

    /** What is said of the place that path segments from here lead to. */
    SchemaPoint walk(List<String> segments) {
        SchemaPoint point = this;
        for (String segment : segments) {
            point = point.step(segment);
        }
        return point;
    }

    /** The value of a keyword, from the nearest that has it. */
    Optional<JsonNode> find(String keyword) {
        return layers.stream()
                .map(layer -> layer.node().path(keyword))
                .filter(node -> !node.isMissingNode())
                .findFirst();
    }

    /** The value of a textual keyword; empty when there is none. */
    String text(String keyword) {
        return find(keyword)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .orElse("");
    }

    /** The type of values here; of several the one that most authors mean. Empty when the schemas do not say. */
    String type() {
        return find("type")
                .map(type -> type.isArray() ? type.path(0) : type)
                .map(type -> type.asString(""))
                .orElse("");
    }

    /** Whether a text may stand here, or a group in its stead. */
    boolean isTextOrGroup() {
        return type().equals("string") && !keys().isEmpty();
    }

    /** What the most general type of this place is, in words; empty when the schemas do not say. */
    String definition() {
        for (int i = layers.size() - 1; i >= 0; i--) {
            String description = layers.get(i).node().path("description").asString("");
            if (!description.isEmpty()) {
                return description;
            }
        }
        return "";
    }

    /** Keys that a group may have here, in the order of the schema. */
    List<String> keys() {
        return find("properties")
                .map(properties -> properties.propertyNames().stream().toList())
                .orElse(List.of());
    }

    /** Keys that a group must have here. */
    List<String> requiredKeys() {
        return texts("required");
    }

    /** Values that a text may have here; empty when any may. */
    List<String> values() {
        return texts("enum");
    }

    private List<String> texts(String keyword) {
        return find(keyword).stream()
                .flatMap(JsonNode::valueStream)
                .flatMap(node -> node.isString() ? Stream.of(node.stringValue()) : Stream.empty())
                .toList();
    }

    /** The first example; for a group or a list without one, what their parts give. */
    Optional<JsonNode> example() {
        return find("examples").map(examples -> examples.path(0)).filter(node -> !node.isMissingNode());
    }

    /** Whether the place is of a shared type, for example {@code date-partielle}. */
    boolean isA(String definition) {
        return layers.stream()
                .anyMatch(layer -> layer.node().path("$ref").asString("").endsWith("/$defs/" + definition));
    }
}
