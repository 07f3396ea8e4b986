package org.peelinspections.io.json;

import java.util.List;
import java.util.Optional;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.ReadNote;
import org.peelinspections.model.fault.PeelException;

/**
 * The result of reading one line of JSON Lines: a value, or what is wrong with the line.
 *
 * @param <T> the type of the values
 */
public sealed interface JsonLine<T> {

  /**
   * A line that was read.
   *
   * @param <T> the type of the value
   * @param line the number of the line, counted from 1
   * @param value the value
   * @param notes the notes of lenient reading; otherwise empty
   */
  record Value<T>(int line, T value, List<ReadNote> notes) implements JsonLine<T> {

    /** Copies the notes. */
    public Value {
      notes = List.copyOf(notes);
    }
  }

  /**
   * A line that was refused.
   *
   * @param <T> the type of the value that was expected
   * @param line the number of the line, counted from 1
   * @param exception a {@link PeelFormatException} or a {@link PeelLimitException}, with this line
   *     in its position
   */
  record Fault<T>(int line, PeelException exception) implements JsonLine<T> {}

  /** The number of the line, counted from 1. */
  int line();

  /** The value; empty if the line was refused. */
  default Optional<T> toOptional() {
    return this instanceof Value<T> read ? Optional.of(read.value()) : Optional.empty();
  }

  /**
   * The value.
   *
   * @throws PeelFormatException if the line was refused
   * @throws PeelLimitException if the line exceeds a limit
   */
  default T orThrow() {
    if (this instanceof Fault<T> fault) {
      throw fault.exception();
    }
    return ((Value<T>) this).value();
  }
}
