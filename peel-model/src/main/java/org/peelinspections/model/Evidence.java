package org.peelinspections.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.internal.Checks;

/**
 * The lines that a value was read from.
 *
 * <p>Lines are counted from 1 in the document that was given to the reader.
 */
@Value.Immutable
public interface Evidence {

  /** The name or address of the document, as the caller gave it; empty if none was given. */
  Optional<String> document();

  /** The first line; 1 or more. */
  int firstLine();

  /** The last line; the first line or later. */
  int lastLine();

  /** The text; empty if the value beside this evidence already holds it. */
  Optional<String> words();

  /** From what kind of words it was read. */
  @Value.Default
  default Basis basis() {
    return Basis.STATED;
  }

  @Value.Check
  default void check() {
    document().ifPresent(document -> Checks.text("evidence", "document", document));
    words().ifPresent(words -> Checks.text("evidence", "words", words));
    if (firstLine() < 1 || lastLine() < firstLine()) {
      throw new InvalidValueException(
          "evidence",
          "its lines are " + firstLine() + " to " + lastLine(),
          "expected lines from 1 on, the last not before the first");
    }
  }

  /** Starts a new evidence. */
  static EvidenceBuilder builder() {
    return new EvidenceBuilder();
  }
}
