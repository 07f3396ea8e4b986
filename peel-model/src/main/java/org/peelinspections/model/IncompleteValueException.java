package org.peelinspections.model;

import java.util.List;
import java.util.Locale;

/**
 * A builder was asked for a value before all that the value needs was given.
 *
 * <p>Example: {@code assessment: not given: force, framework}.
 */
public final class IncompleteValueException extends IllegalStateException {

  private static final long serialVersionUID = 1L;

  private static final String BEFORE_TYPE = "Cannot build ";
  private static final String BEFORE_NAMES = ", some of required attributes are not set [";

  private final String what;
  private final String[] missing;

  /**
   * Says what is missing; called by the generated builders alone.
   *
   * @param generated the sentence of a generated builder: {@code Cannot build Assessment, some of
   *     required attributes are not set [force, framework]}
   */
  public IncompleteValueException(String generated) {
    this(typeIn(generated), namesIn(generated));
  }

  private IncompleteValueException(String what, String names) {
    super(what + ": not given: " + names);
    this.what = what;
    this.missing = names.split(", ", -1);
  }

  private static String typeIn(String generated) {
    int end = generated.indexOf(BEFORE_NAMES);
    boolean known = generated.startsWith(BEFORE_TYPE) && end > BEFORE_TYPE.length();
    return known ? spaced(generated.substring(BEFORE_TYPE.length(), end)) : "value";
  }

  private static String namesIn(String generated) {
    int start = generated.indexOf(BEFORE_NAMES);
    boolean known = start >= 0 && generated.endsWith("]");
    return known
        ? generated.substring(start + BEFORE_NAMES.length(), generated.length() - 1)
        : generated;
  }

  /** The words of a type's name: {@code pillar assessment} for PillarAssessment. */
  private static String spaced(String type) {
    return String.join(" ", type.split("(?=[A-Z])", -1)).toLowerCase(Locale.ROOT);
  }

  /** What was being built, such as {@code pillar assessment}. */
  public String what() {
    return what;
  }

  /** The names of the attributes that were not given, as in the builder; never empty. */
  public List<String> missing() {
    return List.of(missing);
  }
}
