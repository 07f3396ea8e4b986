package org.peelinspections.io.json.wire;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.ReadNote;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;

/** Reads one document from a parser; refuses or notes whatever is not of the form. */
public final class DocumentReader {

  /** What is read of a document. */
  public interface Body<T> {

    /** Reads it. */
    T read(DocumentReader reader) throws IOException;
  }

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
    return reading.parsed(Objects.requireNonNull(Forms.inside(Forms.of(type)).text), name);
  }

  /** What is wrong with the token that the parser is at. */
  public PeelFormatException fault(String sentence) {
    return reading.fault(sentence);
  }

  private Object value(Form form) throws IOException {
    boolean object = !form.kinds.isEmpty() && in.token() == JsonIn.START_OBJECT;
    return form.text == null || object ? object(form) : reading.text(form.text);
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
      Object key = key(name, property.key);
      if (map.containsKey(key)) {
        throw twice(name);
      }
      map.put(key, value(form));
    }
    return map;
  }

  private Object object(Form shape) throws IOException {
    Filled filled = new Filled(shape, in.place());
    if (shape.bare) {
      filled.values[0] = list(form(shape.properties.get(0)));
      return made(filled, null);
    }
    reading.expect(JsonIn.START_OBJECT, "an object");
    if (shape.counted) {
      reading.countFinding();
    }
    boolean inner = inAssessment;
    inAssessment |= shape.type == Assessment.class;
    while (in.next() != JsonIn.END_OBJECT) {
      property(filled);
    }
    inAssessment = inner;
    checkComplete(filled);
    return inner && shape.scaled ? filled : made(filled, null);
  }

  private void property(Filled filled) throws IOException {
    Form shape = filled.kind == null ? filled.shape : filled.kind;
    String name = in.name();
    boolean isNull = in.next() == JsonIn.NULL;
    Property property = shape.property(name);
    if (property != null) {
      if (filled.given[property.place]) {
        throw twice(name);
      }
      filled.given[property.place] = true;
      filled.values[property.place] = part(property, isNull);
    } else if (!name.isEmpty() && name.equals(shape.head)) {
      if (filled.kind != null) {
        throw twice(name);
      }
      filled.kind = (Form) reading.text(shape.heading);
    } else {
      reading.checkUnicode(name);
      List<String> names = shape.names();
      reading.forgive(ReadNote.Kind.UNKNOWN_PROPERTY, unknown(name, names), names);
    }
  }

  private @Nullable Object part(Property property, boolean isNull) throws IOException {
    if (isNull && !property.required) {
      String sentence = "must not be null; a property without a value is left out";
      reading.forgive(ReadNote.Kind.NULL, sentence, List.of());
      return null;
    }
    if (inAssessment && property.isArea) {
      return reading.text(Texts.PATH);
    }
    Form form = form(property);
    return property.isList ? list(form) : property.isMap ? map(property, form) : value(form);
  }

  private static Form form(Property property) {
    return Objects.requireNonNull(property.form);
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
    Form shape = filled.shape;
    Form kind = filled.kind;
    if (kind == null) {
      boolean format = shape.head.equals(Form.FORMAT);
      List<String> formats = format ? List.of(shape.token) : List.of();
      String sentence = "property '" + shape.head + "' is missing";
      throw fault(
          filled, "", format ? sentence + "; expected " + formats.get(0) : sentence, formats);
    }
    if (shape.kinds.size() > 1) {
      checkKind(filled, kind);
    }
    List<String> missing = new ArrayList<>(0);
    for (Property property : kind.properties) {
      if (property.required && !filled.given[property.place]) {
        missing.add("'" + property.name + "'");
      }
    }
    if (!missing.isEmpty()) {
      String names = String.join(", ", missing);
      String fault =
          missing.size() == 1
              ? "property " + names + " is missing"
              : "properties " + names + " are missing";
      throw fault(filled, "", fault, List.of());
    }
  }

  /** Refuses an object that has a property of another kind, given before its kind was known. */
  private void checkKind(Filled filled, Form kind) {
    for (Property property : filled.shape.properties) {
      if (filled.given[property.place] && kind.property(property.name) == null) {
        List<String> names = kind.names();
        throw fault(filled, "/" + property.name, unknown(property.name, names), names);
      }
    }
  }

  /** A fault of an object that was read, or of a property of it. */
  private PeelFormatException fault(
      Filled filled, String below, String sentence, List<String> expected) {
    String pointer = filled.pointer(in.pointer()) + below;
    return new PeelFormatException(JsonIn.position(pointer, filled.start), sentence, expected);
  }

  /**
   * The value of what was read.
   *
   * @param within the framework of the assessment that it is a part of; null if there is none
   */
  private Object made(Filled filled, @Nullable Framework within) {
    Form kind = Objects.requireNonNull(filled.kind);
    Framework inside = within;
    @Nullable Object[] parts = new Object[kind.properties.size()];
    for (int i = 0; i < parts.length; i++) {
      Property property = kind.properties.get(i);
      Object part = filled.values[property.place];
      if (property.type == Framework.class) {
        inside = (Framework) part;
      }
      parts[i] =
          property.isScale
              ? scale(filled, part, within)
              : part != null && form(property).scaled
                  ? made(filled, property.name, part, inside)
                  : property.isArea && within != null
                      ? AreaId.of(within.id(), ((AreaId) Objects.requireNonNull(part)).path())
                      : part;
    }
    try {
      return kind.maker.apply(parts);
    } catch (InvalidValueException | UnknownNameException e) {
      String sentence = String.valueOf(e.getMessage());
      for (Object part : parts) {
        if (part
            instanceof GradingScale scale) { // a judgment, of which only the grade can be wrong
          List<String> grades = scale.grades().stream().map(Grade::token).toList();
          throw fault(filled, "/grade", sentence, grades);
        }
      }
      throw fault(filled, "", sentence, List.of());
    }
  }

  /** The value of a part that needs the scale. */
  private Object made(Filled whole, String step, Object part, @Nullable Framework within) {
    if (part instanceof List<?> list) {
      List<Object> made = new ArrayList<>(list.size());
      for (Object each : list) {
        made.add(made(whole, step + "/" + made.size(), each, within));
      }
      return made;
    }
    if (part instanceof Filled filled) {
      filled.whole = whole;
      filled.step = step;
      return made(filled, within);
    }
    return part;
  }

  /** The scale of a judgment, which is that of the framework and has the grade. */
  private GradingScale scale(Filled judgment, @Nullable Object given, @Nullable Framework within) {
    Optional<GradingScale> implied = Optional.ofNullable(within).flatMap(Framework::scale);
    if (given == null && implied.isEmpty()) {
      String sentence = "property 'scale' is missing, and no framework implies it";
      throw fault(judgment, "", sentence, List.of());
    }
    GradingScale scale = given == null ? implied.orElseThrow() : (GradingScale) given;
    if (!scale.equals(implied.orElse(scale))) {
      String right = implied.orElseThrow().name();
      String found = Reading.quoted(scale.name());
      String sentence = "scale " + found + " is not that of the framework; expected " + right;
      throw fault(judgment, "/scale", sentence, List.of(right));
    }
    return scale;
  }
}
