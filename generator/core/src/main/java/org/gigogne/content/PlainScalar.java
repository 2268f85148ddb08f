package org.gigogne.content;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * What a YAML 1.2 scalar without quotation marks means (core schema, section 10.3.2), with two restrictions: numbers
 * are decimal and of reasonable length; what is longer or exotic ({@code 0x1F}, {@code .inf}) stays text.
 */
final class PlainScalar {
    private static final int LONGEST_NUMBER = 40;
    /** Any number of so many digits before the point is a {@code long}. */
    private static final int LONGEST_LONG = 18;

    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern DECIMAL = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]{1,2})?");
    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> TRUES = Set.of("true", "True", "TRUE");
    private static final Set<String> FALSES = Set.of("false", "False", "FALSE");

    /** What begins a null, a truth value or a number. */
    private static final String FIRST_SIGNS = "~nNtTfF+-.0123456789";

    private PlainScalar() {}

    /** The value that a plain text stands for. */
    static JsonNode resolve(String text) {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        if (isPlainText(text)) {
            return nodes.stringNode(text);
        }
        if (NULLS.contains(text)) {
            return nodes.nullNode();
        }
        if (TRUES.contains(text) || FALSES.contains(text)) {
            return nodes.booleanNode(TRUES.contains(text));
        }
        if (INTEGER.matcher(text).matches()) {
            return integer(new BigInteger(text));
        }
        if (DECIMAL.matcher(text).matches()) {
            return decimal(new BigDecimal(text));
        }
        return nodes.stringNode(text);
    }

    /** Whether it is seen at once that a text is nothing else: most texts are. */
    private static boolean isPlainText(String text) {
        return text.length() > LONGEST_NUMBER || (!text.isEmpty() && FIRST_SIGNS.indexOf(text.charAt(0)) < 0);
    }

    /** Whether a text means itself when it stands without quotation marks. */
    static boolean isText(String text) {
        return resolve(text).isString();
    }

    /** A whole number is one however it is written, and may be larger than a {@code long}. */
    private static JsonNode decimal(BigDecimal number) {
        boolean isLarge = number.precision() - number.scale() > LONGEST_LONG;
        return isLarge ? integer(number.toBigInteger()) : JsonNodeFactory.instance.numberNode(number);
    }

    private static JsonNode integer(BigInteger number) {
        return number.bitLength() < Integer.SIZE
                ? JsonNodeFactory.instance.numberNode(number.intValue())
                : JsonNodeFactory.instance.numberNode(number);
    }
}
