package org.gigogne.synthesis;

import java.math.BigDecimal;
import java.util.List;

/**
 * What one value in a file of a school adds to a figure: where it stands is kept, so that the figure can be explained.
 *
 * @param of what the figure is of, for example a theme and a state; empty when there is one figure of its kind only
 * @param amount how much, in the unit of the figure
 * @param origin the value
 */
public record Contribution(List<String> of, BigDecimal amount, Origin origin) {
    public Contribution {
        of = List.copyOf(of);
    }

    /**
     * A value in a file.
     *
     * @param file name of the file
     * @param pointer JSON pointer (RFC 6901) within what the edition shows of the file; empty for the whole file
     */
    public record Origin(String file, String pointer) {}
}
