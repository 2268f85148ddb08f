package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Who may read a part of the content. */
public enum Diffusion {
    /** Everybody; the default. */
    @JsonProperty("publique")
    PUBLIC,
    /** The school and its authorities only: left out of the public edition. */
    @JsonProperty("interne")
    INTERNAL
}
