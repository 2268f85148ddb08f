package org.gigogne.forge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gigogne.problem.Location;
import org.gigogne.problem.Problem;
import org.gigogne.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitlabFormTest {
    @Test
    void eachFindingHasWhatGitlabAsksFor() {
        JsonNode report = read(Told.findings(Told.unknownKey("plan.yml", 14, "  etaf: x")));

        assertThat(report).hasSize(1);
        JsonNode found = report.get(0);
        assertThat(found.at("/description").asString()).isEqualTo("La clé `etaf` n'existe pas.\naide : `etat` ?");
        assertThat(found.at("/check_name").asString()).isEqualTo("SCHEMA-001");
        assertThat(found.at("/severity").asString()).isEqualTo("major");
        assertThat(found.at("/fingerprint").asString()).hasSize(64);
        assertThat(found.at("/location/path").asString()).isEqualTo("content/plan.yml");
        assertThat(found.at("/location/lines/begin").asInt()).isEqualTo(14);
    }

    @Test
    void wholeFileBeginsAtItsFirstLine() {
        JsonNode report = read(Told.findings(
                Problem.of(ProblemCode.HEAVY_LOGO, Location.ofFile("logo.png"), "Le logo est lourd.", "")));

        assertThat(report.at("/0/location/lines/begin").asInt()).isEqualTo(1);
        assertThat(report.at("/0/severity").asString()).isEqualTo("minor");
    }

    @Test
    void hostileTextStaysText() {
        JsonNode report = read(Told.findings(Told.hostile(), Told.hostile()));

        Set<String> fingerprints = new HashSet<>();
        report.forEach(found -> fingerprints.add(found.at("/fingerprint").asString()));
        assertThat(fingerprints).hasSize(2);
        assertThat(report.at("/0/location/path").asString()).isEqualTo("content/a,b:c\n::error::x%.yml");
    }

    @Test
    void noFindingIsAnEmptyReport() {
        assertThat(new String(new GitlabForm().bytes(List.of()), StandardCharsets.UTF_8))
                .isEqualTo("[ ]\n");
    }

    private static JsonNode read(List<Finding> findings) {
        return JsonMapper.shared().readTree(new GitlabForm().bytes(findings));
    }
}
