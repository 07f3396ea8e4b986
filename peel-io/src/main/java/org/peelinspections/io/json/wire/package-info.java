/**
 * The wire form: one record for each object, with the names that are written. {@link
 * org.peelinspections.io.json.wire.WireForms} lists them all.
 *
 * <p>Nothing here needs Jackson, so that Jackson 2 and 3 bind the same records.
 */
@NullMarked
package org.peelinspections.io.json.wire;

import org.jspecify.annotations.NullMarked;
