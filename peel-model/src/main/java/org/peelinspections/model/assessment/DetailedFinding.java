package org.peelinspections.model.assessment;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.internal.Checks;

/**
 * A section of the text that explains a judgment in detail. It has a heading, paragraphs, or both.
 */
@Value.Immutable
public interface DetailedFinding {

  /** The heading of the section; empty if it has none. */
  Optional<String> heading();

  /** The paragraphs under it, in their order; empty if there is only a heading. */
  List<String> paragraphs();

  @Value.Check
  default void check() {
    heading().ifPresent(heading -> Checks.text("detailed finding", "heading", heading));
    Checks.texts("detailed finding", "paragraph", paragraphs());
    if (heading().isEmpty() && paragraphs().isEmpty()) {
      throw new InvalidValueException(
          "detailed finding", "it has neither heading nor paragraph", "expected one or the other");
    }
  }

  /** Starts a new section. */
  static DetailedFindingBuilder builder() {
    return new DetailedFindingBuilder();
  }
}
