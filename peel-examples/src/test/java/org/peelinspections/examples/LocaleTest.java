package org.peelinspections.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the library writes does not depend on the language of the machine. */
@SuppressWarnings({"StringCaseLocaleUsage", "UnusedMethod", "UnusedVariable"})
class LocaleTest {

  /** Methods that take the locale of the machine unless they are given one. */
  private static final Set<String> TAKE_A_LOCALE =
      Set.of(
          "java.lang.String.format",
          "java.lang.String.formatted",
          "java.lang.String.toLowerCase",
          "java.lang.String.toUpperCase",
          "java.io.PrintStream.format",
          "java.io.PrintStream.printf",
          "java.io.PrintWriter.format",
          "java.io.PrintWriter.printf",
          "java.text.DecimalFormat.<init>",
          "java.text.MessageFormat.<init>",
          "java.text.MessageFormat.format",
          "java.text.SimpleDateFormat.<init>",
          "java.time.format.DateTimeFormatter.ofPattern",
          "java.time.format.DateTimeFormatterBuilder.toFormatter",
          "java.util.Formatter.<init>");

  /** These take the locale of the machine or one for display, whatever they are given. */
  private static final Set<String> LOCALISED =
      Set.of("java.text.Collator", "java.text.NumberFormat", "java.text.DateFormat");

  private static Stream<JavaAccess<?>> ofTheMachine(JavaClass type) {
    return type.getAccessesFromSelf().stream().filter(access -> isOfTheMachine(access.getTarget()));
  }

  private static boolean isOfTheMachine(AccessTarget target) {
    if (LOCALISED.contains(target.getOwner().getName())) {
      return true;
    }
    return TAKE_A_LOCALE.contains(target.getOwner().getName() + "." + target.getName())
        && target instanceof AccessTarget.CodeUnitAccessTarget call
        && call.getRawParameterTypes().stream()
            .noneMatch(type -> type.isEquivalentTo(Locale.class));
  }

  @Test
  void publishedModules_neverTakeTheLocaleOfTheMachine() {
    assertThat(ArchitectureTest.ALL.stream())
        .filteredOn(type -> !type.getPackageName().startsWith("org.peelinspections.examples"))
        .flatExtracting(type -> ofTheMachine(type).map(JavaAccess::getDescription).toList())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      classes = {Formats.class, LowerCases.class, References.class, Dates.class, Numbers.class})
  void useOfTheLocaleOfTheMachine_isFound(Class<?> type) {
    JavaClasses made = new ClassFileImporter().importClasses(type);
    assertThat(ofTheMachine(made.get(type))).isNotEmpty();
  }

  @Test
  void useOfALocaleThatIsNamed_isFine() {
    JavaClasses made = new ClassFileImporter().importClasses(Named.class);
    assertThat(ofTheMachine(made.get(Named.class))).isEmpty();
  }

  private static final class Formats {
    static String of(int number) {
      return "%d".formatted(number);
    }
  }

  private static final class LowerCases {
    static String of(String text) {
      return text.toLowerCase();
    }
  }

  private static final class References {
    static final UnaryOperator<String> UPPER = String::toUpperCase;
  }

  private static final class Dates {
    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d");
  }

  private static final class Numbers {
    static String of(int number) {
      return NumberFormat.getInstance().format(number) + MessageFormat.format("{0}", number);
    }
  }

  private static final class Named {
    static String of(int number) {
      return String.format(Locale.ROOT, "%d", number).toLowerCase(Locale.ROOT);
    }
  }
}
