package org.peelinspections.io.json.wire;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.json.wire.Form.Property;
import org.peelinspections.io.text.Surrogates;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.internal.Tokens;

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

  /**
   * What Jackson writes for a value.
   *
   * @throws UnknownNameException if it is not of a type that is written; it lists those that are
   */
  public static Object tree(Object value, PeelLimits limits) {
    return new DocumentWriter(limits).form(Forms.ofValue(value), value);
  }

  /** What Jackson writes for a list of values of a type that is read. */
  public static Object tree(List<?> values, Class<?> type, PeelLimits limits) {
    return new DocumentWriter(limits).list(values, Forms.of(type));
  }

  /** The same for a mapper of the caller. */
  public static Object tree(Object value) {
    int deep = Limit.NESTING_DEPTH.highest();
    return tree(value, PeelLimits.standard().with(Limit.NESTING_DEPTH, deep));
  }

  /** What is written at a step inside an object or list, in a form that can be known before. */
  private Object inside(Object step, Object value, @Nullable Form form) {
    path.add(step);
    Object written;
    if (value instanceof List<?> list) {
      written = list(list, form);
    } else if (value instanceof Map<?, ?> map) {
      written = map(map, form);
    } else if (value instanceof Number || value instanceof Boolean) {
      written = value;
    } else if (value instanceof Enum<?> constant) {
      written = Tokens.token(constant.name());
    } else if (value instanceof String text) {
      written = characters(text);
    } else {
      written = form(Objects.requireNonNull(form), value);
    }
    path.remove(path.size() - 1);
    return written;
  }

  private List<Object> list(List<?> values, @Nullable Form form) {
    check(Limit.NESTING_DEPTH, path.size() + 1);
    List<Object> list = new ArrayList<>(values.size());
    values.forEach(value -> list.add(inside(list.size(), value, form)));
    return list;
  }

  private Map<String, Object> map(Map<?, ?> values, @Nullable Form form) {
    check(Limit.NESTING_DEPTH, path.size() + 1);
    Map<String, Object> map = new LinkedHashMap<>();
    values.forEach((key, value) -> map.put(Forms.key(key), inside(Forms.key(key), value, form)));
    return map;
  }

  private Object form(Form form, Object value) {
    String text = Forms.text(form, value);
    return text == null ? object(form, value) : characters(text);
  }

  private Object object(Form form, Object value) {
    if (form.bare) {
      Property list = form.properties.get(0);
      return list((List<?>) list.get.apply(value), list.form);
    }
    if (value instanceof Finding) {
      findings++;
      check(Limit.FINDINGS, findings);
    }
    check(Limit.NESTING_DEPTH, path.size() + 1);
    if (value instanceof Assessment assessment) {
      within = assessment.framework();
    }
    Form kind = form.kindOf(value);
    Map<String, Object> map = new LinkedHashMap<>();
    if (!kind.head.isEmpty()) {
      map.put(kind.head, kind.token);
    }
    for (Property part : kind.properties) {
      Object held = held(part, part.get.apply(value));
      if (held != null) {
        map.put(part.name, inside(part.name, held, part.form));
      }
    }
    return map;
  }

  /** What is written for a property that holds something; null if it is left out. */
  private @Nullable Object held(Property part, Object held) {
    if (held instanceof Optional<?> optional) {
      return optional.isPresent() ? held(part, optional.get()) : null;
    }
    if (held instanceof OptionalInt optional) {
      return optional.isPresent() ? optional.getAsInt() : null;
    }
    if (within != null && part.isArea) {
      return ((AreaId) held).path();
    }
    boolean left =
        part.isScale
            ? within != null && within.scale().equals(Optional.of(held))
            : held.equals(part.fallback) || (held instanceof List<?> list && list.isEmpty());
    return left ? null : held;
  }

  /** The characters of a text, which Jackson writes faster than the text. */
  private char[] characters(String text) {
    check(Limit.TEXT_LENGTH, text.length());
    char[] characters = text.toCharArray();
    if (Surrogates.lone(characters)) {
      String where = position().toString();
      throw new InvalidValueException(
          where, "half of a surrogate pair stands alone", "expected Unicode text");
    }
    return characters;
  }

  private void check(Limit limit, int found) {
    if (found > limits.most(limit)) {
      throw new PeelLimitException(position(), limit, limits.most(limit));
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
