package org.peelinspections.io.json.wire;

import com.fasterxml.jackson.core.JsonTokenId;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.Position;
import org.peelinspections.io.ReadNote;
import org.peelinspections.io.json.wire.Form.Property;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Framework;

/** Reads one document from a parser; refuses or notes whatever is not of the form. */
public abstract class DocumentReader extends LeafReader {

  /** What is read of a document. */
  public interface Body<T> {

    /** Reads it. */
    T read(DocumentReader reader) throws IOException;
  }

  /** An object that was read and is no value yet. */
  private static final class Filled {

    final Form shape;

    /** Where it begins, without a pointer. */
    final Position start;

    final @Nullable Object[] values;
    final boolean[] given;

    /** Its kind; null as long as that is not known. */
    @Nullable Form kind;

    Filled(Form shape, Position start) {
      this.shape = shape;
      this.start = start;
      this.values = new Object[shape.size];
      this.given = new boolean[shape.size];
      this.kind = shape.head.isEmpty() ? shape : null;
    }
  }

  private boolean inAssessment;
  private int findings;

  /**
   * Begins to read.
   *
   * @param escapes whether a text of the document can hold half of a surrogate pair
   */
  protected DocumentReader(Rules rules, boolean escapes) {
    super(rules, escapes);
  }

  /**
   * Reads the value that begins at the current token, and stops at its end.
   *
   * @throws UnknownNameException if the type is not one that is read; it lists those that are
   */
  public final <T> T read(Class<T> type) throws IOException {
    inAssessment = type == Assessment.class;
    return type.cast(value(Forms.of(type)));
  }

  /** Reads a list of values, as {@link #read} reads one. */
  public final <T> List<T> readList(Class<T> type) throws IOException {
    inAssessment = type == Assessment.class;
    return list(Forms.of(type)).stream().map(type::cast).toList();
  }

  /** The value of a name of a property that the parser is at. */
  public final Object key(String name, Class<?> type) throws IOException {
    checkUnicode(name);
    return parsed(Objects.requireNonNull(Forms.inside(Forms.of(type)).text), name);
  }

  private Object value(Form form) throws IOException {
    boolean object = !form.kinds.isEmpty() && token() == JsonTokenId.ID_START_OBJECT;
    return form.text == null || object ? object(form) : text(form.text);
  }

  private List<Object> list(Form form) throws IOException {
    expect(JsonTokenId.ID_START_ARRAY, "a list");
    List<Object> list = new ArrayList<>();
    while (next() != JsonTokenId.ID_END_ARRAY) {
      list.add(value(form));
    }
    return list;
  }

  private Map<Object, Object> map(Property property, Form form) throws IOException {
    expect(JsonTokenId.ID_START_OBJECT, "an object");
    Map<Object, Object> map = new LinkedHashMap<>();
    while (next() != JsonTokenId.ID_END_OBJECT) {
      String name = name();
      next();
      Object key = key(name, property.key);
      checkFirst(name, map.containsKey(key));
      map.put(key, value(form));
    }
    return map;
  }

  private Object object(Form shape) throws IOException {
    Filled filled = new Filled(shape, place());
    if (shape.bare) {
      filled.values[0] = list(form(shape.properties.get(0)));
      return made(filled, null, "");
    }
    expect(JsonTokenId.ID_START_OBJECT, "an object");
    if (Finding.class.isAssignableFrom(shape.type)
        && ++findings > rules.limits().most(Limit.FINDINGS)) {
      rules.limits().check(Limit.FINDINGS, findings, position());
    }
    while (next() != JsonTokenId.ID_END_OBJECT) {
      property(filled);
    }
    checkComplete(filled);
    return inAssessment && shape.scaled ? filled : made(filled, null, "");
  }

  private void property(Filled filled) throws IOException {
    Form shape = filled.kind == null ? filled.shape : filled.kind;
    String name = name();
    boolean isNull = next() == JsonTokenId.ID_NULL;
    Property property = shape.property(name);
    if (property != null) {
      checkFirst(name, filled.given[property.place]);
      filled.given[property.place] = true;
      filled.values[property.place] = part(property, isNull);
    } else if (!name.isEmpty() && name.equals(shape.head)) {
      checkFirst(name, filled.kind != null);
      filled.kind = (Form) text(shape.heading);
    } else {
      checkUnicode(name);
      List<String> names = shape.names();
      forgive(ReadNote.Kind.UNKNOWN_PROPERTY, unknown(name, names), names);
    }
  }

