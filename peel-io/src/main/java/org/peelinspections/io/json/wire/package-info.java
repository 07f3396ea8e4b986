/**
 * The wire form of the values, the same for Jackson 2 and 3.
 *
 * <p>The table {@code values.tsv} is the whole form on one page: every type with its properties.
 * {@link org.peelinspections.io.json.wire.DocumentReader} and {@link
 * org.peelinspections.io.json.wire.DocumentWriter} read and write by it; they see no more of
 * Jackson than {@link org.peelinspections.io.json.wire.JsonIn}.
 */
@NullMarked
package org.peelinspections.io.json.wire;

import org.jspecify.annotations.NullMarked;
