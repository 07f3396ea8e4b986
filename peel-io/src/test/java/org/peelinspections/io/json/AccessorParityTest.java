package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.Deadline;

/** Everything that a builder takes is written, so that no part of a value can be forgotten. */
class AccessorParityTest {

  static Stream<Arguments> objects() {
    List<Arguments> objects = new ArrayList<>();
    WireForms.visit(
        new WireForms.Visitor() {
          @Override
          public <T> void visit(Class<T> type, Codec<T> codec) {
            members(codec).forEach(names -> objects.add(arguments(type, names)));
          }
        });
    return objects.stream();
  }

  /** The names of the members; of a family only if it is one kind, which has the type itself. */
  private static Stream<List<String>> members(Codec<?> codec) {
    if (codec instanceof DocumentCodec<?> document) {
      return Stream.of(document.codec().names());
    }
    if (codec instanceof TaggedCodec<?> family && family.kinds().size() == 1) {
      return Stream.of(family.kinds().get(0).codec().names());
    }
    return codec instanceof ObjectCodec<?> object ? Stream.of(object.names()) : Stream.empty();
  }

  @ParameterizedTest
  @MethodSource("objects")
  void members_areAllThatTheBuilderTakes(Class<?> type, List<String> names) throws Exception {
    Set<String> written =
        names.stream()
            .map(name -> name.equals("from") ? "origin" : name)
            .collect(Collectors.toCollection(TreeSet::new));

    assertThat(written).isEqualTo(type.isRecord() ? components(type) : built(type));
  }

  private static Set<String> components(Class<?> type) {
    return Arrays.stream(type.getRecordComponents())
        .map(component -> component.getName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The names of what the builder of a type takes. */
  static Set<String> built(Class<?> type) throws ClassNotFoundException {
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
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void objects_areFound() {
    assertThat(objects().map(arguments -> arguments.get()[0]))
        .hasSizeGreaterThan(25)
        .contains(Deadline.Within.class);
  }
}
