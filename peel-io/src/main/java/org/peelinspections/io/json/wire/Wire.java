package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peelinspections.model.UnknownNameException;

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

  /** Refuses what is given in a record beyond the names that go with its kind. */
  static void checkNames(Record wire, Enum<?> kind) {
    WireRecord<?> form = WireRecord.of(wire.getClass());
    List<String> known = form.namesWith(kind);
    for (WireRecord.Part part : form.parts()) {
      if (!known.contains(part.name()) && form.has(wire, part)) {
        throw WireFault.unknownProperty(part.name(), known).below(part.name());
      }
    }
  }

  /** The token of a constant: its name in lower case with hyphens. */
  static String token(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of a token. */
  static <E extends Enum<E>> Function<String, E> tokens(String label, Class<E> type) {
    return token ->
        Stream.of(type.getEnumConstants())
            .filter(constant -> token(constant).equals(token))
            .findFirst()
            .orElseThrow(
                () ->
                    new UnknownNameException(
                        label,
                        token,
                        Stream.of(type.getEnumConstants()).map(Wire::token).toList()));
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
