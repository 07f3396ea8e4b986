package org.peelinspections.io.json.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;

/** A wire record stands for no value; says where in the record, as far as it is known. */
final class WireFault extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String pointer;
  private final transient @Nullable Position start;
  private final String sentence;
  private final transient List<String> expected;

  WireFault(String sentence) {
    this(sentence, List.of());
  }

  WireFault(String sentence, List<String> expected) {
    this("", null, sentence, expected);
  }

  private WireFault(
      String pointer, @Nullable Position start, String sentence, List<String> expected) {
    super(sentence, null, false, false);
    this.pointer = pointer;
    this.start = start;
    this.sentence = sentence;
    this.expected = expected;
  }

  static WireFault unknownProperty(String name, List<String> known) {
    return new WireFault(
        "unknown property "
            + Wire.quoted(name)
            + "; known properties are "
            + String.join(", ", known),
        known);
  }

  String sentence() {
    return sentence;
  }

  /** The same fault, seen from the object that has the faulty one under a name. */
  WireFault below(String name) {
    return new WireFault(Wire.step(name) + pointer, start, sentence, expected);
  }

  /** The same fault in an object that begins there, unless a smaller one is known. */
  WireFault from(Position place) {
    return new WireFault(pointer, start == null ? place : start, sentence, expected);
  }

  /** The exception for this fault in a value that stands there. */
  PeelFormatException at(Position place) {
    Position exact = start == null ? place : start;
    return new PeelFormatException(
        Position.of(place.pointer() + pointer, exact.line().orElse(0), exact.column().orElse(0)),
        sentence,
        expected);
  }
}
