package org.peelinspections.model;

import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.internal.Checks;

/**
 * Identifies an area, that is a pillar or question: the key of its framework and its path, such as
 * {@code 2017/legitimacy}, {@code 2017/legitimacy/1} or {@code 2021-22/investigating-crime}.
 *
 * <p>The framework is a key, and the path is one or more of them joined by slashes; a key is
 * lower-case letters and digits, joined by single hyphens. The path of a pillar is its token, and
 * no question has such a path. Whether there is such an area only its framework can tell. Ids are
 * ordered as their text is, for sorted collections; the order of areas is that of their framework.
 */
@Value.Immutable
public abstract class AreaId implements Comparable<AreaId> {

  AreaId() {}

  /** The key of the framework, such as {@code 2017}. */
  public abstract String framework();

  /** The path inside the framework, such as {@code legitimacy/1}. */
  public abstract String path();

  /**
   * Reads an id from its text.
   *
   * @throws InvalidValueException if the text is not a framework key, a slash and a path
   */
  public static AreaId of(String text) {
    int slash = text.indexOf('/');
    if (slash < 0) {
      throw new InvalidValueException(
          "area id", "it is '" + text + "'", "expected one such as 2017/legitimacy/1");
    }
    return of(text.substring(0, slash), text.substring(slash + 1));
  }

  /**
   * The id of a path in a framework.
   *
   * @throws InvalidValueException if either part is malformed
   */
  public static AreaId of(String framework, String path) {
    return new AreaIdBuilder().framework(framework).path(path).build();
  }

  /** The id of a pillar in a framework. */
  public static AreaId of(String framework, Pillar pillar) {
    return of(framework, pillar.token());
  }

  /** The pillar that this is; empty if it is a question. */
  public final Optional<Pillar> pillar() {
    return Pillar.ofPath(path());
  }

  /** Whether this is a pillar, and not a question. */
  public final boolean isPillar() {
    return pillar().isPresent();
  }

  /**
   * The words for it in messages: {@code pillar legitimacy}, {@code question 2017/legitimacy/1}.
   */
  public final String words() {
    return isPillar() ? "pillar " + path() : "question " + this;
  }

  @Override
  public final int compareTo(AreaId other) {
    return toString().compareTo(other.toString());
  }

  @Value.Check
  void check() {
    if (!Checks.isKey(framework()) || !Checks.isPath(path())) {
      Checks.key("area id '" + this + "'", "framework", framework());
      Checks.path("area id '" + this + "'", "part of its path", path());
    }
  }

  /** The framework, a slash and the path. */
  @Override
  public final String toString() {
    return framework() + "/" + path();
  }
}
