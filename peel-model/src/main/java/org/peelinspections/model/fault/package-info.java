/**
 * What the values of the model throw. All exceptions of the library are {@link
 * org.peelinspections.model.fault.PeelException}s.
 */
@NullMarked
package org.peelinspections.model.fault;

import org.jspecify.annotations.NullMarked;
