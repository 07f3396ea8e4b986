package org.peelinspections.io.json;

import java.util.Optional;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.model.fault.PeelException;

/**
 * The result of reading one line of JSON Lines: a value, or what is wrong with the line.
 *
 * @param <T> the type of the values
 * @param line the number of the line, counted from 1
 * @param result the value, with the notes of lenient reading; empty if the line was refused
 * @param fault a {@link PeelFormatException} or a {@link PeelLimitException}, with this line in its
 *     position; empty if there is a value
 */
public record JsonLine<T>(int line, Optional<ReadResult<T>> result, Optional<PeelException> fault) {

  /**
   * The value.
   *
   * @throws PeelFormatException if the line was refused
   * @throws PeelLimitException if the line exceeds a limit
   */
  public T orThrow() {
    fault.ifPresent(
        exception -> {
          throw exception;
        });
    return result.orElseThrow().value();
  }
}
