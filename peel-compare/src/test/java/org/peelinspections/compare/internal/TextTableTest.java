package org.peelinspections.compare.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Seeds;

class TextTableTest {

  @Test
  void toString_alignsColumns() {
    TextTable table = new TextTable(List.of("Area", "2016"), 20, 20);
    table.add("Legitimacy", "good");
    table.add("Effectiveness", "");
    assertThat(table)
        .hasToString(
            """
            Area           2016
            -------------  ----
            Legitimacy     good
            Effectiveness
            """);
  }

  @Test
  void toString_wrapsCellsOfOneRow() {
    TextTable table = new TextTable(List.of("A", "B"), 9, 10);
    table.add("one two three", "x");
    assertThat(table).hasToString("A        B\n-------  -\none two  x\nthree\n");
  }

  @Test
  void toString_lastLimitHoldsForAllFurtherColumns() {
    TextTable table = new TextTable(List.of("A", "B", "C"), 9, 3);
    table.add("one two", "x y z", "x y z");
    assertThat(table)
        .hasToString("A        B    C\n-------  ---  ---\none two  x y  x y\n         z    z\n");
  }

  @Test
  void toString_headerAlone() {
    assertThat(new TextTable(List.of("A", "B"), 5, 5)).hasToString("A  B\n-  -\n");
  }

  @Test
  void fitted_takesFromTheWidestColumn() {
    TextTable table = new TextTable(List.of("Area", "2016"), 40, 40);
    table.add("one two three four", "good");

    assertThat(table.fitted(24)).isEqualTo(table.toString());
    assertThat(table.fitted(23).lines())
        .containsExactly(
            "Area           2016", "-------------  ----", "one two three  good", "four");
  }

  @Test
  void fitted_whereWordsWouldBreak_putsCellsBelowEachOther() {
    TextTable table = new TextTable(List.of("Area", "2016", "2017"), 40, 40, 40);
    table.add("Effectiveness", "requires improvement", "");
    table.add("Legitimacy", "", "good");

    assertThat(table.fitted(20))
        .isEqualTo(
            """
            Effectiveness
              2016: requires
              improvement
            Legitimacy
              2017: good
            """);
  }

  @Test
  void fitted_spaceAtWhichNoLineIsBroken_isPrintedAsASpace() {
    TextTable table = new TextTable(List.of("A"), 5);
    table.add("a b" + TextTable.TOGETHER + "c d");

    assertThat(table.fitted(4)).isEqualTo("A\n---\na\nb c\nd\n");
  }

  static LongStream seeds() {
    return Seeds.first(50);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void fitted_neverWiderThanAskedForAndLosesNoWord(long seed) {
    Random random = new Random(seed);
    int columns = 1 + random.nextInt(6);
    List<String> header = cells(random, columns);
    TextTable table = new TextTable(header, limits(random, columns));
    List<String> row = cells(random, columns);
    table.add(row);
    int width = 12 + random.nextInt(80);
    String fitted = table.fitted(width);

    assertThat(fitted.lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(width));
    assertThat(letters(fitted)).containsAll(letters(String.join(" ", row)));
  }

  private static int[] limits(Random random, int columns) {
    return random.ints(columns, 10, 40).toArray();
  }

  private static List<String> cells(Random random, int columns) {
    return Stream.generate(() -> words(random)).limit(columns).toList();
  }

  private static String words(Random random) {
    return Stream.generate(() -> "abcdefgh".substring(random.nextInt(8)))
        .limit(random.nextInt(5))
        .collect(Collectors.joining(" "));
  }

  private static List<String> letters(String text) {
    return List.of(text.split("[\\s:-]+")).stream().filter(word -> !word.isEmpty()).toList();
  }

  @Test
  void wrap_intoNoWidth_endsAllTheSame() {
    assertThat(TextTable.wrap("ab", 0)).containsExactly("a", "b");
  }

  @Test
  void wrap_atTheEdge() {
    assertThat(TextTable.wrap("ab cd", 5)).containsExactly("ab cd");
    assertThat(TextTable.wrap("ab cd", 4)).containsExactly("ab", "cd");
  }

  @Test
  void wrap_breaksOnlyWhatIsLongerThanALine() {
    assertThat(TextTable.wrap("a abcdefgh b", 4)).containsExactly("a", "abcd", "efgh", "b");
    assertThat(TextTable.wrap("abcdefghi b", 4)).containsExactly("abcd", "efgh", "i b");
    assertThat(TextTable.wrap("abcd efgh", 4)).containsExactly("abcd", "efgh");
  }

  @Test
  void wrap_nothing() {
    assertThat(TextTable.wrap("", 4)).containsExactly("");
  }

  @Test
  void paragraph_endsEachLine() {
    assertThat(TextTable.paragraph("one two three", 8)).isEqualTo("one two\nthree\n");
  }
}
