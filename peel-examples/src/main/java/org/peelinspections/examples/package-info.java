/**
 * The command {@code peel} and short programs, written as a user of the library would: with the
 * public API alone.
 *
 * <p>Start with {@link org.peelinspections.examples.Peel}.
 */
@NullMarked
package org.peelinspections.examples;

import org.jspecify.annotations.NullMarked;
