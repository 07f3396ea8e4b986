package org.peelinspections.model;

import org.immutables.value.Value;

/**
 * Identifies a question: the key of its framework and the path of its area, such as {@code
 * 2017/legitimacy/1} or {@code 2021-22/investigating-crime}.
 *
 * <p>The framework is a key, and the path is one or more of them joined by slashes; a key is
 * lower-case letters and digits, joined by single hyphens. Whether there is such a question only
 * its framework can tell. Ids are ordered as their text is, for sorted collections; the order of
 * questions is that of their framework.
 */
@Value.Immutable
public abstract class QuestionId implements Comparable<QuestionId> {

  QuestionId() {}

  /** The key of the framework, such as {@code 2017}. */
  public abstract String framework();

  /** The path inside the framework, such as {@code legitimacy/1}. */
  public abstract String path();

  /**
   * Reads an id from its text.
   *
   * @throws InvalidValueException if the text is not a framework key, a slash and a path
   */
  public static QuestionId of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new InvalidValueException(
          "question id", "it is '" + text + "'", "expected one such as 2017/legitimacy/1");
    }
    return of(text.substring(0, slash), text.substring(slash + 1));
  }

  /**
   * The id of a path in a framework.
   *
   * @throws InvalidValueException if either part is malformed
   */
  public static QuestionId of(String framework, String path) {
    return new QuestionIdBuilder().framework(framework).path(path).build();
  }

  @Override
  public final int compareTo(QuestionId other) {
    return toString().compareTo(other.toString());
  }

  @Value.Check
  void check() {
    if (!Checks.isKey(framework()) || !Checks.isPath(path())) {
      Checks.key("question id '" + this + "'", "framework", framework());
      Checks.path("question id '" + this + "'", "part of its path", path());
    }
  }

  /** The framework, a slash and the path. */
  @Override
  public final String toString() {
    return framework() + "/" + path();
  }
}
