package org.peelinspections.io.json.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a builder takes is written, so that no part of a value can be forgotten. */
class AccessorParityTest {

  static Stream<Form> kinds() {
    return Forms.READ.stream().flatMap(type -> Forms.of(type).kinds.values().stream()).distinct();
  }

  @Test
  void kinds_areAllThatThereAre() {
    assertThat(kinds()).hasSizeGreaterThan(30);
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void properties_areAllThatTheTypeIsMadeOf(Form kind) throws ClassNotFoundException {
    Set<String> written =
        kind.properties.stream().map(property -> property.accessor).collect(Collectors.toSet());

    assertThat(written).isEqualTo(taken(kind.type));
  }

  private static Set<String> taken(Class<?> type) throws ClassNotFoundException {
    return type.isRecord()
        ? Arrays.stream(type.getRecordComponents())
            .map(RecordComponent::getName)
            .collect(Collectors.toSet())
        : built(type);
  }

  private static Set<String> built(Class<?> type) throws ClassNotFoundException {
    Set<String> accessors =
        Arrays.stream(type.getMethods())
            .filter(method -> method.getParameterCount() == 0)
            .map(Method::getName)
            .collect(Collectors.toSet());
    Class<?> builder =
        Class.forName(type.getPackageName() + "." + type.getSimpleName() + "Builder");
    return Arrays.stream(builder.getMethods())
        .filter(method -> method.getParameterCount() == 1 && method.getReturnType() == builder)
        .map(Method::getName)
        .filter(accessors::contains)
        .collect(Collectors.toSet());
  }
}
