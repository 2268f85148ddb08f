package org.gigogne.reference;

import java.math.BigDecimal;
import org.gigogne.model.SchoolYear;

/**
 * A national figure on equipment, public sector.
 *
 * @param measure what is measured
 * @param label what is measured, in French
 * @param scope id of a kind of school, or {@code premier} or {@code second} for a whole degree
 * @param from the figure, or the lower end where the sources give a range
 * @param to the same figure, or the upper end
 * @param year school year that it describes
 * @param source who published it
 */
public record NationalFigure(
        Measure measure, String label, String scope, BigDecimal from, BigDecimal to, SchoolYear year, String source) {
    /** What is measured. */
    public enum Measure {
        /** Computers for 100 pupils. */
        COMPUTERS("ordinateurs"),
        /** Interactive boards (TNI) for 1,000 pupils. */
        INTERACTIVE_BOARDS("tni"),
        /** Mobile classes for 1,000 pupils. */
        MOBILE_CLASSES("classes-mobiles"),
        /** Projectors for 1,000 pupils. */
        PROJECTORS("videoprojecteurs");

        private final String id;

        Measure(String id) {
            this.id = id;
        }

        /** The French identifier, for example {@code ordinateurs}. */
        public String id() {
            return id;
        }

        static Measure parse(String id) {
            for (Measure measure : values()) {
                if (measure.id.equals(id)) {
                    return measure;
                }
            }
            throw new IllegalArgumentException("no such measure: " + id);
        }
    }

    /** Whether the sources give two ends instead of one figure. */
    public boolean isRange() {
        return from.compareTo(to) != 0;
    }
}
