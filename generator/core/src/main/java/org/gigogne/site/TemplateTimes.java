package org.gigogne.site;

/** Told how long each rendering of a template took, from any thread. */
@FunctionalInterface
public interface TemplateTimes {
    /** Nobody is told. */
    TemplateTimes UNTOLD = (template, nanos) -> {};

    /**
     * A template was rendered.
     *
     * @param template its path in the theme
     * @param nanos how long it took, in nanoseconds
     */
    void rendered(String template, long nanos);
}
