package org.peelinspections.io.json.wire;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public methods by which values are taken apart and made, found by their names. */
final class Accessors {

  private static final MethodHandles.Lookup PUBLIC = MethodHandles.publicLookup();

  private Accessors() {}

  /** The type that an accessor returns. */
  static Type returned(Class<?> type, String accessor) {
    return method(type, accessor).getGenericReturnType();
  }

  /** What an accessor returns for a value. */
  static Function<Object, Object> getter(Class<?> type, String accessor) {
    MethodHandle handle = handle(method(type, accessor)).asType(MethodType.genericMethodType(1));
    return value -> {
      try {
        return handle.invokeExact(value);
      } catch (Throwable e) {
        throw unchecked(e);
      }
    };
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  private static MethodHandle handle(Method method) {
    try {
      return PUBLIC.unreflect(method);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Makes values of their parts, some of which can be null if they were not given: by the
   * constructor of a record, or by a builder.
   */
  static Function<@Nullable Object[], Object> maker(Class<?> type, List<Property> properties) {
    return type.isRecord() ? constructor(type, properties) : builder(type, properties);
  }

  private static Function<@Nullable Object[], Object> constructor(
      Class<?> type, List<Property> properties) {
    try {
      MethodType parts =
          MethodType.methodType(void.class, properties.stream().map(Property::holder).toList());
      MethodHandle made =
          PUBLIC
              .findConstructor(type, parts)
              .asSpreader(Object[].class, properties.size())
              .asType(MethodType.methodType(Object.class, Object[].class));
      return values -> {
        try {
          return made.invokeExact(values);
        } catch (Throwable e) {
          throw unchecked(e);
        }
      };
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Function<@Nullable Object[], Object> builder(
      Class<?> type, List<Property> properties) {
    Method start = method(type, "builder");
    MethodHandle started = handle(start).asType(MethodType.genericMethodType(0));
    MethodHandle build =
        handle(method(start.getReturnType(), "build")).asType(MethodType.genericMethodType(1));
    MethodHandle[] setters =
        properties.stream()
            .map(property -> setter(start.getReturnType(), property))
            .toArray(MethodHandle[]::new);
    return values -> {
      try {
        Object builder = started.invokeExact();
        for (int i = 0; i < setters.length; i++) {
          if (values[i] != null) {
            builder = setters[i].invokeExact(builder, values[i]);
          }
        }
        return build.invokeExact(builder);
      } catch (Throwable e) {
        throw unchecked(e);
      }
    };
  }

  /** The method of a builder that takes a value, or all values of a list. */
  private static MethodHandle setter(Class<?> builder, Property property) {
    return Stream.of(builder.getMethods())
        .filter(method -> method.getName().equals(property.accessor()))
        .filter(method -> method.getParameterCount() == 1)
        .filter(method -> !isOptional(method.getParameterTypes()[0]))
        .findFirst()
        .map(method -> handle(method).asType(MethodType.genericMethodType(2)))
        .orElseThrow(() -> new IllegalStateException(builder + " has no " + property.accessor()));
  }

  private static boolean isOptional(Class<?> type) {
    return type == Optional.class || type == OptionalInt.class;
  }

  private static RuntimeException unchecked(Throwable e) {
    if (e instanceof Error error) {
      throw error;
    }
    return e instanceof RuntimeException runtime ? runtime : new IllegalStateException(e);
  }
}
