package org.peelinspections.io.json.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.ReadNote;

/** One object while it is read: refuses what is unknown, given twice, null or missing. */
public final class Filling<R> {

  private final WireRecord<R> record;
  private final Reading reading;
  private final @Nullable Object[] values;
  private final boolean[] given;
  private WireRecord.Names names;

  Filling(WireRecord<R> record, Reading reading) {
    this.record = record;
    this.reading = reading;
    this.values = record.absent();
    this.given = new boolean[values.length];
    this.names = record.names();
  }

  /** The reading that the object is a part of. */
  public Reading reading() {
    return reading;
  }

  /**
   * The property of a name, whose value comes next; null if there is nothing to read, since what
   * stands there was forgiven.
   *
   * @param isNull whether a null stands there
   */
  public WireRecord.@Nullable Part next(String name, boolean isNull, Spot spot) {
    WireRecord.Part part = record.find(name);
    if (part == null || !names.has(part)) {
      reading.checkUnicode(name, spot);
      WireFault fault = WireFault.unknownProperty(name, names.list());
      reading.forgive(ReadNote.Kind.UNKNOWN_PROPERTY, spot, fault.sentence(), names.list());
      return null;
    }
    if (given[part.index()]) {
      throw twice(name, spot);
    }
    given[part.index()] = true;
    if (isNull && !part.required()) {
      reading.forgive(
          ReadNote.Kind.NULL,
          spot,
          "must not be null; a property without a value is left out",
          List.of());
      return null;
    }
    return part;
  }

  /** Refuses a key that a map has already. */
  public static void checkNew(Map<?, ?> map, Object key, String name, Spot spot) {
    if (map.containsKey(key)) {
      throw twice(name, spot);
    }
  }

  private static PeelFormatException twice(String name, Spot spot) {
    return new PeelFormatException(
        spot.position(), "property " + Wire.quoted(name) + " stands twice", List.of());
  }

  /** Takes the value of a property, which the parser stands at the end of. */
  public void put(WireRecord.Part part, Object value, Spot spot) {
    if (part.index() == 0) {
      checkFormat(value, spot);
      names = record.namesWith(value);
    }
    values[part.index()] = part.held(value);
  }

  private void checkFormat(Object value, Spot spot) {
    if (!record.format().isEmpty() && !value.equals(record.format())) {
      throw new PeelFormatException(
          spot.position(),
          Wire.quoted(value.toString()) + " is not the format expected here, " + record.format(),
          List.of(record.format()));
    }
  }

  /** The record, once all is read. */
  R complete() {
    for (WireRecord.Part part : record.parts()) {
      if (part.required() && !given[part.index()]) {
        throw missing();
      }
      if (!names.has(part) && !part.isAbsent(values[part.index()])) {
        throw WireFault.unknownProperty(part.name(), names.list()).below(part.name());
      }
    }
    return record.create(values);
  }

  private WireFault missing() {
    List<String> names =
        record.parts().stream()
            .filter(part -> part.required() && !given[part.index()])
            .map(WireRecord.Part::name)
            .toList();
    if (names.contains(WireForms.FORMAT)) {
      List<String> formats = List.of(record.format());
      return new WireFault("property 'format' is missing; expected " + record.format(), formats);
    }
    String listed = "'" + String.join("', '", names) + "'";
    return new WireFault(
        names.size() == 1
            ? "property " + listed + " is missing"
            : "properties " + listed + " are missing");
  }
}
