/**
 * What the command {@code peel} does, a class for each of its commands, and how it finds what it
 * reads and writes. Start with {@link org.peelinspections.examples.command.ReadCommand}.
 */
@NullMarked
package org.peelinspections.examples.command;

import org.jspecify.annotations.NullMarked;
