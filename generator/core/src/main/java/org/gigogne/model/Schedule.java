package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/**
 * From when to when.
 *
 * @param start beginning, or null when open
 * @param end end (included), or null when open
 */
public record Schedule(
        @JsonProperty("debut") @Nullable PartialDate start,
        @JsonProperty("fin") @Nullable PartialDate end) {}
