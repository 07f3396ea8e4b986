package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Grade;

/**
 * No static initialiser makes an instance of a subtype of its own class.
 *
 * <p>Whoever makes such an instance by another way, as by its builder, initialises the subtype
 * first and waits for the class; whoever uses the class first waits for the subtype. Two threads
 * that do so at once wait for each other for ever.
 */
class ClassInitialisationTest {

  @Test
  void noStaticInitialiser_makesASubtypeOfItsOwn() {
    assertThat(ArchitectureTest.ALL)
        .filteredOn(type -> madeSubtype(type).isPresent())
        .extracting(JavaClass::getName)
        .isEmpty();
  }

  @Test
  void staticInitialiser_thatMakesASubtype_isFound() {
    JavaClasses made =
        new ClassFileImporter().importClasses(Shape.class, Square.class, Squares.class);
    assertThat(madeSubtype(made.get(Shape.class))).contains(made.get(Square.class));
    assertThat(madeSubtype(made.get(Squares.class))).isEmpty();
  }

  /** A subtype that the static initialiser makes, be it by other methods; an enum may. */
  private static Optional<JavaClass> madeSubtype(JavaClass type) {
    Set<JavaCodeUnit> seen = new HashSet<>();
    Deque<JavaCodeUnit> open = new ArrayDeque<>();
    type.getStaticInitializer().filter(start -> !type.isEnum()).ifPresent(open::add);
    while (!open.isEmpty()) {
      JavaCodeUnit here = open.remove();
      if (here.isConstructor() && isProperSubtype(here.getOwner(), type)) {
        return Optional.of(here.getOwner());
      }
      called(here).filter(seen::add).forEach(open::add);
    }
    return Optional.empty();
  }

  private static boolean isProperSubtype(JavaClass made, JavaClass type) {
    return made.getAllRawSuperclasses().contains(type) || made.getAllRawInterfaces().contains(type);
  }

  private static Stream<JavaCodeUnit> called(JavaCodeUnit by) {
    return Stream.concat(
            by.getCallsFromSelf().stream().map(call -> call.getTarget()),
            by.getCodeUnitReferencesFromSelf().stream().map(reference -> reference.getTarget()))
        .flatMap(target -> target.resolveMember().stream())
        .map(member -> (JavaCodeUnit) member);
  }

  @SuppressWarnings("ClassInitializationDeadlock")
  private abstract static class Shape {
    static final Shape UNIT = Squares.of(Grade.values().length);
  }

  private static final class Square extends Shape {}

  private static final class Squares {
    @SuppressWarnings("UnusedVariable")
    static final Shape LARGE = of(2);

    static Shape of(int length) {
      return length > 0 ? new Square() : Shape.UNIT;
    }
  }
}
