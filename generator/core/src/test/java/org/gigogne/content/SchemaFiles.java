package org.gigogne.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.gigogne.model.ActionPlan;
import org.gigogne.model.Catalogue;
import org.gigogne.model.Continuity;
import org.gigogne.model.Feedback;
import org.gigogne.model.Inventory;
import org.gigogne.model.Meeting;
import org.gigogne.model.Progression;
import org.gigogne.model.SchoolIdentity;
import org.gigogne.model.SelfAssessment;
import org.gigogne.model.SiteSettings;
import org.gigogne.model.Territory;
import org.gigogne.model.Training;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schemas as they stand in the jar, and the record that each one describes. */
final class SchemaFiles {
    static final String COMMON = "commun";

    /** File kind to record, in the order of the guide. */
    static final Map<String, Class<?>> RECORDS = records();

    private SchemaFiles() {}

    /** The names of all schemas, the shared one last. */
    static List<String> names() {
        return Stream.concat(RECORDS.keySet().stream(), Stream.of(COMMON)).toList();
    }

    /** The schema of a file kind as a tree. */
    static JsonNode read(String name) {
        String resource = "/org/gigogne/content/schemas/" + name + ".schema.json";
        try (InputStream in = Objects.requireNonNull(SchemaFiles.class.getResourceAsStream(resource), resource)) {
            return JsonMapper.shared().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Class<?>> records() {
        Map<String, Class<?>> records = new LinkedHashMap<>();
        records.put("gigogne", SiteSettings.class);
        records.put("territoire", Territory.class);
        records.put("catalogue", Catalogue.class);
        records.put("etablissement", SchoolIdentity.class);
        records.put("progression", Progression.class);
        records.put("plan-action", ActionPlan.class);
        records.put("equipement", Inventory.class);
        records.put("retours-experience", Feedback.Collection.class);
        records.put("rencontres", Meeting.Collection.class);
        records.put("formations", Training.class);
        records.put("autopositionnement", SelfAssessment.class);
        records.put("continuite", Continuity.class);
        return records;
    }
}
