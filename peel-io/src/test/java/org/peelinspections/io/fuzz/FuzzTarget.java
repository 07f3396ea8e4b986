package org.peelinspections.io.fuzz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * What is fuzzed.
 *
 * <p>The corpus of a target is a folder of its name in {@code src/test/resources/fuzz}: what the
 * fuzzer found, by a name that tells what it was, and seeds that lie nowhere else. The seeds that
 * lie elsewhere are the samples of the other tests.
 *
 * @param name the name of the folder
 * @param type the class with the method that the fuzzer calls
 * @param target that method
 * @param seeds the folders whose files are seeds too
 */
record FuzzTarget(String name, Class<?> type, Consumer<byte[]> target, List<Path> seeds) {

  static final Path RESOURCES = Path.of("src", "test", "resources");

  private static final String JSON = "org/peelinspections/io/json";
  private static final String CSV = "org/peelinspections/io/csv";

  /** All targets. */
  static List<FuzzTarget> all() {
    return List.of(
        of("text-page", TextPageFuzzer.class, TextPageFuzzer::fuzzerTestOneInput, "pages"),
        of("html-page", HtmlPageFuzzer.class, HtmlPageFuzzer::fuzzerTestOneInput, "pages"),
        of("json", JsonFuzzer.class, JsonFuzzer::fuzzerTestOneInput, "pages/pillar-page", JSON),
        of("json-lines", JsonLinesFuzzer.class, JsonLinesFuzzer::fuzzerTestOneInput, "fuzz/json"),
        of(
            "judgment-table",
            JudgmentTableFuzzer.class,
            JudgmentTableFuzzer::fuzzerTestOneInput,
            CSV),
        of("finding-table", FindingTableFuzzer.class, FindingTableFuzzer::fuzzerTestOneInput, CSV));
  }

  private static FuzzTarget of(
      String name, Class<?> type, Consumer<byte[]> target, String... seeds) {
    return new FuzzTarget(name, type, target, Stream.of(seeds).map(RESOURCES::resolve).toList());
  }

  /** Tries one input. */
  void fuzz(byte[] input) {
    target.accept(input);
  }

  /** The folder of its own inputs. */
  Path corpus() {
    return RESOURCES.resolve("fuzz").resolve(name);
  }

  /** All inputs that are kept. */
  List<Path> inputs() {
    return Stream.concat(Stream.of(corpus()), seeds.stream())
        .flatMap(FuzzTarget::files)
        .sorted()
        .toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name. */
  @Override
  public String toString() {
    return name;
  }
}
