package org.gigogne.forge;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.gigogne.problem.ProblemCode;
import org.gigogne.problem.Severity;
import tools.jackson.core.JsonGenerator;

/**
 * Problems as SARIF, which forges and editors read.
 *
 * <p>Source: <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>; the numbers of
 * sections below are its.
 */
final class SarifForm implements JsonForm {
    /** The folder in which the command was started; most readers take it for the root of the repository. */
    private static final String START = "%SRCROOT%";

    private static final String UNRESERVED = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";

    private final String version;
    private final CodeMeanings meanings;

    SarifForm(String version, CodeMeanings meanings) {
        this.version = version;
        this.meanings = meanings;
    }

    @Override
    public void write(List<Finding> findings, JsonGenerator json) {
        List<ProblemCode> rules =
                findings.stream().map(Finding::code).distinct().sorted().toList();
        json.writeStartObject();
        json.writeStringProperty("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringProperty("version", "2.1.0");
        json.writeArrayPropertyStart("runs");
        json.writeStartObject();
        tool(rules, json);
        json.writeStringProperty("language", "fr");
        json.writeStringProperty("columnKind", "utf16CodeUnits");
        json.writeObjectPropertyStart("originalUriBaseIds");
        json.writeObjectPropertyStart(START);
        text("description", "Le dossier où la commande est lancée.", json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayPropertyStart("results");
        findings.forEach(finding -> result(finding, rules.indexOf(finding.code()), json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void tool(List<ProblemCode> rules, JsonGenerator json) {
        json.writeObjectPropertyStart("tool");
        json.writeObjectPropertyStart("driver");
        json.writeStringProperty("name", "Gigogne");
        json.writeStringProperty("version", version);
        json.writeArrayPropertyStart("rules");
        rules.forEach(code -> rule(code, json));
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void rule(ProblemCode code, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("id", code.id());
        text("shortDescription", meanings.of(code), json);
        text("help", help(code), json);
        json.writeObjectPropertyStart("defaultConfiguration");
        json.writeStringProperty("level", level(code));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static String help(ProblemCode code) {
        String gravity = code.severity() == Severity.ERROR
                ? "Une erreur empêche de publier."
                : "Un avertissement n'empêche pas de publier, mais quelqu'un doit regarder.";
        return gravity + " Le message dit comment réparer ; pour en savoir plus, cherchez " + code.id()
                + " dans la page « Les messages » du guide.";
    }

    private static void result(Finding finding, int rule, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("ruleId", finding.code().id());
        json.writeNumberProperty("ruleIndex", rule);
        json.writeStringProperty("level", level(finding.code()));
        text("message", plain(finding.text()), json);
        json.writeArrayPropertyStart("locations");
        json.writeStartObject();
        json.writeObjectPropertyStart("physicalLocation");
        artifact(finding.file(), json);
        region(finding, json);
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectPropertyStart("partialFingerprints");
        json.writeStringProperty("gigogne/v1", finding.fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void artifact(String file, JsonGenerator json) {
        json.writeObjectPropertyStart("artifactLocation");
        json.writeStringProperty("uri", encoded(file));
        json.writeStringProperty("uriBaseId", START);
        json.writeEndObject();
    }

    private static void region(Finding finding, JsonGenerator json) {
        if (finding.line() == 0) {
            return;
        }
        json.writeObjectPropertyStart("region");
        json.writeNumberProperty("startLine", finding.line());
        if (finding.column() > 0) {
            json.writeNumberProperty("startColumn", finding.column());
        }
        if (finding.endColumn() > 0) {
            json.writeNumberProperty("endColumn", finding.endColumn());
        }
        json.writeEndObject();
    }

    private static void text(String name, String text, JsonGenerator json) {
        json.writeObjectPropertyStart(name);
        json.writeStringProperty("text", text);
        json.writeEndObject();
    }

    private static String level(ProblemCode code) {
        return code.severity() == Severity.ERROR ? "error" : "warning";
    }

    /** Braces would be placeholders (§3.11.5), a link would be one (§3.11.6): neither is what the user wrote. */
    private static String plain(String text) {
        return text.replace("{", "{{").replace("}", "}}").replace("](", "] (");
    }

    /** As part of a URI (RFC 3986), in which a colon would end a scheme. */
    private static String encoded(String path) {
        HexFormat hex = HexFormat.of().withUpperCase();
        StringBuilder encoded = new StringBuilder();
        for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
            if (UNRESERVED.indexOf(unit) >= 0) {
                encoded.append((char) unit);
            } else {
                encoded.append('%').append(hex.toHexDigits(unit));
            }
        }
        return encoded.toString();
    }
}
