package org.peelinspections.model.framework;

import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.Sourced;
import org.peelinspections.model.internal.Checks;

/** What may be compared across a border: in general, or in one pillar or question. */
@Value.Immutable
public interface BorderRule extends Sourced {

  /**
   * The pillar ({@code legitimacy}) or question ({@code effectiveness/3}) of the later framework;
   * empty for the general rule.
   */
  Optional<String> area();

  /** Returns whether judgments on both sides may be compared. */
  Comparability comparability();

  /** The ground, as a sentence. */
  String reason();

  @Value.Check
  default void check() {
    String where = "border rule for " + area().orElse("all areas");
    Checks.text(where, "reason", reason());
    Checks.addresses(where, sources());
  }

  /** Starts a new rule. */
  static BorderRuleBuilder builder() {
    return new BorderRuleBuilder();
  }
}
