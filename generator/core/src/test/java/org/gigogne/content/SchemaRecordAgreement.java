package org.gigogne.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.gigogne.model.Colour;
import org.gigogne.model.PartialDate;
import org.gigogne.model.SchoolYear;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Walks a schema and the record it describes side by side.
 *
 * <p>What agreement means: every component has a property and the other way round; types match, down to the words of
 * enums; dates and colours use the definition of their kind. A key is required when its component is neither
 * {@code @Nullable}, nor a list, nor a boolean, nor given a default by its record. A list may be required too. Every
 * property has a title, a description and an example.
 */
final class SchemaRecordAgreement {
    /**
     * One key.
     *
     * @param path for example {@code actions[].qui.porteurs}
     * @param component for example {@code Actors.carriers}
     * @param type in French
     * @param required whether the key must be there
     * @param title in French
     */
    record Key(String path, String component, String type, boolean required, String title) {}

    private static final Map<Class<?>, String> OWN_FORMS = Map.of(
            PartialDate.class, "date-partielle",
            LocalDate.class, "jour",
            SchoolYear.class, "annee-scolaire",
            Colour.class, "couleur");

    private final JsonNode root;
    private final JsonNode common;
    private final List<Key> keys = new ArrayList<>();
    private final List<String> differences = new ArrayList<>();

    private SchemaRecordAgreement(JsonNode root, JsonNode common) {
        this.root = root;
        this.common = common;
    }

    /** Compares a schema with a record; {@code common} holds the shared definitions. */
    static SchemaRecordAgreement of(JsonNode schema, JsonNode common, Class<?> record) {
        SchemaRecordAgreement walk = new SchemaRecordAgreement(schema, common);
        walk.object(schema, record, "");
        return walk;
    }

    /** All keys, in the order of the records. */
    List<Key> keys() {
        return keys;
    }

    /** What differs, in French words of the schema; empty when both say the same. */
    List<String> differences() {
        return differences;
    }

    private void object(JsonNode schema, Class<?> record, String path) {
        expect(path, types(schema).contains("object"), "is no object");
        expect(path, types(schema).size() == 1 || isBounded(schema, "string"), "is a text without bound");
        expect(
                path,
                schema.path("additionalProperties").isBoolean()
                        && !schema.path("additionalProperties").asBoolean(),
                "allows unknown keys");
        JsonNode properties = schema.path("properties");
        Set<String> unclaimed = new LinkedHashSet<>(properties.propertyNames());
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        for (RecordComponent component : record.getRecordComponents()) {
            String name = nameOf(component.getAccessor(), component.getName());
            String at = path.isEmpty() ? name : path + "." + name;
            if (!unclaimed.remove(name)) {
                differences.add(at + ": no property for component " + component.getName());
                continue;
            }
            property(properties.path(name), component, at, required.remove(name));
        }
        unclaimed.forEach(name -> differences.add(path + "." + name + ": no component for this property"));
        required.forEach(name -> differences.add(path + "." + name + ": required but not described"));
    }

    private void property(JsonNode property, RecordComponent component, String path, boolean required) {
        for (String text : List.of("title", "description")) {
            expect(path, !property.path(text).asString("").isBlank(), "has no " + text);
        }
        expect(path, !property.path("examples").isEmpty(), "has no example");
        boolean isList = component.getType() == List.class;
        boolean mustBeThere = !isList && isMandatory(component);
        expect(path, !mustBeThere || required, "is not required, but its component has no default");
        expect(path, !required || isList || mustBeThere, "is required, but its component can do without");
        Key key = new Key(
                path,
                component.getDeclaringRecord().getSimpleName() + "." + component.getName(),
                typeOf(property),
                required,
                property.path("title").asString(""));
        keys.add(key);
        value(property, component.getGenericType(), path);
    }

    private void value(JsonNode reference, Type type, String path) {
        JsonNode schema = resolve(reference);
        String word = types(schema).get(0);
        if (type instanceof ParameterizedType list) {
            expect(path, "array".equals(word), "is no array");
            expect(path, schema.has("maxItems"), "has no maxItems");
            value(schema.path("items"), list.getActualTypeArguments()[0], path + "[]");
            return;
        }
        Class<?> kind = (Class<?>) type;
        if (OWN_FORMS.containsKey(kind)) {
            String target = reference.path("$ref").asString("");
            expect(path, target.endsWith("#/$defs/" + OWN_FORMS.get(kind)), "is no " + OWN_FORMS.get(kind));
        } else if (kind.isEnum()) {
            expect(path, words(schema).equals(words(kind)), "has words " + words(schema) + ", not " + words(kind));
        } else if (kind.isRecord()) {
            object(schema, kind, path);
        } else {
            expect(path, word.equals(jsonType(kind)), "is a " + word + ", not a " + jsonType(kind));
            expect(path, isBounded(schema, word), "has no bound");
        }
    }

