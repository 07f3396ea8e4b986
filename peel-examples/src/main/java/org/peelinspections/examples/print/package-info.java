/**
 * How the command {@code peel} prints results: as text, JSON or CSV. Start with {@link
 * org.peelinspections.examples.print.Printed}.
 */
@NullMarked
package org.peelinspections.examples.print;

import org.jspecify.annotations.NullMarked;
