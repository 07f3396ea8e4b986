/**
 * What all readers of documents share: where in a document something stands, how much a document
 * may hold, and the two exceptions that can come of one.
 *
 * <p>Whatever a document holds, a reader returns a value or throws one of {@link
 * org.peelinspections.io.PeelFormatException}, which says where the document is wrong and what was
 * expected there, and {@link org.peelinspections.io.PeelLimitException}, which says which of the
 * {@link org.peelinspections.io.PeelLimits} it exceeds. A stream that fails is no fault of the
 * document: its {@link java.io.IOException} comes as an {@link java.io.UncheckedIOException}.
 */
@NullMarked
package org.peelinspections.io;

import org.jspecify.annotations.NullMarked;
