package org.gigogne.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** For whom an output is made. */
public enum Edition {
    /** For everybody: without what is marked internal, small groups suppressed. */
    @JsonProperty("publique")
    PUBLIC,
    /** For the school and its authorities: everything. */
    @JsonProperty("interne")
    INTERNAL;

    /** Whether this edition shows what has the given diffusion. */
    public boolean shows(Diffusion diffusion) {
        return this == INTERNAL || diffusion == Diffusion.PUBLIC;
    }
}
