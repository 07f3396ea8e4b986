package org.peelinspections.io.json.wire;

import java.util.Optional;
import org.peelinspections.model.internal.Tokens;

/** What the wire records share. */
final class Wire {

  private Wire() {}

  /** A value that is left out if it is what it mostly is. */
  static <T> Optional<T> unless(T standard, T value) {
    return Optional.of(value).filter(given -> !given.equals(standard));
  }

  /** A property that has to be there. */
  static <T> T required(Optional<T> part, String name) {
    return part.orElseThrow(() -> new WireFault("property '" + name + "' is missing"));
  }

  /** The token of a constant: its name in lower case with hyphens. */
  static String token(Enum<?> constant) {
    return Tokens.token(constant.name());
  }

  /** A word of the document in quotation marks, cut if it is long. */
  static String quoted(String word) {
    return "'" + shortened(word) + "'";
  }

  static String shortened(String word) {
    return word.length() <= 100 ? word : word.substring(0, 100) + "...";
  }

  /** A step as JSON Pointer writes it. */
  static String step(String name) {
    return "/" + name.replace("~", "~0").replace("/", "~1");
  }
}
