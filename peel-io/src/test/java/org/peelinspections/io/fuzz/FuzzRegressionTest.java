package org.peelinspections.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tries every input that is kept, so that nothing that fuzzing once found comes back. */
class FuzzRegressionTest {

  static Stream<Arguments> inputs() {
    return FuzzTarget.all().stream()
        .flatMap(target -> target.inputs().stream().map(file -> arguments(target, file)));
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void input_isReadOrRefused(FuzzTarget target, Path input) throws IOException {
    byte[] content = Files.readAllBytes(input);

    assertThatCode(() -> target.fuzz(content)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @MethodSource("org.peelinspections.io.fuzz.FuzzTarget#all")
  void target_hasACorpusOfItsOwn(FuzzTarget target) {
    assertThat(target.inputs()).anyMatch(file -> file.startsWith(target.corpus()));
  }

  @Test
  void corpus_isSmall() throws IOException {
    long size = 0;
    for (FuzzTarget target : FuzzTarget.all()) {
      for (Path file : target.inputs()) {
        size += file.startsWith(target.corpus()) ? Files.size(file) : 0;
      }
    }

    assertThat(size).isLessThan(300_000);
  }
}
