/**
 * The wire form for Jackson 3. Start with {@link org.peelinspections.io.jackson3.PeelModule}.
 *
 * <p>Jackson 3 is an optional dependency of this library, and {@link org.peelinspections.io.json}
 * does without it.
 */
@NullMarked
package org.peelinspections.io.jackson3;

import org.jspecify.annotations.NullMarked;
