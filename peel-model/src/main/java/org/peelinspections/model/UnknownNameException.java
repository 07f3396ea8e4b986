package org.peelinspections.model;

import java.util.List;

/**
 * A name was looked up that is not known; the message lists the names that are.
 *
 * <p>Example: {@code 'excellent' is not a grade; expected one of outstanding, good, adequate,
 * requires-improvement, inadequate}.
 */
public final class UnknownNameException extends PeelException {

  private static final long serialVersionUID = 1L;

  private final String kind;
  private final String name;
  private final String[] known;

  /**
   * Says which name is not known.
   *
   * @param kind what was looked for, with its article, such as {@code a grade}
   * @param name the name that was asked for
   * @param known the names that are known, in their natural order; can be empty
   */
  public UnknownNameException(String kind, String name, List<String> known) {
    super("'" + name + "' is not " + kind + "; " + listed(known));
    this.kind = kind;
    this.name = name;
    this.known = known.toArray(String[]::new);
  }

  private static String listed(List<String> known) {
    return known.isEmpty() ? "none is known" : "expected one of " + String.join(", ", known);
  }

  /** What was looked for, with its article. */
  public String kind() {
    return kind;
  }

  /** The name that was asked for. */
  public String name() {
    return name;
  }

  /** The names that are known, in their natural order; can be empty. */
  public List<String> known() {
    return List.of(known);
  }
}
