package org.peelinspections.io.json;

import java.util.List;
import org.peelinspections.io.ReadNote;

/**
 * A value read leniently, and what was forgiven.
 *
 * @param <T> the type of the value
 * @param value the value
 * @param notes what was forgiven, object by object; empty if the document is as the strict reader
 *     wants it
 */
public record ReadResult<T>(T value, List<ReadNote> notes) {

  /** Copies the notes. */
  public ReadResult {
    notes = List.copyOf(notes);
  }
}
