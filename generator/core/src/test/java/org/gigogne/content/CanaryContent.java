package org.gigogne.content;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Takes valid files, adds the keys that they lack as far as the schemas give an example, and puts a script in place of each
 * text that the schemas leave free. The same text becomes the same script, so that what refers to it still does.
 */
final class CanaryContent {
    /** What runs them tells by this name, in a browser. */
    static final String NAME = "gigogneCanary";

    /** From the longest, which tries most, to one for short texts. */
    private static final List<String> SCRIPTS = List.of(
            "#\"'><script>" + NAME + "(#)</script><img src=x onerror=" + NAME + "(#)><svg/onload=" + NAME
                    + "(#)>[a](javascript:" + NAME + "(#))${" + NAME + "}",
            "#\"><img src=x onerror=" + NAME + "(#)>",
            "#'><b id=" + NAME + ">",
            "#\"<b x=");
    /** Examples there speak of other files and folders, or turn off what others need. */
    private static final Set<String> NOT_ADDED = Set.of(
            "sources",
            "logo",
            "diffusion",
            "remplace-par",
            "edition",
            "etat",
            "paliers",
            "domaines",
            "socle",
            "apres",
            "equipements",
            "retours",
            "mot-cle");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final Set<String> planted = new TreeSet<>();
    private final Schemas schemas = new Schemas();

    /** A file of a kind with scripts, as JSON, which is YAML. */
    String of(FileKind kind, Path file) throws java.io.IOException {
        SourceText text = SourceText.of(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        JsonNode tree = new YamlReader(ContentLimits.DEFAULT)
                .read(text)
                .value()
                .orElseThrow()
                .root();
        JsonNode hostile = plant(tree, schemas.root(kind), kind.fileName(), true);
        return JsonMapper.shared()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(hostile)
                        .replace("\r\n", "\n")
                        .replace("0490001A", "0490001K")
                + "\n";
    }

    /** Where scripts stand: {@code plan-action.yml/actions/quoi}. */
    Set<String> planted() {
        return planted;
    }

    /** Where the schemas leave a text free. */
    Set<String> free() {
        Set<String> free = new TreeSet<>();
        for (FileKind kind : FileKind.values()) {
            free(schemas.root(kind), kind.fileName(), free, 0);
        }
        return free;
    }

    private static void free(SchemaPoint point, String path, Set<String> free, int depth) {
        if (isFree(point)) {
            free.add(path);
        }
        if (depth < 12) {
            point.keys().forEach(key -> free(point.step(key), path + "/" + key, free, depth + 1));
            if (point.find("items").isPresent()) {
                free(point.step("0"), path, free, depth + 1);
            }
        }
    }

    /** What is not the file's own comes from an example, and may need what is not there. */
    private JsonNode plant(JsonNode node, SchemaPoint point, String path, boolean isOwn) {
        if (node.isString() && isFree(point)) {
            if (point.isTextOrGroup() && planted.contains(path)) {
                return plant(
                        JsonNodeFactory.instance.objectNode().put("texte", node.stringValue()), point, path, isOwn);
            }
            planted.add(path);
            int most = point.find("maxLength").map(JsonNode::intValue).orElse(300);
            return JsonNodeFactory.instance.stringNode(script(node.stringValue(), most));
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i < array.size(); i++) {
                copy.add(plant(array.get(i), point.step(String.valueOf(i)), path, isOwn));
            }
            return copy;
        }
        if (!(node instanceof ObjectNode object)) {
            return node;
        }
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> entry : object.properties()) {
            String key = entry.getKey();
            boolean isLost = key.equals("equipements"); // there is no inventory beside the plan of a territory
            if (!isLost && (isOwn || !NOT_ADDED.contains(key))) {
                copy.set(key, plant(entry.getValue(), point.step(key), path + "/" + key, isOwn));
            }
        }
        for (String key : point.keys()) {
            if (!copy.has(key) && !NOT_ADDED.contains(key)) {
                point.step(key)
                        .example()
                        .ifPresent(example -> copy.set(key, plant(example, point.step(key), path + "/" + key, false)));
            }
        }
        return copy;
    }

    private static boolean isFree(SchemaPoint point) {
        boolean isForm = point.find("format").isPresent() || point.find("const").isPresent();
        String pattern = point.text("pattern");
        return point.type().equals("string")
                && point.values().isEmpty()
                && !isForm
                && (pattern.isEmpty() || pattern.equals("\\S"));
    }

    private String script(String text, int most) {
        int number = numbers.computeIfAbsent(text, any -> numbers.size() + 1);
        return SCRIPTS.stream()
                .map(script -> script.replace("#", String.valueOf(number)))
                .filter(script -> script.length() <= most)
                .findFirst()
                .orElse(String.valueOf(number));
    }
}
