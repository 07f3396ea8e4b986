package org.peelinspections.io.json.wire;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The public methods by which values are taken apart and made, found by their names. */
final class Accessors {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  private Accessors() {}

  /** The class that an accessor returns, then those of what an Optional, list or map holds. */
  static List<Class<?>> types(Class<?> type, String accessor) {
    if (accessor.contains(".")) {
      return List.of(Object.class, Object.class);
    }
    Type returned = method(type, accessor).getGenericReturnType();
    List<Class<?>> types = new ArrayList<>();
    if (returned instanceof ParameterizedType held) {
      types.add((Class<?>) held.getRawType());
      Stream.of(held.getActualTypeArguments()).forEach(each -> types.add((Class<?>) each));
    } else {
      types.add((Class<?>) returned);
      types.add(returned == OptionalInt.class ? int.class : (Class<?>) returned);
    }
    return types;
  }

  /** What a path of accessors returns for a value; of an Optional or a list, for what it holds. */
  static Function<Object, Object> path(Class<?> type, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return getter(type, path);
    }
    String first = path.substring(0, dot);
    List<Class<?>> types = types(type, first);
    Function<Object, Object> get = getter(type, first);
    Function<Object, Object> rest = path(types.get(types.size() - 1), path.substring(dot + 1));
    return value -> {
      Object held = get.apply(value);
      return held instanceof Optional<?> optional
          ? optional.map(rest)
          : held instanceof List<?> list ? list.stream().map(rest).toList() : rest.apply(held);
    };
  }

  /** What a method without parameters returns for a value. */
  private static Function<Object, Object> getter(Class<?> type, String name) {
    return function(Function.class, "apply", 1, method(type, name));
  }

  /** What a static method makes of a text. */
  static Function<String, Object> of(Class<?> type, String name) {
    return function(Function.class, "apply", 1, method(type, name, String.class));
  }

  /** What the builder of a type makes of values; null stands for what was not given. */
  static Function<@Nullable Object[], Object> maker(Class<?> type, List<Form.Property> properties) {
    Method start = method(type, "builder");
    Class<?> builder = start.getReturnType();
    Supplier<?> started = function(Supplier.class, "get", 0, start);
    Function<Object, Object> build = getter(builder, "build");
    List<BiFunction<Object, Object, Object>> setters =
        properties.stream().map(property -> setter(builder, property.accessor)).toList();
    return values -> {
      Object made = started.get();
      for (int i = 0; i < setters.size(); i++) {
        Object value = values[properties.get(i).place];
        if (value != null) {
          made = setters.get(i).apply(made, value);
        }
      }
      return build.apply(made);
    };
  }

  /** The method of a builder that takes a value, or all values of a list. */
  private static BiFunction<Object, Object, Object> setter(Class<?> builder, String name) {
    Method setter =
        Stream.of(builder.getMethods())
            .filter(method -> method.getName().equals(name))
            .filter(method -> method.getParameterCount() == 1)
            .filter(method -> !method.getParameterTypes()[0].getName().contains(".Optional"))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException(builder + ": " + name));
    return function(BiFunction.class, "apply", 2, setter);
  }

  private static Method method(Class<?> type, String name, Class<?>... parameters) {
    try {
      return type.getMethod(name, parameters);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A method as a function, which is called faster than by reflection. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // as the caller says
  private static <F> F function(Class<?> type, String name, int parameters, Method method) {
    try {
      MethodHandle handle = LOOKUP.unreflect(method);
      return (F)
          LambdaMetafactory.metafactory(
                  LOOKUP,
                  name,
                  MethodType.methodType(type),
                  MethodType.genericMethodType(parameters),
                  handle,
                  handle.type().wrap())
              .getTarget()
              .invoke();
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