  private @Nullable Object part(Property property, boolean isNull) throws IOException {
    if (isNull && !property.required) {
      String sentence = "must not be null; a property without a value is left out";
      forgive(ReadNote.Kind.NULL, sentence, List.of());
      return null;
    }
    if (inAssessment && property.isArea) {
      return text(Leaf.PATH);
    }
    Form form = form(property);
    return property.isList ? list(form) : property.isMap ? map(property, form) : value(form);
  }

  private static Form form(Property property) {
    return Objects.requireNonNull(property.form);
  }

  private static String unknown(String name, List<String> known) {
    String listed = String.join(", ", known);
    return "unknown property " + quoted(name) + "; known properties are " + listed;
  }

  /** Refuses a property that stands twice. */
  private void checkFirst(String name, boolean again) {
    if (again) {
      throw fault("property " + quoted(name) + " stands twice");
    }
  }

  /** Refuses an object that lacks a property, or has one that its kind does not have. */
  private void checkComplete(Filled filled) {
    Form shape = filled.shape;
    Form kind = filled.kind;
    if (kind == null) {
      List<String> formats = shape.head.equals(Form.FORMAT) ? List.of(shape.token) : List.of();
      String expected = formats.isEmpty() ? "" : "; expected " + shape.token;
      throw fault(filled, "", "property '" + shape.head + "' is missing" + expected, formats);
    }
    for (Property property : kind == shape ? List.<Property>of() : shape.properties) {
      if (filled.given[property.place] && kind.property(property.name) == null) {
        List<String> names = kind.names(); // it stands in front of the head
        throw fault(filled, "/" + property.name, unknown(property.name, names), names);
      }
    }
    List<String> missing = new ArrayList<>(0);
    for (Property property : kind.properties) {
      if (property.required && !filled.given[property.place]) {
        missing.add("'" + property.name + "'");
      }
    }
    if (!missing.isEmpty()) {
      String are = missing.size() == 1 ? " is missing" : " are missing";
      String properties = missing.size() == 1 ? "property " : "properties ";
      throw fault(filled, "", properties + String.join(", ", missing) + are, List.of());
    }
  }

  /** A fault of an object that was read, or of what is below it. */
  private PeelFormatException fault(
      Filled filled, String below, String sentence, List<String> expected) {
    Position position = filled.start.with(pointer() + below);
    return new PeelFormatException(position, sentence, expected);
  }

  /**
   * The value of what was read.
   *
   * @param within the framework of the assessment that it is a part of; null if there is none
   * @param below where it is, below the object at whose end the parser is
   */
  private Object made(Filled filled, @Nullable Framework within, String below) {
    Form kind = Objects.requireNonNull(filled.kind);
    Framework inside = within;
    for (Property property : kind.properties) {
      Object part = filled.values[property.place];
      if (property.type == Framework.class) {
        inside = (Framework) part;
      } else if (property.isScale) {
        part = scale(filled, (GradingScale) part, within, below);
      } else if (property.isArea && part instanceof String path) {
        part = AreaId.of(Objects.requireNonNull(within).id(), path);
      } else if (part != null && form(property).scaled) {
        part = part(part, inside, below + "/" + property.name);
      }
      filled.values[property.place] = part;
    }
    try {
      return Accessors.make(kind, filled.values);
    } catch (InvalidValueException | UnknownNameException e) {
      String sentence = String.valueOf(e.getMessage());
      for (Object part : filled.values) {
        if (part instanceof GradingScale scale) { // of a judgment, of which only the grade is wrong
          List<String> grades = scale.grades().stream().map(Grade::token).toList();
          throw fault(filled, below + "/grade", sentence, grades);
        }
      }
      throw fault(filled, below, sentence, List.of());
    }
  }

  /** The value of a part that needs the scale. */
  private Object part(Object part, @Nullable Framework within, String below) {
    if (part instanceof List<?> list) {
      List<Object> made = new ArrayList<>(list.size());
      for (Object each : list) {
        made.add(part(each, within, below + "/" + made.size()));
      }
      return made;
    }
    return part instanceof Filled filled ? made(filled, within, below) : part;
  }

  /** The scale of a judgment, which is that of the framework and has the grade. */
  private GradingScale scale(
      Filled judgment, @Nullable GradingScale given, @Nullable Framework within, String below) {
    Optional<GradingScale> implied = Optional.ofNullable(within).flatMap(Framework::scale);
    if (given == null) {
      String sentence = "property 'scale' is missing, and no framework implies it";
      return implied.orElseThrow(() -> fault(judgment, below, sentence, List.of()));
    }
    if (!given.equals(implied.orElse(given))) {
      String right = implied.orElseThrow().name();
      String sentence =
          "scale " + quoted(given.name()) + " is not that of the framework; expected " + right;
      throw fault(judgment, below + "/scale", sentence, List.of(right));
    }
    return given;
  }
}
