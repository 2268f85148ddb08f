package org.gigogne.docs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A place in a JSON Schema together with what it refers to, nearest first.
 *
 * @param reference identity of the definition that it refers to; empty for none
 * @param layers the place itself, then what it refers to
 * @param file file of the last layer
 */
record SchemaNode(String reference, List<JsonNode> layers, String file) {
    static final String COMMON = "commun.schema.json";

    /** The whole of a schema file. */
    static SchemaNode root(String file) {
        return new SchemaNode(file, List.of(read(file)), file);
    }

    private static SchemaNode of(JsonNode node, String file) {
        if (!node.has("$ref")) {
            return new SchemaNode("", List.of(node), file);
        }
        String reference = node.get("$ref").stringValue();
        int hash = reference.indexOf('#');
        String target = hash == 0 ? file : reference.substring(0, hash);
        JsonNode definition = read(target).at(reference.substring(hash + 1));
        return new SchemaNode(target + reference.substring(hash), List.of(node, definition), target);
    }

    private static JsonNode read(String file) {
        String resource = "/org/gigogne/content/schemas/" + file;
        try (InputStream in = Objects.requireNonNull(SchemaNode.class.getResourceAsStream(resource), resource)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<JsonNode> find(String keyword) {
        return layers.stream()
                .map(layer -> layer.path(keyword))
                .filter(node -> !node.isMissingNode())
                .findFirst();
    }

    String text(String keyword) {
        return find(keyword).map(node -> node.asString("")).orElse("");
    }

    boolean isType(String type) {
        return text("type").equals(type);
    }

    /** Whether it is of one of the shared forms: a date, a class level… */
    boolean isShared() {
        return reference.startsWith(COMMON) && !isType("object");
    }

    /** What the definition that it refers to is. */
    String definition() {
        return layers.get(layers.size() - 1).path("description").asString("");
    }

    /** Title of the definition that it refers to. */
    String formTitle() {
        return layers.get(layers.size() - 1).path("title").asString("");
    }

    List<String> keys() {
        return find("properties")
                .map(properties -> List.copyOf(properties.propertyNames()))
                .orElse(List.of());
    }

    boolean requires(String key) {
        return find("required").stream()
                .flatMap(JsonNode::valueStream)
                .anyMatch(name -> name.asString().equals(key));
    }

    SchemaNode property(String key) {
        return of(find("properties").orElseThrow().get(key), file);
    }

    SchemaNode items() {
        return of(find("items").orElseThrow(), file);
    }

    /** The shared definitions that are no groups. */
    static Stream<SchemaNode> sharedForms() {
        return read(COMMON)
                .get("$defs")
                .propertyStream()
                .map(definition -> new SchemaNode(
                        COMMON + "#/$defs/" + definition.getKey(), List.of(definition.getValue()), COMMON))
                .filter(SchemaNode::isShared);
    }
}
