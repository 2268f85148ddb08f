package org.gigogne.site;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as French readers write them, whatever the machine: {@code 1 234,5} with narrow no-break spaces. */
final class FrenchNumbers {
    private static final char THIN_SPACE = '\u202f';
    private static final int LONGEST = 15;
    private static final char MINUS = '\u2212';

    private FrenchNumbers() {}

    /** A number with the decimals that it has, without trailing zeros. */
    static String number(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (isLong(stripped)) {
            return power(stripped);
        }
        return written(stripped.setScale(Math.max(0, stripped.scale())));
    }

    /** A number with exactly so many decimals, rounded half up. */
    static String number(BigDecimal value, int decimals) {
        return isLong(value.stripTrailingZeros())
                ? power(value)
                : written(value.setScale(decimals, RoundingMode.HALF_UP));
    }

    /** A number of percent: {@code 42 %}. */
    static String percent(BigDecimal value) {
        return number(value) + THIN_SPACE + '%';
    }

    /** An amount: cents are shown when there are any. */
    static String euros(BigDecimal value) {
        boolean isWhole = value.stripTrailingZeros().scale() <= 0;
        return number(value, isWhole ? 0 : 2) + THIN_SPACE + '€';
    }

    /** Longer numbers are not read but counted: they are written with a power of ten. */
    private static boolean isLong(BigDecimal value) {
        return value.precision() - value.scale() > LONGEST || value.scale() > LONGEST;
    }

    private static String power(BigDecimal value) {
        BigDecimal rounded = value.round(new MathContext(3));
        int exponent = rounded.precision() - rounded.scale() - 1;
        return number(rounded.scaleByPowerOfTen(-exponent)) + THIN_SPACE + '×' + THIN_SPACE + "10^" + exponent;
    }

    private static String written(BigDecimal scaled) {
        String plain = scaled.abs().toPlainString();
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder text = new StringBuilder();
        if (scaled.signum() < 0) {
            text.append(MINUS);
        }
        for (int i = 0; i < whole.length(); i++) {
            if (i > 0 && (whole.length() - i) % 3 == 0) {
                text.append(THIN_SPACE);
            }
            text.append(whole.charAt(i));
        }
        if (point >= 0) {
            text.append(',').append(plain, point + 1, plain.length());
        }
        return text.toString();
    }
}
