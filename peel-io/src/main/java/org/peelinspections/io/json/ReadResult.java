package org.peelinspections.io.json;

import java.util.List;
import org.peelinspections.io.ReadNote;

/**
 * A value that was read leniently, with notes.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param notes the deviations that were accepted, object by object; empty if the strict reader
 *     would accept the document
 */
public record ReadResult<T>(T value, List<ReadNote> notes) {

  /** Copies the notes. */
  public ReadResult {
    notes = List.copyOf(notes);
  }
}
