package org.peelinspections.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kotlin.Unit;
import org.jetbrains.kotlin.cli.common.ExitCode;
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.compare.Comparison;
import org.peelinspections.model.assessment.Assessment;

/**
 * The library as Kotlin sees it: what cannot be null is not nullable there. The compiler gets what
 * a user has on the class path, which is our artifacts without the annotations they were built
 * with.
 */
class KotlinTest {

  private static final Path SOURCES = Path.of("src", "test", "kotlin");

  private static final String CLASS_PATH =
      Stream.of(Assessment.class, Comparison.class, Unit.class)
          .map(KotlinTest::home)
          .collect(Collectors.joining(File.pathSeparator));

  @TempDir private Path output;

  private static String home(Class<?> type) {
    CodeSource source = Objects.requireNonNull(type.getProtectionDomain().getCodeSource());
    return Path.of(URI.create(source.getLocation().toString())).toString();
  }

  /** Compiles a file with all warnings as errors, and returns what the compiler says. */
  private String compile(String file, ExitCode expected) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ExitCode code =
        new K2JVMCompiler()
            .exec(
                new PrintStream(said, true, StandardCharsets.UTF_8),
                SOURCES.resolve(file).toString(),
                "-d",
                output.toString(),
                "-classpath",
                CLASS_PATH,
                "-no-stdlib",
                "-no-reflect",
                "-jvm-target",
                "17",
                "-Xjspecify-annotations=strict",
                "-Werror");
    assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(expected);
    return said.toString(StandardCharsets.UTF_8);
  }

  @Test
  void modelAndComparison_compileWithoutWarningAndRun() throws Exception {
    assertThat(compile("Legitimacy.kt", ExitCode.OK)).isEmpty();

    URL[] compiled = {output.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(compiled, getClass().getClassLoader())) {
      assertThat(loader.loadClass("LegitimacyKt").getMethod("legitimacy").invoke(null))
          .isEqualTo("2017: declined");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NullGiven.kt, actual type is 'Assessment?', but 'Assessment' was expected",
    "NullInBuilder.kt, null cannot be a value of a non-null type 'Force'"
  })
  void null_whereItIsNotTaken_doesNotCompile(String file, String message) {
    assertThat(compile(file, ExitCode.COMPILATION_ERROR)).contains(message);
  }
}
