package org.peelinspections.io.json.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.framework.Framework;

/**
 * Takes values apart into maps, lists, texts, numbers and booleans, which every version of Jackson
 * writes alike; refuses what no reader could take.
 */
public final class DocumentWriter {

  private final PeelLimits limits;
  private final List<Object> path = new ArrayList<>();
  private int findings;

  /** The framework of the assessment, which its areas and judgments do not repeat. */
  private @Nullable Framework within;

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
        ? list(list, null, true)
        : form(Forms.ofValue(value), value);
  }

  /** What is written inside an object, in a form that can be known from the property. */
  private Object inside(Object value, @Nullable Form form) {
    if (value instanceof List<?> list) {
      return list(list, form, false);
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    return value instanceof Number || value instanceof Boolean
        ? value
        : form(form == null ? Forms.insideOf(value) : form, value);
  }

  private List<Object> list(List<?> values, @Nullable Form form, boolean documents) {
    checkDepth();
    List<Object> list = new ArrayList<>(values.size());
    for (Object value : values) {
      path.add(list.size());
      list.add(documents ? document(value) : inside(value, form));
      path.remove(path.size() - 1);
    }
    return list;
  }

  private Map<String, Object> map(Map<?, ?> values) {
    checkDepth();
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach(
        (key, value) -> {
          String name = Forms.key(key);
          path.add(name);
          map.put(name, inside(value, null));
          path.remove(path.size() - 1);
        });
    return map;
  }

  private Object form(Form form, Object value) {
    String text = Forms.text(form, value);
    if (text != null) {
      return value instanceof Enum ? text : characters(text);
    }
    if (form.bare) {
      Property list = form.properties.get(0);
      return inside(list.get.apply(value), list.form);
    }
    return object(form, value);
  }

  private Map<String, Object> object(Form form, Object value) {
    if (form.counted && ++findings > limits.most(Limit.FINDINGS)) {
      limits.check(Limit.FINDINGS, findings, position());
    }
    checkDepth();
    Framework outer = within;
    if (value instanceof Assessment assessment) {
      within = assessment.framework();
    }
    Form kind = form.kindOf(value);
    Map<String, Object> map = new LinkedHashMap<>();
    if (!kind.head.isEmpty()) {
      map.put(kind.head, kind.token);
    }
    for (Property part : kind.properties) {
      Object held = held(part, value);
      if (held != null) {
        path.add(part.name);
        map.put(part.name, part(part, held));
        path.remove(path.size() - 1);
      }
    }
    within = outer;
    return map;
  }

  private Object part(Property part, Object held) {
    return within != null && part.isArea
        ? characters(((AreaId) held).path())
        : inside(held, part.form);
  }

  /** What is written for a property; null if it is left out. */
  private @Nullable Object held(Property part, Object value) {
    Object held = part.get.apply(value);
    if (held instanceof Optional<?> optional) {
      held = optional.isPresent() ? optional.get() : List.of();
    }
    if (held instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    boolean left =
        held instanceof List<?> list
            ? list.isEmpty()
            : part.isScale
                ? within != null && within.scale().equals(Optional.of(held))
                : part.isDefault(held);
    return left ? null : held;
  }

  /** The characters of a text, which Jackson writes faster than the text. */
  private char[] characters(String text) {
    if (text.length() > limits.most(Limit.TEXT_LENGTH)) {
      limits.check(Limit.TEXT_LENGTH, text.length(), position());
    }
    char[] characters = text.toCharArray();
    if (Surrogates.lone(characters)) {
      String where = position().toString();
      throw new InvalidValueException(
          where, "half of a surrogate pair stands alone", "expected Unicode text");
    }
    return characters;
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
