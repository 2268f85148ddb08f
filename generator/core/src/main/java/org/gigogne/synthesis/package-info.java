/**
 * What a school adds up to, and how two syntheses merge.
 *
 * <p>A school gives one {@link org.gigogne.synthesis.Synthesis}; a territory's is the merge of its children's. Merging
 * is associative and commutative, with the empty synthesis as identity, and exact: counts are longs, sums are decimals,
 * distributions keep every value. Nothing else aggregates.
 */
@NullMarked
package org.gigogne.synthesis;

import org.jspecify.annotations.NullMarked;