    /** The types that a value may have: a text may stand for a group. */
    private static List<String> types(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.valueStream().map(JsonNode::asString).toList() : List.of(type.asString(""));
    }

    private static boolean isBounded(JsonNode schema, String type) {
        return switch (type) {
            case "string" -> schema.has("maxLength") || schema.has("pattern") || schema.has("enum");
            case "integer", "number" ->
                schema.has("maximum") && (schema.has("minimum") || schema.has("exclusiveMinimum"));
            default -> true;
        };
    }

    private static String jsonType(Class<?> type) {
        if (type == String.class) {
            return "string";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        return type == boolean.class || type == Boolean.class ? "boolean" : "integer";
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode at = schema;
        boolean inCommon = false;
        while (at.has("$ref")) {
            String target = at.path("$ref").asString("");
            inCommon |= target.startsWith(SchemaFiles.COMMON);
            boolean shared = inCommon || !root.at(pointer(target)).isObject();
            at = (shared ? common : root).at(pointer(target));
        }
        return at;
    }

    private static String pointer(String reference) {
        return reference.substring(reference.indexOf('#') + 1);
    }

    private String typeOf(JsonNode reference) {
        JsonNode schema = resolve(reference);
        if (schema.has("enum")) {
            List<String> words = words(schema);
            return words.size() > 9 ? "un mot parmi " + words.size() : "un mot : " + String.join(", ", words);
        }
        String target = reference.path("$ref").asString("");
        if (OWN_FORMS.containsValue(target.substring(target.lastIndexOf('/') + 1))) {
            return schema.path("title").asString("").toLowerCase(Locale.FRENCH);
        }
        return switch (schema.path("type").asString("")) {
            case "array" -> "liste";
            case "object" -> "objet";
            case "integer" -> "entier";
            case "number" -> "nombre";
            case "boolean" -> "oui ou non";
            default -> "texte";
        };
    }

    private static List<String> words(JsonNode schema) {
        List<String> words = new ArrayList<>();
        schema.path("enum").forEach(word -> words.add(word.asString()));
        return words;
    }

    private static List<String> words(Class<?> type) {
        return Arrays.stream(type.getFields())
                .filter(Field::isEnumConstant)
                .map(constant -> nameOf(constant, constant.getName()))
                .toList();
    }

    private static String nameOf(AnnotatedElement element, String otherwise) {
        JsonProperty name = element.getAnnotation(JsonProperty.class);
        return name == null ? otherwise : name.value();
    }

    private static boolean isMandatory(RecordComponent component) {
        return component.getType() != boolean.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && (component.getType().isPrimitive() || !hasDefault(component));
    }

    /** Whether the record replaces a missing value: it is built with every other component filled in. */
    private static boolean hasDefault(RecordComponent component) {
        Object built = build(component.getDeclaringRecord(), component);
        try {
            return component.getAccessor().invoke(built) != null;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(component.toString(), e);
        }
    }

    private static Object build(Class<?> record, @Nullable RecordComponent missing) {
        RecordComponent[] components = record.getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            boolean isMissing = missing != null && components[i].getName().equals(missing.getName());
            values[i] = isMissing ? null : sample(types[i]);
        }
        try {
            return record.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(record.toString(), e);
        }
    }

    private static Object sample(Class<?> type) {
        Map<Class<?>, Object> samples = Map.of(
                String.class,
                "x",
                List.class,
                List.of(),
                BigDecimal.class,
                BigDecimal.ONE,
                int.class,
                1,
                Integer.class,
                1,
                boolean.class,
                false,
                Boolean.class,
                false,
                LocalDate.class,
                LocalDate.of(2026, 9, 1),
                SchoolYear.class,
                new SchoolYear(2026),
                PartialDate.class,
                PartialDate.parse("2026-09"));
        if (type.isEnum()) {
            return Objects.requireNonNull(type.getEnumConstants())[0];
        }
        Object sample = samples.get(type);
        return sample == null ? build(type, null) : sample;
    }

    private void expect(String path, boolean holds, String otherwise) {
        if (!holds) {
            differences.add(path + ": " + otherwise);
        }
    }
}
