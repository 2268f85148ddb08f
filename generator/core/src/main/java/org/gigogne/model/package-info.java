/**
 * What schools and territories say about themselves: records that mirror the content files, key by key.
 *
 * <p>A component is the English twin of a French key, which its {@code @JsonProperty} names; the table of all pairs is
 * {@code docs/cles.md}. Lists are never null, other optional components may be. Text is plain: a blank line separates
 * paragraphs. Nothing here is computed, read or written, and nothing but annotations comes from a library.
 */
@NullMarked
package org.gigogne.model;

import org.jspecify.annotations.NullMarked;
