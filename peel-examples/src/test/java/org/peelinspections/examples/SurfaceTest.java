package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peelinspections.examples.ArchitectureDrawingTest.Module;

/** How much of the published modules a user sees, and how it is laid out in packages. */
class SurfaceTest {

  private static final int MOST_PUBLIC_TYPES = 130;
  private static final int MOST_FILES = 30;

  /** The module for Jackson 3 has a twin of each class of the one for Jackson 2. */
  private static final String TWINS = "org.peelinspections.io.jackson3";

  private static Stream<Module> published() {
    return ArchitectureDrawingTest.modules().stream()
        .filter(module -> !module.name().equals("peel-examples"));
  }

  private static Stream<JavaClass> topLevel() {
    return ArchitectureTest.ALL.stream()
        .filter(type -> !type.getPackageName().startsWith("org.peelinspections.examples"))
        .filter(type -> type.getEnclosingClass().isEmpty())
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .filter(type -> !type.getSimpleName().equals("module-info"));
  }

  @Test
  void publicTypes_areFew() {
    Set<String> exported =
        published()
            .flatMap(module -> module.found("exports ").stream())
            .map(name -> "org.peelinspections." + name)
            .collect(Collectors.toSet());
    Map<String, Set<String>> types = new TreeMap<>();
    topLevel()
        .filter(type -> exported.contains(type.getPackageName()))
        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(type -> !type.getSimpleName().endsWith("Builder"))
        .forEach(
            type ->
                types
                    .computeIfAbsent(type.getPackageName(), key -> new TreeSet<>())
                    .add(type.getSimpleName()));
    int count = types.values().stream().mapToInt(Set::size).sum();
    System.out.println("public types: " + count);
    types.forEach((name, found) -> System.out.println("  " + name + ": " + found));
    assertThat(count).isLessThanOrEqualTo(MOST_PUBLIC_TYPES).isGreaterThan(MOST_FILES);
  }

  @Test
  void packages_haveFewFiles() {
    for (Module module : ArchitectureDrawingTest.modules()) {
      for (String name : module.packages()) {
        assertThat(module.files(name)).as(name).isLessThanOrEqualTo(MOST_FILES);
      }
    }
  }

  @Test
  void simpleNames_standForOneClassEach() {
    Map<String, List<String>> homes =
        topLevel()
            .filter(type -> !type.getPackageName().equals(TWINS))
            .collect(
                Collectors.groupingBy(
                    JavaClass::getSimpleName,
                    TreeMap::new,
                    Collectors.mapping(JavaClass::getPackageName, Collectors.toList())));
    homes.values().removeIf(packages -> packages.size() == 1);
    assertThat(homes).isEmpty();
  }
}
