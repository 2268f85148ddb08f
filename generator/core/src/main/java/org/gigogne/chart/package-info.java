/**
 * Charts as data, with their descriptions, and where each of their parts stands.
 *
 * <p>{@link org.gigogne.chart.Charts} turns views into {@link org.gigogne.chart.Chart}s;
 * {@link org.gigogne.chart.Layout} turns a chart into a {@link org.gigogne.chart.Drawing}: boxes, lines and texts in
 * the units of a view box {@value org.gigogne.chart.Layout#WIDTH} wide. Nothing is drawn here: the theme's templates
 * {@code charts/*.ftlh} write the SVG.
 *
 * <p>Depends on {@code model}, {@code synthesis} and {@code view}.
 */
@NullMarked
package org.gigogne.chart;

import org.jspecify.annotations.NullMarked;
