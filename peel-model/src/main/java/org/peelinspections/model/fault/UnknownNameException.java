package org.peelinspections.model.fault;

import java.util.List;

/**
 * Thrown if a name is not known. The message lists the known names.
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
   * Makes an exception.
   *
   * @param kind the kind of thing, with its article, such as {@code a grade}
   * @param name the unknown name
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

  /** Returns the kind of thing, with its article. */
  public String kind() {
    return kind;
  }

  /** Returns the unknown name. */
  public String name() {
    return name;
  }

  /** Returns the known names in their natural order; can be empty. */
  public List<String> known() {
    return List.of(known);
  }
}
