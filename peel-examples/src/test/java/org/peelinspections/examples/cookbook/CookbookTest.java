package org.peelinspections.examples.cookbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Runs each program of {@code docs/cookbook.md} and compares what it prints with the page; {@code
 * -Dpeel.golden=write} writes what they print into the page.
 */
class CookbookTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));
  private static final Path PAGE = ROOT.resolve("docs/cookbook.md");
  private static final Path SOURCES =
      ROOT.resolve("peel-examples/src/main/java/org/peelinspections/examples/cookbook");
  private static final Path PAGES =
      ROOT.resolve("peel-examples/src/main/resources/org/peelinspections/examples/pages");
  private static final Pattern RECIPE =
      Pattern.compile("\n## ([^\n]+)\n[^#]*?```java\n(.*?)\n```\n\n```\n(.*?)```", Pattern.DOTALL);

  /**
   * A recipe of the page.
   *
   * @param program the simple name of its class
   * @param code the part of the program that is shown
   * @param output what the page says that it prints
   */
  record Recipe(String program, String code, String output) {

    @Override
    public String toString() {
      return program;
    }
  }

  private static List<Recipe> recipes() throws IOException {
    return RECIPE
        .matcher(Files.readString(PAGE))
        .results()
        .map(found -> new Recipe(className(found.group(1)), found.group(2), found.group(3)))
        .toList();
  }

  /** The class of a heading: {@code ReadAPage} for "Read a page". */
  private static String className(String heading) {
    return Stream.of(heading.replaceAll("[^A-Za-z ]", "").split(" "))
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + lower(word.substring(1)))
        .collect(Collectors.joining());
  }

  private static String lower(String text) {
    return text.toLowerCase(Locale.ROOT);
  }

  private static String run(String program, Path folder) throws Exception {
    try (Stream<Path> pages = Files.list(PAGES)) {
      for (Path page : pages.toList()) {
        Files.copy(page, folder.resolve(page.getFileName().toString()));
      }
    }
    PrintStream before = System.out;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
    try {
      Class.forName(CookbookTest.class.getPackageName() + "." + program)
          .getDeclaredMethod("main", String[].class)
          .invoke(null, (Object) new String[] {folder.toString()});
    } finally {
      System.setOut(before);
    }
    return out.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void recipe_printsWhatThePageSays(Recipe recipe, @TempDir Path folder) throws Exception {
    String printed = run(recipe.program(), folder);
    if ("write".equals(System.getProperty("peel.golden"))) {
      String page = Files.readString(PAGE);
      String code = recipe.code() + "\n```\n\n```\n";
      Files.writeString(PAGE, page.replace(code + recipe.output(), code + printed));
    } else {
      assertThat(printed).isEqualTo(recipe.output());
    }
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void recipe_isTheProgramOfItsName(Recipe recipe) throws IOException {
    String source = Files.readString(SOURCES.resolve(recipe.program() + ".java"));

    assertThat(source).contains(recipe.code().indent(4).stripTrailing());
    assertThat(recipe.code().lines().count()).isLessThanOrEqualTo(40);
  }

  @Test
  void programs_haveEachARecipe() throws IOException {
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".java", "")))
          .containsExactlyInAnyOrderElementsOf(
              Stream.concat(
                      recipes().stream().map(Recipe::program).distinct(), Stream.of("package-info"))
                  .toList());
    }
  }

  @Test
  void quickStart_isTheSameInReadmeAndConsumer() throws IOException {
    Recipe history =
        recipes().stream()
            .filter(r -> r.program().equals("HistoryOfAForce"))
            .findFirst()
            .orElseThrow();
    Path consumer = ROOT.resolve("peel-examples/consumer");

    assertThat(Files.readString(ROOT.resolve("README.md")))
        .contains("```java\n" + history.code() + "\n```\n")
        .contains("```\n" + history.output() + "```\n");
    assertThat(
            Files.readString(
                consumer.resolve("src/main/java/org/example/consumer/WestMidlands.java")))
        .contains(history.code().indent(4).stripTrailing());
    assertThat(Files.readString(consumer.resolve("expected.txt")))
        .isEqualTo(
            "On the class path\n" + history.output() + "On the module path\n" + history.output());
  }
}
