package org.peelinspections.io.json.wire;

import java.lang.invoke.LambdaMetafactory;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.finding.Deadline;

/** The public methods by which values are taken apart and made, found by their names. */
final class Accessors {

  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

  /** What makes the values of a type; deadlines have no builder. */
  private static final Map<Class<?>, Function<@Nullable Object[], Object>> MAKERS =
      new ConcurrentHashMap<>(
          Map.of(
              Deadline.Immediately.class, by -> Deadline.immediately(),
              Deadline.Within.class, by -> Deadline.within((Period) by[0]),
              Deadline.By.class, by -> Deadline.by((LocalDate) by[1]),
              Deadline.None.class, by -> Deadline.none()));

  private Accessors() {}

  /** The class that the last accessor of a path returns, then those that it holds, if any. */
  static List<Class<?>> types(Class<?> type, String path) {
    int dot = path.indexOf('.');
    if (dot >= 0) {
      return types(held(type, path.substring(0, dot)), path.substring(dot + 1));
    }
    Type returned = method(type, path).getGenericReturnType();
    return returned instanceof ParameterizedType held
        ? Stream.concat(Stream.of(held.getRawType()), Stream.of(held.getActualTypeArguments()))
            .<Class<?>>map(each -> (Class<?>) each)
            .toList()
        : List.of((Class<?>) returned);
  }

  /** The class of the values that an accessor returns, or that an Optional, list or map holds. */
  static Class<?> held(Class<?> type, String path) {
    List<Class<?>> types = types(type, path);
    Class<?> held = types.get(types.size() - 1);
    return held == OptionalInt.class ? int.class : held;
  }

  /** What a path of accessors returns for a value; of an Optional or a list, for what it holds. */
  static Function<Object, Object> path(Class<?> type, String path) {
    int dot = path.indexOf('.');
    if (dot < 0) {
      return function(Function.class, "apply", 1, method(type, path));
    }
    String first = path.substring(0, dot);
    Function<Object, Object> get = path(type, first);
    Function<Object, Object> rest = path(held(type, first), path.substring(dot + 1));
    return value -> {
      Object held = get.apply(value);
      return held instanceof Optional<?> optional
          ? optional.map(rest)
          : held instanceof List<?> list ? list.stream().map(rest).toList() : rest.apply(held);
    };
  }

  /** What a static method makes of a text. */
  static Function<String, Object> of(Class<?> type, String name) {
    return function(Function.class, "apply", 1, method(type, name, String.class));
  }

  /** Makes a value of its properties by their places; null stands for what was not given. */
  static Object make(Form kind, @Nullable Object[] values) {
    return MAKERS.computeIfAbsent(kind.type, type -> maker(type, kind.properties)).apply(values);
  }

  private static Function<@Nullable Object[], Object> maker(
      Class<?> type, List<Form.Property> properties) {
    Method start = method(type, "builder");
    Class<?> builder = start.getReturnType();
    Supplier<?> started = function(Supplier.class, "get", 0, start);
    Function<Object, Object> build = path(builder, "build");
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
