package org.gigogne.model;

/** A part of the content that says who may read it. */
interface Restrictable {
    /** Who may read it, and all that is in it. */
    Diffusion diffusion();
}
