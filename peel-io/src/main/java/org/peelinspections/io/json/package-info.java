/**
 * Values of the model as JSON, both ways.
 *
 * <p>Start with {@link org.peelinspections.io.json.PeelJson}: it says what the JSON looks like, and
 * reads and writes it, {@linkplain org.peelinspections.io.json.StrictPeelJson strictly} or
 * {@linkplain org.peelinspections.io.json.LenientPeelJson leniently}. A program that has a Jackson
 * mapper of its own registers {@link org.peelinspections.io.json.PeelModule} with it, and gets the
 * same JSON inside its own.
 */
@NullMarked
package org.peelinspections.io.json;

import org.jspecify.annotations.NullMarked;
