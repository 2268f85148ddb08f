package org.gigogne.forge;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifFormTest {
    /** The schema of OASIS, as a library for SARIF carries it in its jar. */
    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
            .getSchema(resource("/schema/sarif-schema-2.1.0.json"));

    @Test
    void schemaOfSarifIsKept() {
        assertKept(List.of());
        assertKept(Told.findings(Told.unknownKey("plan.yml", 14, "  etaf: x"), Told.hostile(), Told.hostile()));
        assertKept(Told.findings(
                Problem.of(ProblemCode.NO_SETTINGS, Location.ofFile(""), "Il manque `gigogne.yml`.", "")));
    }

    @Test
    void schemaOfSarifIsHeldAgainstWhatItIsGiven() {
        JsonNode wrong = JsonMapper.shared().readTree("{\"version\": \"2.1.0\", \"runs\": [{\"results\": []}]}");

        assertThat(schema.validate(wrong)).isNotEmpty();
    }

    private void assertKept(List<Finding> findings) {
        assertThat(schema.validate(read(findings))).isEmpty();
    }

    @Test
    void resultsHaveTheirRulesAndPlaces() {
        JsonNode run = run(
                Told.unknownKey("plan.yml", 14, "  etaf: x"),
                Told.unknownKey("plan.yml", 20, "  etaf: x"),
                Problem.of(ProblemCode.HEAVY_LOGO, Location.ofFile("logo.png"), "Le logo est lourd.", ""));

        assertThat(run.at("/tool/driver/name").asString()).isEqualTo("Gigogne");
        assertThat(run.at("/tool/driver/version").asString()).isEqualTo("1.2");
        assertThat(run.at("/tool/driver/rules")).hasSize(2);
        assertThat(run.at("/tool/driver/rules/0/id").asString()).isEqualTo("SCHEMA-001");
        assertThat(run.at("/tool/driver/rules/0/shortDescription/text").asString())
                .isEqualTo("Une clé n’existe pas à cet endroit.");
        assertThat(run.at("/tool/driver/rules/0/help/text").asString()).contains("empêche de publier", "SCHEMA-001");
        assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").asString())
                .isEqualTo("error");
        assertThat(run.at("/tool/driver/rules/1/defaultConfiguration/level").asString())
                .isEqualTo("warning");
        JsonNode logo = run.at("/results/0");
        assertThat(logo.at("/ruleId").asString()).isEqualTo("IDENTITE-004");
        assertThat(logo.at("/ruleIndex").asInt()).isEqualTo(1);
        assertThat(logo.at("/level").asString()).isEqualTo("warning");
        assertThat(logo.at("/locations/0/physicalLocation/region").isMissingNode())
                .isTrue();
        JsonNode key = run.at("/results/1");
        assertThat(key.at("/ruleIndex").asInt()).isZero();
        assertThat(key.at("/level").asString()).isEqualTo("error");
        assertThat(key.at("/message/text").asString()).isEqualTo("La clé `etaf` n'existe pas.\naide : `etat` ?");
        assertThat(key.at("/locations/0/physicalLocation").toString()).isEqualTo("""
                        {"artifactLocation":{"uri":"content/plan.yml","uriBaseId":"%SRCROOT%"},\
                        "region":{"startLine":14,"startColumn":3,"endColumn":7}}""");
        assertThat(key.at("/partialFingerprints/gigogne~1v1").asString()).hasSize(64);
    }

    @Test
    void columnsAreCountedAsTheyAre() {
        assertThat(run().at("/columnKind").asString()).isEqualTo("utf16CodeUnits");
        assertThat(run().at("/originalUriBaseIds").has("%SRCROOT%")).isTrue();
    }

    @Test
    void fileNameBecomesAUri() {
        Problem problem = Told.unknownKey("été:1 %?#/a.yml", 1, "  etaf: x");

        assertThat(run(problem)
                        .at("/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .asString())
                .isEqualTo("content/%C3%A9t%C3%A9%3A1%20%25%3F%23/a.yml");
    }

    @Test
    void textIsNeitherPlaceholderNorLink() {
        String text = run(Told.hostile()).at("/results/0/message/text").asString();

        assertThat(text).contains(" {{0}} ", " [ici] (javascript:x) ");
        assertThat(text.lines()).hasSize(2);
    }

    private JsonNode run(Problem... problems) {
        return read(Told.findings(problems)).at("/runs/0");
    }

    private static JsonNode read(List<Finding> findings) {
        return JsonMapper.shared().readTree(new SarifForm("1.2", new CodeMeanings()).bytes(findings));
    }

    private static String resource(String name) {
        try (InputStream in = SarifFormTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
