package org.gigogne.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gigogne.reference.ClassLevel;
import org.gigogne.reference.Referential;
import org.gigogne.reference.SchoolKind;
import org.gigogne.reference.SelfieArea;
import org.gigogne.reference.Theme;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What schemas enumerate is what the referential knows. */
class SchemaReferentialTest {
    private final Referential referential = Referential.load();

    @Test
    void schemasEnumerateTheReferential() {
        assertThat(words("commun", "/$defs/niveau"))
                .isEqualTo(
                        referential.classLevels().stream().map(ClassLevel::code).toList());
        assertThat(words("commun", "/$defs/thematique"))
                .isEqualTo(referential.themes().stream().map(Theme::id).toList());
        assertThat(words("etablissement", "/properties/type"))
                .isEqualTo(
                        referential.schoolKinds().stream().map(SchoolKind::id).toList());
        assertThat(words("autopositionnement", "/$defs/domaine/properties/domaine"))
                .isEqualTo(referential.selfieAreas().stream()
                        .map(SelfieArea::letter)
                        .toList());
    }

    @Test
    void codesOfTheReferentialFitThePatterns() {
        String competency =
                SchemaFiles.read("commun").at("/$defs/competence/pattern").asString();
        assertThat(referential.competencies()).allMatch(known -> known.code().matches(competency));
        String proposal =
                SchemaFiles.read("commun").at("/$defs/proposition/pattern").asString();
        assertThat(referential.proposals()).allMatch(known -> known.id().matches(proposal));
    }

    private static List<String> words(String schema, String pointer) {
        return SchemaFiles.read(schema)
                .at(pointer)
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
