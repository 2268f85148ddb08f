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
    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, JsonNode> trees = new HashMap<>();

    Schemas() {
        load(SHARED);
        for (FileKind kind : FileKind.values()) {
            load(kind.schemaName());
        }
        Map<String, String> resources = new HashMap<>();
        texts.forEach((file, text) -> resources.put(BASE + file, text));
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
            Schema schema = registry.getSchema(SchemaLocation.of(BASE + file(kind.schemaName())));
            schema.initializeValidators();
            return schema;
        });
    }

    private void load(String name) {
        String resource = "schemas/" + file(name);
        try (InputStream in = Schemas.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing from the jar: " + resource);
            }
            texts.put(file(name), new String(in.readAllBytes(), StandardCharsets.UTF_8));
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

    private static String file(String name) {
        return name + ".schema.json";
    }

    /** All that the schema of a kind of file finds wrong. */
    List<Error> validate(FileKind kind, JsonNode root) {
        Schema schema = schema(kind);
        return schema.validate(root);
    }

    /** What the schema of a kind of file says of the whole file. */
    SchemaPoint root(FileKind kind) {
        return SchemaPoint.root(trees(), file(kind.schemaName()));
    }

    /** The schemas by file name: parsed when something is first to be told of them, of files with errors. */
    private synchronized Map<String, JsonNode> trees() {
        if (trees.isEmpty()) {
            JsonMapper mapper = new JsonMapper();
            texts.forEach((file, text) -> trees.put(file, mapper.readTree(text)));
        }
        return trees;
    }
}
