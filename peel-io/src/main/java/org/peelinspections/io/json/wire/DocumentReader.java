package org.peelinspections.io.json.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.io.ReadNote;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;

/** Reads one document from a parser; refuses or notes whatever is not of the form. */
public final class DocumentReader {

  private final JsonIn in;
  private final Reading reading;
  private boolean inAssessment;

  /**
   * Begins to read.
   *
   * @param escapes whether a text of the document can hold half of a surrogate pair
   */
  public DocumentReader(JsonIn in, Rules rules, boolean escapes) {
    this.in = in;
    this.reading = new Reading(in, rules, escapes);
  }

  /** What was forgiven so far. */
  public List<ReadNote> notes() {
    return reading.notes;
  }

  /** Reads the value that begins at the current token, and stops at its end. */
  public <T> T read(Class<T> type) throws IOException {
    return type.cast(value(Forms.of(type)));
  }

  /** Reads a list of values. */
  public <T> List<T> readList(Class<T> type) throws IOException {
    return list(Forms.of(type)).stream().map(type::cast).toList();
  }

  /** The value of a name of a property that the parser is at. */
  public Object key(String name, Class<?> type) throws IOException {
    reading.checkUnicode(name);
    return reading.parsed((Leaf<?>) Forms.of(type), name);
  }

  /** What is wrong with the token that the parser is at. */
  public PeelFormatException fault(String sentence) {
    return reading.fault(sentence);
  }

  private Object value(Form form) throws IOException {
    return form instanceof Leaf<?> leaf ? reading.text(leaf) : object((Shape) form);
  }

  private List<Object> list(Form form) throws IOException {
    reading.expect(JsonIn.START_ARRAY, "a list");
    List<Object> list = new ArrayList<>();
    while (in.next() != JsonIn.END_ARRAY) {
      list.add(value(form));
    }
    return list;
  }

  private Map<Object, Object> map(Property property, Form form) throws IOException {
    reading.expect(JsonIn.START_OBJECT, "an object");
    Map<Object, Object> map = new LinkedHashMap<>();
    while (in.next() != JsonIn.END_OBJECT) {
      String name = in.name();
      in.next();
      Object key = key(name, property.key());
      if (map.containsKey(key)) {
        throw twice(name);
      }
      map.put(key, value(form));
    }
    return map;
  }

  private Object object(Shape shape) throws IOException {
    if (shape.ofText != null && in.token() != JsonIn.START_OBJECT) {
      return reading.text(shape.ofText);
    }
    Filled filled = new Filled(shape, in.place());
    if (shape.bare) {
      filled.values[0] = list(shape.form(0));
      return made(filled, Optional.empty());
    }
    reading.expect(JsonIn.START_OBJECT, "an object");
    if (shape.counted) {
      reading.countFinding();
    }
    boolean inner = inAssessment;
    inAssessment |= shape.type() == Assessment.class;
    while (in.next() != JsonIn.END_OBJECT) {
      property(filled);
    }
    inAssessment = inner;
    checkComplete(filled);
    if (inner && shape.scaled) {
      filled.position = reading.position(filled.start);
      return filled;
    }
    return made(filled, Optional.empty());
  }

  private void property(Filled filled) throws IOException {
    Shape shape = filled.shape;
    String name = in.name();
    boolean isNull = in.next() == JsonIn.NULL;
    int index = shape.index(name);
    if (index == Shape.HEAD && filled.kind < 0) {
      filled.kind = reading.text(shape.heading);
    } else if (index == Shape.HEAD || (index >= 0 && filled.given[index])) {
      throw twice(name);
    } else if (index >= 0 && shape.has(filled.kind, index)) {
      filled.given[index] = true;
      filled.values[index] = part(shape.properties.get(index), shape.form(index), isNull);
    } else {
      reading.checkUnicode(name);
      List<String> names = shape.names(filled.kind);
      reading.forgive(ReadNote.Kind.UNKNOWN_PROPERTY, unknown(name, names), names);
    }
  }

