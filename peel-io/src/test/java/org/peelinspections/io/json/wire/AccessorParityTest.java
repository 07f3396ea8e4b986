package org.peelinspections.io.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Everything that a builder takes is written, so that no part of a value can be forgotten. */
class AccessorParityTest {

  /** The records whose first property says which kind of value it is. */
  private static final Set<Class<?>> FAMILIES =
      Set.of(JudgmentJson.class, FindingJson.class, DeadlineJson.class);

  @Test
  void properties_areAllThatTheBuildersTake() throws ClassNotFoundException {
    Map<Class<?>, Set<String>> written = new HashMap<>();
    Map<Class<?>, Set<String>> taken = new HashMap<>();
    for (ObjectForm<?, ?> form : WireForms.objects()) {
      if (!form.isRecord()) {
        written.put(form.wire(), parts(form.wire()));
        taken.computeIfAbsent(form.wire(), wire -> new TreeSet<>()).addAll(taken(form.type()));
      }
    }

    assertThat(written).hasSizeGreaterThan(20).isEqualTo(taken);
  }

  private static Set<String> parts(Class<?> wire) {
    return WireRecord.of(wire).names().list().stream()
        .skip(FAMILIES.contains(wire) ? 1 : 0)
        .filter(name -> !name.equals(WireForms.FORMAT))
        .map(name -> name.equals("from") ? "origin" : name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** What the builder of a type takes; nothing if it is a family, whose kinds have builders. */
  private static Set<String> taken(Class<?> type) throws ClassNotFoundException {
    if (type.isRecord()) {
      return Arrays.stream(type.getRecordComponents())
          .map(component -> component.getName())
          .collect(Collectors.toSet());
    }
    return type.isSealed() && type.getPermittedSubclasses().length > 1 ? Set.of() : built(type);
  }

  private static Set<String> built(Class<?> type) throws ClassNotFoundException {
    Set<String> accessors =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .collect(Collectors.toSet());
    Class<?> builder = Class.forName(type.getName() + "Builder");
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == builder)
        .map(Method::getName)
        .filter(accessors::contains)
        .collect(Collectors.toSet());
  }
}
