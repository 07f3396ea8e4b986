package org.peelinspections.model;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/**
 * One of the themes under which a force is judged.
 *
 * <p>Effectiveness, efficiency and legitimacy are the three pillars of PEEL from 2014 to 2018/19.
 * Leadership was reported beside them in 2015 and 2016 and never graded. From 2021/22 on there are
 * no pillars, only areas of policing.
 */
public enum Pillar implements Named {
  /** How well the force keeps people safe and reduces crime. */
  EFFECTIVENESS,
  /** How well the force uses its resources. */
  EFFICIENCY,
  /** How fairly the force treats the public and its workforce. */
  LEGITIMACY,
  /** How the force is led; reported in 2015 and 2016, never graded. */
  LEADERSHIP;

  /** The pillar whose token a path is; empty if it is that of a question. */
  static Optional<Pillar> ofPath(String path) {
    return Tokens.ofToken(values(), path);
  }

  /** Returns the value of a token; throws {@link UnknownNameException} if there is none. */
  public static Pillar ofToken(String token) {
    return Tokens.get("a pillar", values(), token);
  }

  /**
   * The pillar of a name in any spelling that {@link #find} accepts. Frameworks call it to bind a
   * request parameter.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static Pillar of(String name) {
    return find(name).orElseGet(() -> ofToken(name));
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<Pillar> find(String name) {
    return Tokens.find(values(), name);
  }
}
