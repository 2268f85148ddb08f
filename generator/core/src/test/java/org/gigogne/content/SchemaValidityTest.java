package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas are sound by themselves: any editor can use them. */
class SchemaValidityTest {
    private static final String BASE = "https://gigogne.org/schemas/";

    private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(sources()));

    @ParameterizedTest
    @MethodSource("names")
    void schemaIsValidAgainstTheMetaSchema(String name) {
        Schema meta = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(SchemaFiles.read(name))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void schemaIsNamedAfterItsFile(String name) {
        assertThat(SchemaFiles.read(name).path("$id").asString()).isEqualTo(BASE + name + ".schema.json");
    }

    @ParameterizedTest
    @MethodSource("names")
    void examplesAreValid(String name) {
        examples(SchemaFiles.read(name), BASE + name + ".schema.json#");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "etablissement | {\"nom\": \"École\", \"uai\": \"0750663N\", \"type\": \"primaire\", \"annee\": \"2026-2027\"}",
                "progression | {}",
                "plan-action | {}",
                "equipement | {}",
                "continuite | {}",
                "gigogne | {\"titre\": \"Le numérique\"}"
            })
    void littleIsEnoughToBegin(String name, String content) {
        assertThat(schema(BASE + name + ".schema.json")
                        .validate(JsonMapper.shared().readTree(content)))
                .isEmpty();
    }

    @Test
    void unknownKeyIsRefused() {
        assertThat(schema(BASE + "progression.schema.json")
                        .validate(JsonMapper.shared().readTree("{\"niveau\": []}")))
                .hasSize(1);
    }

    private void examples(JsonNode node, String location) {
        if (node.has("examples")) {
            Schema schema = schema(location);
            node.path("examples")
                    .forEach(example ->
                            assertThat(schema.validate(example)).as(location).isEmpty());
        }
        node.propertyStream()
                .filter(child -> child.getValue().isObject())
                .forEach(child -> examples(child.getValue(), location + "/" + child.getKey()));
    }

    private Schema schema(String location) {
        return registry.getSchema(SchemaLocation.of(location));
    }

    private static Map<String, String> sources() {
        Map<String, String> sources = new HashMap<>();
        names().forEach(name ->
                sources.put(BASE + name + ".schema.json", SchemaFiles.read(name).toString()));
        return sources;
    }

    private static List<String> names() {
        return SchemaFiles.names();
    }
}
