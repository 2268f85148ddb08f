package org.gigogne.view;

/**
 * A theme of the plan.
 *
 * @param id id of the referential
 * @param label its name
 */
public record ThemeView(String id, String label) {}
