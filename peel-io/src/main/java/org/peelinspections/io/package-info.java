/**
 * What all readers and writers share: positions, limits and two exceptions.
 *
 * <p>For any document, a reader returns a value or throws one of {@link
 * org.peelinspections.io.PeelFormatException}, which says where the document is not valid and what
 * was expected, and {@link org.peelinspections.io.PeelLimitException}, which says which of the
 * {@link org.peelinspections.io.PeelLimits} it exceeds. If a stream fails, its {@link
 * java.io.IOException} is wrapped in an {@link java.io.UncheckedIOException}.
 */
@NullMarked
package org.peelinspections.io;

import org.jspecify.annotations.NullMarked;
