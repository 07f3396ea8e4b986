package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

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
  void toString_headerAlone() {
    assertThat(new TextTable(List.of("A", "B"), 5, 5)).hasToString("A  B\n-  -\n");
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
}
