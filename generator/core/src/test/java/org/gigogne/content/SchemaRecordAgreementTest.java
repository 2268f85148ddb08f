package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.gigogne.model.ActionPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Schemas and records describe the same thing: {@link SchemaRecordAgreement} says what that means. */
class SchemaRecordAgreementTest {
    @ParameterizedTest
    @MethodSource("kinds")
    void schemaAgreesWithItsRecord(String kind) {
        assertThat(compare(SchemaFiles.read(kind), kind).differences()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"quoi\": { | \"quoy\": { | actions[].quoi: no property for component what",
                "\"prévue\", | \"prevue\", | actions[].etat: has words [prevue, en cours, réalisée, abandonnée,"
                        + " reportée], not [prévue, en cours, réalisée, abandonnée, reportée]",
                "\"required\": [\"date\", \"valeur\"] | \"required\": [\"date\"] |"
                        + " actions[].indicateurs[].depart.valeur: is not required, but its component has no default",
                "\"required\": [\"montant\"] | \"required\": [\"montant\", \"financeur\"] |"
                        + " actions[].budget.financeur: is required, but its component can do without",
                "\"type\": \"number\" | \"type\": \"integer\" |"
                        + " actions[].indicateurs[].depart.valeur: is a integer, not a number",
                "\"maxItems\": 500 | \"maxitems\": 300 | actions: has no maxItems",
            })
    void seededDifferenceIsFound(String before, String after, String difference) {
        String text = JsonMapper.shared()
                .readTree(SchemaFiles.read("plan-action").toString())
                .toPrettyString()
                .replaceAll("\\s+", " ")
                .replace(" :", ":")
                .replace("[ ", "[")
                .replace(" ]", "]");
        assertThat(text).contains(before);
        JsonNode changed = JsonMapper.shared().readTree(text.replace(before, after));
        assertThat(compare(changed, "plan-action").differences()).contains(difference);
    }

    @Test
    void keysAreListedWithTheirComponents() {
        List<SchemaRecordAgreement.Key> keys =
                compare(SchemaFiles.read("plan-action"), "plan-action").keys();
        assertThat(keys)
                .contains(new SchemaRecordAgreement.Key(
                        "actions[].qui.porteurs", "Actors.carriers", "liste", false, "Porteurs"));
        assertThat(SchemaFiles.RECORDS).containsEntry("plan-action", ActionPlan.class);
    }

    private static SchemaRecordAgreement compare(JsonNode schema, String kind) {
        Class<?> record = Objects.requireNonNull(SchemaFiles.RECORDS.get(kind), kind);
        return SchemaRecordAgreement.of(schema, SchemaFiles.read(SchemaFiles.COMMON), record);
    }

    private static List<String> kinds() {
        return List.copyOf(SchemaFiles.RECORDS.keySet());
    }
}
