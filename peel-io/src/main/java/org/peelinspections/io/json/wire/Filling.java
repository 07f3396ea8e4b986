package org.peelinspections.io.json.wire;

import java.util.ArrayList;
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
  private List<String> names;

  Filling(WireRecord<R> record, Reading reading) {
    this.record = record;
    this.reading = reading;
    this.values = record.absent();
    this.given = new boolean[values.length];
    this.names = record.names();
  }

  /**
   * The property of a name, whose value comes next; null if there is nothing to read, since what
   * stands there was forgiven.
   *
   * @param isNull whether a null stands there
   */
  public WireRecord.@Nullable Part next(String name, boolean isNull, Spot spot) {
    WireRecord.Part part = record.find(name);
    if (part == null || (names != record.names() && !names.contains(name))) {
      reading.checkUnicode(name, spot);
      WireFault fault = WireFault.unknownProperty(name, names);
      reading.forgive(ReadNote.Kind.UNKNOWN_PROPERTY, spot, fault.sentence(), names);
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
    if (part.name().equals(WireForms.FORMAT) && !value.equals(record.format())) {
      throw new PeelFormatException(
          spot.position(),
          Wire.quoted(value.toString()) + " is not the format expected here, " + record.format(),
          List.of(record.format()));
    }
    if (part.index() == 0) {
      names = record.namesWith(value);
    }
    values[part.index()] = part.held(value);
  }

  /** The record, once all is read. */
  R complete() {
    List<String> missing = new ArrayList<>();
    for (WireRecord.Part part : record.parts()) {
      if (part.required() && !given[part.index()]) {
        missing.add(part.name());
      }
    }
    if (!missing.isEmpty()) {
      throw missing(missing);
    }
    return record.create(values);
  }

  private WireFault missing(List<String> names) {
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
