package org.peelinspections.io.json.wire;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The properties of a wire record, as its components say: one of type {@code Optional} can be left
 * out, and so can a list, which then is empty; all else has to be there.
 */
public final class WireRecord<R> {

  /**
   * One property.
   *
   * @param shape the type of the component, which says whether it can be left out
   * @param type the type of its value, or of each of them in a list or map
   * @param key the type of the keys of a map; else that of the values
   */
  public record Part(int index, String name, Class<?> shape, Type type, Type key) {

    private static Part of(int index, RecordComponent component) {
      Type type = component.getGenericType();
      Type[] types =
          type instanceof ParameterizedType shaped
              ? shaped.getActualTypeArguments()
              : new Type[] {type};
      return new Part(
          index, component.getName(), component.getType(), types[types.length - 1], types[0]);
    }

    /** Whether its value is of a type, such as a list. */
    public boolean is(Class<?> other) {
      return shape == other;
    }

    boolean required() {
      return !is(Optional.class) && !is(List.class);
    }

    Object held(Object value) {
      return is(Optional.class) ? Optional.of(value) : value;
    }

    boolean isAbsent(@Nullable Object value) {
      return Objects.equals(value, absent());
    }

    private @Nullable Object absent() {
      return required() ? null : is(List.class) ? List.of() : Optional.empty();
    }
  }

  /** The names that there can be, and of which parts those are. */
  @SuppressWarnings("ArrayRecordComponent") // nobody compares them
  record Names(List<String> list, boolean[] parts) {

    boolean has(Part part) {
      return parts[part.index()];
    }
  }

  private static final Map<Class<?>, WireRecord<?>> ALL = new ConcurrentHashMap<>();

  private final Constructor<R> constructor;
  private final List<Part> parts;
  private final Map<String, Part> byName;
  private final Names all;
  private final String format;
  private final Map<Object, Names> kinds;
  private final @Nullable Object[] absent;

  private WireRecord(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    this.parts =
        IntStream.range(0, components.length).mapToObj(i -> Part.of(i, components[i])).toList();
    this.byName = parts.stream().collect(Collectors.toMap(Part::name, Function.identity()));
    this.format = constant(type, "FORMAT", "");
    this.all = names(parts.stream().map(Part::name).toList());
    this.kinds = new HashMap<>();
    WireRecord.<Map<?, List<String>>>constant(type, "PROPERTIES", Map.of())
        .forEach((kind, names) -> kinds.put(kind, names(names)));
    this.absent = parts.stream().map(Part::absent).toArray();
    this.constructor = constructor(type, components);
  }

  private static <R> Constructor<R> constructor(Class<R> type, RecordComponent[] components) {
    Class<?>[] types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("a record has its canonical constructor", e);
    }
  }

  /** The properties of a record. */
  @SuppressWarnings("unchecked") // each type is put with its own
  public static <R> WireRecord<R> of(Class<R> type) {
    return (WireRecord<R>) ALL.computeIfAbsent(type, WireRecord::new);
  }

  /** Starts to read an object. */
  public Filling<R> start(Reading reading) {
    return new Filling<>(this, reading);
  }

  /** The properties in the order in which they are written. */
  public List<Part> parts() {
    return parts;
  }

  @Nullable Part find(String name) {
    return byName.get(name);
  }

  private Names names(List<String> names) {
    boolean[] known = new boolean[parts.size()];
    parts.forEach(part -> known[part.index()] = names.contains(part.name()));
    return new Names(names, known);
  }

  Names names() {
    return all;
  }

  @Nullable Object[] absent() {
    return absent.clone();
  }

  /** The format of a record that is a document of its own; empty if it is none. */
  String format() {
    return format;
  }

  /**
   * The names that there are beside the first property; in a record that has several kinds, they
   * depend on its value.
   */
  Names namesWith(Object first) {
    return kinds.isEmpty() ? all : kinds.getOrDefault(first, all);
  }

  /** What a constant of a record says; the other value if it has no such constant. */
  @SuppressWarnings("unchecked") // the records are known
  private static <T> T constant(Class<?> record, String name, T other) {
    try {
      for (Field field : record.getDeclaredFields()) {
        if (field.getName().equals(name)) {
          return (T) field.get(null);
        }
      }
      return other;
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  R create(@Nullable Object[] values) {
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
