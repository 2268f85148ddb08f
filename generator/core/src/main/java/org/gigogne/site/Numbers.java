package org.gigogne.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/**
 * Numbers as the readers of a language write them, whatever the machine: the texts {@code number.…} of the theme say
 * how.
 */
final class Numbers {
    private static final int LONGEST = 15;

    private final Texts texts;

    Numbers(Texts texts) {
        this.texts = texts;
    }

    /** A number with the decimals that it has, without trailing zeros. */
    String number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (isLong(stripped)) {
            return power(stripped);
        }
        return written(stripped.setScale(Math.max(0, stripped.scale())));
    }

    /** A number with exactly so many decimals, rounded half up. */
    String number(BigDecimal value, int decimals) {
        return isLong(value.stripTrailingZeros())
                ? power(value)
                : written(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A number of percent. */
    String percent(BigDecimal value) {
        return text("percent", number(value));
    }

    /** An amount: cents are shown when there are any. */
    String euros(BigDecimal value) {
        boolean isWhole = value.stripTrailingZeros().scale() <= 0;
        return text("euros", number(value, isWhole ? 0 : 2));
    }

    /** Longer numbers are not read but counted: they are written with a power of ten. */
    private static boolean isLong(BigDecimal value) {
        return value.precision() - value.scale() > LONGEST || value.scale() > LONGEST;
    }

    private String power(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(3));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return text("power", number(rounded.scaleByPowerOfTen(-exponent)), String.valueOf(exponent));
    }

    private String written(BigDecimal scaled) {
        String plain = scaled.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder written = new StringBuilder();
        if (scaled.signum() < 0) {
            written.append(text("minus"));
        }
        int lead = (whole.length() - 1) % 3 + 1;
        written.append(whole, 0, lead);
        for (int i = lead; i < whole.length(); i += 3) {
            written.append(text("group")).append(whole, i, i + 3);
        }
        if (point >= 0) {
            written.append(text("decimal")).append(plain, point + 1, plain.length());
        }
        return written.toString();
    }

    private String text(String key, String... arguments) {
        return texts.text("number." + key, List.of(arguments));
    }
}
