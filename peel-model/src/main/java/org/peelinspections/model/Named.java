package org.peelinspections.model;

import org.peelinspections.model.internal.Tokens;

/** A constant of an enum, with its name in data and its name for people to read. */
public interface Named {

  /** Returns the name of the constant. */
  String name();

  /** Returns the name in data: that of the constant in lower case, with hyphens. */
  default String token() {
    return Tokens.token(name());
  }

  /** Returns the name for people to read, in lower case. */
  default String label() {
    return token().replace('-', ' ');
  }
}
