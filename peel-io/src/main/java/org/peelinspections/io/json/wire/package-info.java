/**
 * The wire form of the values, the same for Jackson 2 and 3.
 *
 * <p>The table {@code values.tsv} is the whole form on one page: every type with its properties.
 * {@link org.peelinspections.io.json.wire.DocumentReader} and {@link
 * org.peelinspections.io.json.wire.DocumentWriter} read and write by it; of Jackson they know only
 * the numbers of the tokens, which are constants.
 */
@NullMarked
package org.peelinspections.io.json.wire;

import org.jspecify.annotations.NullMarked;
