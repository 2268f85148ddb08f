package org.gigogne.report;

import java.awt.geom.AffineTransform;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads attribute values of SVG 1.1; what cannot be read counts as absent. */
final class SvgValues {
    private static final Pattern NUMBER = Pattern.compile("([-+]?[0-9]*\\.?[0-9]+)(px)?");
    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");
    private static final Pattern LONG_COLOUR = Pattern.compile("#[0-9a-f]{6}");
    private static final Pattern SHORT_COLOUR = Pattern.compile("#[0-9a-f]{3}");
    private static final Pattern STEP = Pattern.compile("(matrix|translate|scale|rotate)\\s*\\(([^)]*)\\)");
    private static final Map<String, Integer> NAMES = Map.of(
            "black", 0, "white", 0xffffff, "gray", 0x808080, "grey", 0x808080, "red", 0xff0000, "green", 0x008000,
            "blue", 0x0000ff, "navy", 0x000080, "teal", 0x008080);

    private SvgValues() {}

    /** The first number of a list, or the given one. */
    static double number(String text, double absent) {
        Matcher matcher = NUMBER.matcher(SEPARATOR.split(text.strip(), -1)[0]);
        return matcher.matches() ? Double.parseDouble(matcher.group(1)) : absent;
    }

    /** A colour as 0xRRGGBB: {@code #rgb}, {@code #rrggbb}, a few names; {@code currentColor} is that of the text. */
    static int colour(String text, int inherited, int current) {
        String value = text.strip().toLowerCase(Locale.ROOT);
        if (LONG_COLOUR.matcher(value).matches()) {
            return Integer.parseInt(value.substring(1), 16);
        }
        if (SHORT_COLOUR.matcher(value).matches()) {
            return Integer.parseInt(value.replaceAll("#?(.)", "$1$1").substring(0, 6), 16);
        }
        return value.equals("currentcolor") ? current : NAMES.getOrDefault(value, inherited);
    }

    /** The product of the steps of a {@code transform} attribute. */
    static AffineTransform transform(String text) {
        AffineTransform transform = new AffineTransform();
        Matcher matcher = STEP.matcher(text);
        while (matcher.find()) {
            String[] parts = SEPARATOR.split(matcher.group(2).strip(), -1);
            double[] n = new double[6];
            for (int i = 0; i < Math.min(parts.length, 6); i++) {
                n[i] = number(parts[i], 0);
            }
            switch (matcher.group(1)) {
                case "translate" -> transform.translate(n[0], n[1]);
                case "scale" -> transform.scale(n[0], parts.length > 1 ? n[1] : n[0]);
                case "rotate" -> transform.rotate(Math.toRadians(n[0]), n[1], n[2]);
                default -> transform.concatenate(new AffineTransform(n));
            }
        }
        return transform;
    }
}