  private @Nullable Object part(Property property, Form form, boolean isNull) throws IOException {
    if (isNull && !property.required()) {
      String sentence = "must not be null; a property without a value is left out";
      reading.forgive(ReadNote.Kind.NULL, sentence, List.of());
      return null;
    }
    if (inAssessment && property.isArea()) {
      return reading.text(AreaPath.LEAF);
    }
    return property.isList() ? list(form) : property.isMap() ? map(property, form) : value(form);
  }

  private static String unknown(String name, List<String> known) {
    String listed = String.join(", ", known);
    return "unknown property " + Reading.quoted(name) + "; known properties are " + listed;
  }

  private PeelFormatException twice(String name) {
    return reading.fault("property " + Reading.quoted(name) + " stands twice");
  }

  /** Refuses an object that lacks a property, or has one that its kind does not have. */
  private void checkComplete(Filled filled) {
    Shape shape = filled.shape;
    if (filled.kind < 0) {
      boolean format = shape.head.equals(Shape.FORMAT);
      List<String> formats = format ? List.of(shape.kinds.get(0).token()) : List.of();
      String sentence = "property '" + shape.head + "' is missing";
      throw fault(
          filled, "", format ? sentence + "; expected " + formats.get(0) : sentence, formats);
    }
    List<String> missing = new ArrayList<>(0);
    for (int i = 0; i < filled.given.length; i++) {
      Property property = shape.properties.get(i);
      if (filled.given[i] && !shape.has(filled.kind, i)) {
        List<String> names = shape.names(filled.kind);
        throw fault(filled, "/" + property.name(), unknown(property.name(), names), names);
      }
      if (!filled.given[i] && shape.has(filled.kind, i) && property.required()) {
        missing.add("'" + property.name() + "'");
      }
    }
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      String sentence =
          missing.size() == 1 ? "property " + names + " is" : "properties " + names + " are";
      throw fault(filled, "", sentence + " missing", List.of());
    }
  }

  /** A fault of an object that was read, or of a property of it. */
  private PeelFormatException fault(
      Filled filled, String below, String sentence, List<String> expected) {
    Position start = position(filled);
    int line = start.line().orElse(0);
    Position place = Position.of(start.pointer() + below, line, start.column().orElse(0));
    return new PeelFormatException(place, sentence, expected);
  }

  private Position position(Filled filled) {
    return filled.position == null ? reading.position(filled.start) : filled.position;
  }

  /**
   * The value of what was read.
   *
   * @param within the framework of the assessment that it is a part of
   */
  private Object made(Filled filled, Optional<Framework> within) {
    Kind kind = filled.shape.kinds.get(filled.kind);
    int[] places = filled.shape.places[filled.kind];
    @Nullable Object[] parts = new Object[places.length];
    Optional<Framework> inside = within;
    for (int i = 0; i < parts.length; i++) {
      Object part = filled.values[places[i]];
      if (part instanceof Framework framework) {
        inside = Optional.of(framework);
      }
      parts[i] =
          kind.properties().get(i).isScale()
              ? scale(filled, part, within.flatMap(Framework::scale))
              : made(part, inside);
    }
    try {
      return kind.maker().apply(parts);
    } catch (InvalidValueException | UnknownNameException e) {
      throw fault(filled, "", String.valueOf(e.getMessage()), List.of());
    }
  }

  private @Nullable Object made(@Nullable Object part, Optional<Framework> within) {
    if (part instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Filled) {
      return list.stream().map(each -> made((Filled) each, within)).toList();
    }
    return part instanceof Filled filled
        ? made(filled, within)
        : part instanceof AreaPath area ? area.in(within.orElseThrow()) : part;
  }

  private GradingScale scale(
      Filled filled, @Nullable Object given, Optional<GradingScale> implied) {
    if (given == null) {
      String sentence = "property 'scale' is missing, and no framework implies it";
      return implied.orElseThrow(() -> fault(filled, "", sentence, List.of()));
    }
    GradingScale scale = (GradingScale) given;
    if (!scale.equals(implied.orElse(scale))) {
      String right = implied.orElseThrow().name();
      String found = Reading.quoted(scale.name());
      String sentence = "scale " + found + " is not that of the framework; expected " + right;
      throw fault(filled, "/scale", sentence, List.of(right));
    }
    return scale;
  }
}
