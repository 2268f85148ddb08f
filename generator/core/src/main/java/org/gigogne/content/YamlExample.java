package org.gigogne.content;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Writes a value on one line as a content file would. */
final class YamlExample {
    private static final Pattern NEEDS_QUOTES =
            Pattern.compile("^[\\s\\[\\]{}&*!|>'\"%@`#,?-].*|.*(: |:$| #|[,\\[\\]{}\"]).*|.*\\s$");

    private YamlExample() {}

    /** A line with a key and its value. */
    static String line(String key, JsonNode value) {
        return key + ": " + value(value);
    }

    /** A value: a list stands in brackets, a group in braces, a text in quotation marks only where it must. */
    static String value(JsonNode value) {
        if (value.isArray()) {
            return value.valueStream().map(YamlExample::value).collect(Collectors.joining(", ", "[", "]"));
        }
        if (value.isObject()) {
            return value.propertyStream()
                    .map(member -> line(member.getKey(), member.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        return value.isString() ? text(value.stringValue()) : value.asString();
    }

    private static String text(String text) {
        boolean isBare = PlainScalar.isText(text) && !NEEDS_QUOTES.matcher(text).matches();
        return isBare ? text : "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
