package org.peelinspections.io.json.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.InvalidValueException;

/**
 * Takes values apart into maps, lists, texts, numbers and booleans, which every version of Jackson
 * writes alike; refuses what no reader could take.
 */
public final class DocumentWriter {

  private final PeelLimits limits;
  private final List<Object> path = new ArrayList<>();
  private int findings;

  /** The scale that judgments leave out. */
  private @Nullable GradingScale implied;

  private DocumentWriter(PeelLimits limits) {
    this.limits = limits;
  }

  /** What Jackson writes for a value, or for a list of values. */
  public static Object tree(Object value, PeelLimits limits) {
    return new DocumentWriter(limits).document(value);
  }

  /** The same for a mapper of the caller. */
  public static Object tree(Object value) {
    int deep = Limit.NESTING_DEPTH.highest();
    return tree(value, PeelLimits.standard().with(Limit.NESTING_DEPTH, deep));
  }

  private Object document(Object value) {
    return value instanceof List<?> list
        ? list(list, this::document)
        : form(Forms.ofValue(value), value);
  }

  private Object inside(Object value) {
    if (value instanceof List<?> list) {
      return list(list, this::inside);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    return value instanceof Number || value instanceof Boolean
        ? value
        : form(Forms.insideOf(value), value);
  }

  private List<Object> list(List<?> values, Function<Object, Object> write) {
    checkDepth();
    List<Object> list = new ArrayList<>(values.size());
    for (Object value : values) {
      list.add(at(list.size(), value, write));
    }
    return list;
  }

  private Map<String, Object> map(Map<?, ?> values) {
    checkDepth();
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          String name = Forms.key(key);
          map.put(name, at(name, value, this::inside));
        });
    return map;
  }

  private Object at(Object step, Object value, Function<Object, Object> write) {
    path.add(step);
    Object written = write.apply(value);
    path.remove(path.size() - 1);
    return written;
  }

  private Object form(Form form, Object value) {
    if (form instanceof Leaf<?> leaf) {
      return text(leaf, value);
    }
    Shape shape = (Shape) form;
    if (shape.ofText != null && shape.isText.test(value)) {
      return text(shape.ofText, value);
    }
    return shape.bare
        ? inside(shape.kinds.get(0).parts().get(0).get().apply(value))
        : object(shape, value);
  }

  private Map<String, Object> object(Shape shape, Object value) {
    if (shape.counted && ++findings > limits.most(Limit.FINDINGS)) {
      limits.check(Limit.FINDINGS, findings, position());
    }
    checkDepth();
    GradingScale outer = implied;
    if (value instanceof Assessment assessment) {
      implied = assessment.framework().scale().orElse(null);
    }
    Kind kind = shape.kindOf(value);
    Map<String, Object> map = new LinkedHashMap<>();
    if (!shape.head.isEmpty()) {
      map.put(shape.head, kind.token());
    }
    for (Kind.Part part : kind.parts()) {
      Object held = held(part, value);
      if (held != null) {
        map.put(part.name(), at(part.name(), held, this::inside));
      }
    }
    implied = outer;
    return map;
  }

  /** What is written for a property; null if it is left out. */
  private @Nullable Object held(Kind.Part part, Object value) {
    Object held = part.get().apply(value);
    if (held instanceof Optional<?> optional) {
      return optional.orElse(null);
    }
    if (held instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    Property property = part.property();
    boolean left =
        held instanceof List<?> list
            ? list.isEmpty()
            : property != null
                && property.optional()
                && (property.isScale() ? held.equals(implied) : property.isDefault(held));
    return left ? null : held;
  }

  private String text(Leaf<?> leaf, Object value) {
    String text = leaf.text(value);
    if (text.length() > limits.most(Limit.TEXT_LENGTH)) {
      limits.check(Limit.TEXT_LENGTH, text.length(), position());
    }
    if (!(value instanceof Enum) && Surrogates.lone(text)) {
      String where = position().toString();
      throw new InvalidValueException(
          where, "half of a surrogate pair stands alone", "expected Unicode text");
    }
    return text;
  }

  private void checkDepth() {
    if (path.size() >= limits.most(Limit.NESTING_DEPTH)) {
      limits.check(Limit.NESTING_DEPTH, path.size() + 1, position());
    }
  }

  private Position position() {
    StringBuilder pointer = new StringBuilder();
    for (Object step : path) {
      pointer.append('/').append(step.toString().replace("~", "~0").replace("/", "~1"));
    }
    return Position.of(pointer.toString(), 0, 0);
  }
}
