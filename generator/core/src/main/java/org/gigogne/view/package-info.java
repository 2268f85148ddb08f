/**
 * What templates may see: plain values, already computed, already filtered for the edition.
 *
 * <p>A template formats and does not compute. It gets nothing but these records: what the edition does not show is not
 * in them. Addresses are paths from the root of the site ({@code maine-et-loire/college/actions/tablettes.html}); pages
 * make them relative. Texts are plain text with French spacing already set; {@code paragraphs} are texts cut at blank
 * lines. Dates stay {@link org.gigogne.model.PartialDate}s, numbers {@link java.math.BigDecimal}s or ints: pages write
 * them in their language.
 */
@NullMarked
package org.gigogne.view;

import org.jspecify.annotations.NullMarked;
