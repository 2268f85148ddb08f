package org.gigogne.content;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import com.networknt.schema.regex.JDKRegularExpressionFactory;
import com.networknt.schema.regex.RegularExpression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON Schemas of the content files, loaded from this jar: nothing is fetched. Safe for any number of threads. */
final class Schemas {
    private static final String BASE = "https://gigogne.org/schemas/";
    private static final String SHARED = "commun";

    /** Nothing that has a form is longer; on longer texts a pattern with repeated groups would exhaust the stack. */
    private static final int LONGEST_PATTERN_TEXT = 2_000;

    private final Map<FileKind, Schema> schemas = new ConcurrentHashMap<>();
    private final SchemaRegistry registry;
    private final Map<String, JsonNode> texts = new HashMap<>();

    Schemas() {
        Map<String, String> resources = new HashMap<>();
        load(SHARED, resources);
        for (FileKind kind : FileKind.values()) {
            load(kind.schemaName(), resources);
        }
        SchemaRegistryConfig config = SchemaRegistryConfig.builder()
                .pathType(PathType.JSON_POINTER)
                .formatAssertionsEnabled(true)
                .locale(Locale.ROOT)
                .regularExpressionFactory(Schemas::pattern)
                .messageSource((key, fallback, locale, arguments) -> key)
                .build();
        registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12,
                builder -> builder.schemas(resources).schemaRegistryConfig(config));
    }

    /** The schema of a kind of file: compiled when the first such file is met. */
    private Schema schema(FileKind kind) {
        Schema known = schemas.get(kind);
        return known == null ? compiled(kind) : known;
    }

    private synchronized Schema compiled(FileKind kind) {
        return schemas.computeIfAbsent(kind, absent -> {
            Schema schema = registry.getSchema(SchemaLocation.of(iri(kind.schemaName())));
            schema.initializeValidators();
            return schema;
        });
    }

    private void load(String name, Map<String, String> resources) {
        String resource = "schemas/" + name + ".schema.json";
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            resources.put(iri(name), text);
            texts.put(name + ".schema.json", new JsonMapper().readTree(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegularExpression pattern(String regex) {
        RegularExpression pattern = JDKRegularExpressionFactory.getInstance().getRegularExpression(regex);
        if (regex.equals("\\S")) {
            return text -> text.codePoints().anyMatch(Schemas::isVisible);
        }
        boolean isForm = regex.startsWith("^");
        return text -> (!isForm || text.length() <= LONGEST_PATTERN_TEXT) && pattern.matches(text);
    }

    /** A text of spaces of other scripts, or of signs without a width, says nothing either. */
    private static boolean isVisible(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c) && Character.getType(c) != Character.FORMAT;
    }

    private static String iri(String name) {
        return BASE + name + ".schema.json";
    }

    /** All that the schema of a kind of file finds wrong. */
    List<Error> validate(FileKind kind, JsonNode root) {
        Schema schema = schema(kind);
        return schema.validate(root);
    }

    /** What the schema of a kind of file says of the whole file. */
    SchemaPoint root(FileKind kind) {
        return SchemaPoint.root(texts, kind.schemaName() + ".schema.json");
    }
}
