package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A figure that is read from time to time and has a target.
 *
 * @param id name shared between schools: indicators of one id are added up by territories
 * @param label what is counted
 * @param unit for example {@code certifications} or {@code %}; a shared one may leave it to the catalogue
 * @param direction whether a higher or a lower figure is better
 * @param baseline where it started
 * @param target where it should be, and when
 * @param readings what was read since, in order of date
 */
public record Indicator(
        @JsonProperty("id") String id,
        @JsonProperty("libelle") String label,
        @JsonProperty("unite") @Nullable String unit,
        @JsonProperty("sens") Direction direction,
        @JsonProperty("depart") @Nullable Reading baseline,
        @JsonProperty("cible") @Nullable Reading target,
        @JsonProperty("releves") List<Reading> readings) {
    public Indicator {
        direction = Objects.requireNonNullElse(direction, Direction.UP);
        readings = List.copyOf(readings);
    }

    /** Which way is better. */
    public enum Direction {
        /** More is better; the default. */
        @JsonProperty("hausse")
        UP,
        /** Less is better. */
        @JsonProperty("baisse")
        DOWN
    }

    /**
     * A figure at a date.
     *
     * @param date when
     * @param value how much, in the unit of the indicator
     * @param diffusion who may read it
     */
    public record Reading(
            @JsonProperty("date") PartialDate date,
            @JsonProperty("valeur") BigDecimal value,
            @JsonProperty("diffusion") Diffusion diffusion)
            implements Restrictable {
        public Reading {
            diffusion = Objects.requireNonNullElse(diffusion, Diffusion.PUBLIC);
        }
    }
}
