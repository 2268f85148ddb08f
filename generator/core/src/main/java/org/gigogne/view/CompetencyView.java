package org.gigogne.view;

/**
 * A competency of the CRCN.
 *
 * @param code for example {@code 1.1}
 * @param title its name
 */
public record CompetencyView(String code, String title) {}
