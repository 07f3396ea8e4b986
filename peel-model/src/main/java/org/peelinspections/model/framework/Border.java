package org.peelinspections.model.framework;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * What may be compared between two neighbouring frameworks.
 *
 * <p>There is always a general rule. A rule for a pillar overrides it, and a rule for a question
 * overrides the rule for its pillar.
 */
@Value.Immutable
public abstract class Border {

  Border() {}

  /** The key of the earlier framework. */
  public abstract String earlier();

  /** The key of the later framework. */
  public abstract String later();

  /** The rules; exactly one of them general, no area twice. */
  public abstract List<BorderRule> rules();

  /** The rule for an area of the later framework. */
  public final BorderRule rule(AreaId later) {
    String path = later.path();
    int slash = path.lastIndexOf('/');
    Optional<BorderRule> found = find(Optional.of(path));
    if (found.isEmpty() && slash >= 0) {
      found = find(Optional.of(path.substring(0, slash)));
    }
    return found.isPresent() ? found.get() : general();
  }

  private Optional<BorderRule> find(Optional<String> area) {
    for (BorderRule rule : rules()) {
      if (rule.area().equals(area)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  /** The rule for every area without a rule of its own. */
  public final BorderRule general() {
    return find(Optional.empty()).orElseThrow();
  }

  @Value.Check
  void check() {
    String where = "border between " + earlier() + " and " + later();
    Set<Optional<String>> areas = new HashSet<>();
    for (BorderRule rule : rules()) {
      if (!areas.add(rule.area())) {
        throw new InvalidValueException(
            where, "two rules speak of " + rule.area().orElse("all areas"), "expected one");
      }
    }
    if (!areas.contains(Optional.<String>empty())) {
      throw new InvalidValueException(where, "it has no general rule", "expected one");
    }
  }

  /** Refuses a rule for an area that the later framework does not have. */
  final void checkAreas(Framework to) {
    List<String> areas = to.paths();
    for (BorderRule rule : rules()) {
      if (rule.area().isPresent() && !areas.contains(rule.area().get())) {
        throw to.noArea(where(), rule.area().get());
      }
    }
  }

  final String where() {
    return "border between " + earlier() + " and " + later();
  }

  /** Starts a new border. */
  public static BorderBuilder builder() {
    return new BorderBuilder();
  }
}
