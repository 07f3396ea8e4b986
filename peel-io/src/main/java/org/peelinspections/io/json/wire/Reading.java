package org.peelinspections.io.json.wire;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.ReadNote;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.Forces;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Frameworks;

/** The reading of one document: what it may refer to, what is forgiven, and what was. */
public final class Reading {

  /** The attribute of a Jackson context that holds the reading. */
  public static final String KEY = Reading.class.getName();

  private final Forces forces;
  private final Frameworks frameworks;
  private final PeelLimits limits;
  private final boolean lenient;
  private final boolean escapes;
  private final List<ReadNote> notes = new ArrayList<>();
  private final IdentityHashMap<Object, Supplier<Position>> starts = new IdentityHashMap<>();
  private final IdentityHashMap<Class<?>, Map<String, Object>> parsed = new IdentityHashMap<>();
  private int findings;

  /**
   * Begins to read.
   *
   * @param lenient whether departures are noted instead of refused
   * @param escapes whether a text of the document can hold half of a surrogate pair
   */
  public Reading(
      Forces forces, Frameworks frameworks, PeelLimits limits, boolean lenient, boolean escapes) {
    this.forces = forces;
    this.frameworks = frameworks;
    this.limits = limits;
    this.lenient = lenient;
    this.escapes = escapes;
  }

  /** Strict reading within the standard limits. */
  public static Reading strict(Forces forces, Frameworks frameworks) {
    return new Reading(forces, frameworks, PeelLimits.standard(), false, true);
  }

  Forces forces() {
    return forces;
  }

  Frameworks frameworks() {
    return frameworks;
  }

  boolean lenient() {
    return lenient;
  }

  /** What was forgiven so far. */
  public List<ReadNote> notes() {
    return notes;
  }

  /** Notes a departure if reading is lenient, else refuses it. */
  void forgive(ReadNote.Kind kind, Spot spot, String sentence, List<String> expected) {
    if (!lenient) {
      throw new PeelFormatException(spot.position(), sentence, expected);
    }
    note(kind, spot, sentence);
  }

  void note(ReadNote.Kind kind, Spot spot, String sentence) {
    Position position = spot.position();
    String raw = spot.raw();
    checkUnicode(raw, spot);
    notes.add(new ReadNote(kind, position, sentence, raw));
  }

  /** Refuses a text that UTF-8 cannot hold. */
  void checkUnicode(String text, Spot spot) {
    if (escapes && Surrogates.lone(text)) {
      throw new PeelFormatException(
          spot.position(),
          "half of a surrogate pair stands alone; expected Unicode text",
          List.of());
    }
  }

  /** The value of a text that a document repeats, such as an address, which is parsed once. */
  @SuppressWarnings("unchecked") // each type has a map of its own
  <T> T once(Class<T> type, String text, Function<String, T> parse) {
    Map<String, Object> known = parsed.computeIfAbsent(type, each -> new HashMap<>());
    return (T) known.computeIfAbsent(text, parse);
  }

  /** One more finding begins. */
  public void countFinding(Supplier<Position> start) {
    findings++;
    if (findings > limits.most(Limit.FINDINGS)) {
      limits.check(Limit.FINDINGS, findings, start.get());
    }
  }

  /** Remembers where a record begins that becomes a value only later. */
  void begins(Object wire, Supplier<Position> start) {
    starts.put(wire, start);
  }

  /** The value of a part; a fault in it is one below its name. */
  <W, V> V below(String name, W part, Function<W, V> value) {
    try {
      return value(part, value);
    } catch (WireFault e) {
      throw e.below(name);
    }
  }

  /** The values of parts in a list; a fault in one is one below the name and its index. */
  <W, V> List<V> each(String name, List<W> parts, Function<W, V> value) {
    List<V> values = new ArrayList<>(parts.size());
    for (W part : parts) {
      try {
        values.add(value(part, value));
      } catch (WireFault e) {
        throw e.below(Integer.toString(values.size())).below(name);
      }
    }
    return values;
  }

  private <W, V> V value(W part, Function<W, V> value) {
    try {
      return faults(() -> value.apply(part));
    } catch (WireFault e) {
      Supplier<Position> start = starts.get(part);
      throw start == null ? e : e.from(start.get());
    }
  }

  /** Takes what the model refuses as a fault of the record that a value is made of. */
  static <V> V faults(Supplier<V> value) {
    try {
      return value.get();
    } catch (InvalidValueException | UnknownNameException e) {
      throw new WireFault(String.valueOf(e.getMessage()));
    }
  }
}
