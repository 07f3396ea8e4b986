package org.peelinspections.examples;

import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.UnknownNameException;

/** Finds what the person at the command line has named. */
final class Lookup {

  private Lookup() {}

  /** The framework of a key or name; what is known is said where there is none. */
  static Framework framework(Frameworks frameworks, String name) {
    try {
      return frameworks.get(name);
    } catch (UnknownNameException e) {
      throw new UnreadableException(String.valueOf(e.getMessage()));
    }
  }
}
