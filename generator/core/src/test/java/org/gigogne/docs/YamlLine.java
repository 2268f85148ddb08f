package org.gigogne.docs;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes a value on one line of YAML, as the guide would. */
final class YamlLine {
    private static final Pattern NEEDS_QUOTES =
            Pattern.compile("[\\[\\]{}&*!|>'\"%@`#,?-].*|.*(: | #|[,\\[\\]{}\"]).*|[-+.0-9]*|true|false|null|");

    private YamlLine() {}

    static String of(String key, JsonNode value) {
        return key + ": " + value(value);
    }

    private static String value(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(YamlLine::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(member -> of(member.getKey(), member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.isString() ? text(value.stringValue()) : value.asString();
    }

    /** Dates look like sums of numbers and yet are texts. */
    private static String text(String text) {
        boolean isDate = text.matches("[0-9]{4}-[0-9]{2}(-?[0-9]{2})?");
        return isDate || !NEEDS_QUOTES.matcher(text).matches() ? text : "\"" + text + "\"";
    }
}
