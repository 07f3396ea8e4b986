package org.peelinspections.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Wording;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

class TsvTableTest {

  private static final String[] COLUMNS = {"id", "number", "sources"};
  private static final String HEAD = "id\tnumber\tsources";

  private static TsvTable parse(String... lines) {
    return TsvTable.parse("some.tsv", List.of(lines), COLUMNS);
  }

  private static TsvTable.Row row(String line) {
    return parse(HEAD, line).rows().get(0);
  }

  private static ResourceFormatException fault(Runnable reading) {
    return catchThrowableOfType(ResourceFormatException.class, reading::run);
  }

  @Test
  void parse_rows_inTheirOrder() {
    assertThat(parse(HEAD, "a\t1\t", "b\t2\t").rows())
        .extracting(row -> row.required("id"))
        .containsExactly("a", "b");
  }

  @Test
  void parse_headAlone_hasNoRows() {
    assertThat(parse(HEAD).rows()).isEmpty();
  }

  @Test
  void parse_remarksAndBlankLines_arePassedOver() {
    TsvTable table = parse("# A remark.", "", HEAD, "  ", "# Another.", "a\t1\t");
    assertThat(table.rows()).hasSize(1);
    assertThat(table.rows().get(0).line()).isEqualTo(6);
  }

  @Test
  void parse_byteOrderMark_isPassedOver() {
    assertThat(parse("\uFEFF" + HEAD, "a\t1\t").rows()).hasSize(1);
  }

  @Test
  void parse_byteOrderMarkBeforeRemark_isPassedOver() {
    assertThat(parse("\uFEFF# A remark.", HEAD, "a\t1\t").rows()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"id\tnumber", "number\tid\tsources", "id\tnumber\tsources\t", "id number"})
  void parse_otherColumns_areAFaultOfTheirLine(String head) {
    ResourceFormatException fault = fault(() -> parse("# A remark.", head));
    assertThat(fault)
        .hasMessageStartingWith("some.tsv, line 2: the columns are [")
        .hasMessageEndingWith("]; expected [id, number, sources]");
  }

  @Test
  void parse_nothing_isAFaultBehindTheLastLine() {
    assertThat(fault(() -> parse("# A remark.")))
        .hasMessage("some.tsv, line 2: no columns; expected [id, number, sources]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\t1", "a", "a\t1\t\t"})
  void parse_otherNumberOfCells_isAFault(String line) {
    assertThat(fault(() -> parse(HEAD, "a\t1\t", line)))
        .hasMessageStartingWith("some.tsv, line 3: ")
        .hasMessageEndingWith(" cells; expected 3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\t 1\t", "a\t1 \t", "a\t1\u00a0\t", "a\t\u00a01\t", "a\t \t"})
  void parse_spaceAtAnEnd_isAFaultOfItsColumn(String line) {
    ResourceFormatException fault = fault(() -> parse(HEAD, line));
    assertThat(fault)
        .hasMessageStartingWith("some.tsv, line 2, column number: ")
        .hasMessageEndingWith("has space at an end");
  }

  @Test
  void parse_carriageReturn_isAFault() {
    assertThat(fault(() -> parse(HEAD, "a\t1\thttps://example.org\r")))
        .hasMessageStartingWith("some.tsv, line 2, column sources: ");
  }

  @Test
  void parse_replacementCharacter_isAFault() {
    assertThat(fault(() -> parse(HEAD, "caf\uFFFD\t1\t")))
        .hasMessage("some.tsv, line 2, column id: 'caf\uFFFD' has a character that is not UTF-8");
  }

  @Test
  void cell_empty_isAbsent() {
    assertThat(row("a\t\t").cell("number")).isEmpty();
  }

  @Test
  void cell_isTheText() {
    assertThat(row("a\tx y\t").cell("number")).contains("x y");
  }

  @Test
  void required_empty_isAFaultOfItsColumn() {
    assertThat(fault(() -> row("a\t\t").required("number")))
        .hasMessage("some.tsv, line 2, column number: is empty; expected a value");
  }

  @Test
  void required_refusedByItsReader_isAFaultWithTheCause() {
    ResourceFormatException fault = fault(() -> row("a\tx\t").required("number", Grade::ofToken));
    assertThat(fault).hasMessageStartingWith("some.tsv, line 2, column number: 'x' is not a grade");
    assertThat(fault).hasCauseInstanceOf(UnknownNameException.class);
  }

  @Test
  void cell_readByAFunction_isItsValue() {
    assertThat(row("a\tgood\t").cell("number", Grade::ofToken)).contains(Grade.GOOD);
    assertThat(row("a\t\t").cell("number", Grade::ofToken)).isEmpty();
  }

  @Test
  void list_empty_hasNoElements() {
    assertThat(row("a\t\t").list("number")).isEmpty();
  }

  @Test
  void list_several_areSeparatedByBars() {
    assertThat(row("a\tx | y|z | \u2013\t").list("number")).containsExactly("x", "y|z", "\u2013");
  }

  @Test
  void addresses_several() {
    assertThat(row("a\t1\thttps://example.org/a | http://example.org/b?").addresses("sources"))
        .containsExactly(URI.create("https://example.org/a"), URI.create("http://example.org/b?"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "example.org",
        "https://",
        "ftp://example.org",
        "https://example.org/a b",
        "https://example.org |  | https://example.org"
      })
  void addresses_malformed_areAFaultOfTheirColumn(String cell) {
    ResourceFormatException fault = fault(() -> row("a\t1\t" + cell).addresses("sources"));
    assertThat(fault)
        .hasMessageStartingWith("some.tsv, line 2, column sources: ")
        .hasMessageContaining("address");
  }

  @Test
  void read_valueRefused_isAFaultOfTheLine() {
    assertThat(fault(() -> row("a\t1\t").read(r -> Cycle.of(r.required("id")))))
        .hasMessageStartingWith("some.tsv, line 2: cycle: its key is 'a'")
        .hasCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void read_valueIncomplete_isAFaultOfTheLine() {
    assertThat(fault(() -> row("a\t1\t").read(r -> Wording.builder().build())))
        .hasMessageStartingWith("some.tsv, line 2: ")
        .hasMessageContaining("state")
        .hasCauseInstanceOf(InvalidValueException.class);
  }

  @Test
  void read_faultOfAColumn_staysThat() {
    assertThat(fault(() -> row("a\t\t").read(r -> r.required("number"))))
        .hasMessageStartingWith("some.tsv, line 2, column number: ");
  }

  @Test
  void resource_missing_saysWhich() {
    assertThatThrownBy(() -> TsvTable.resource("no-such.tsv", COLUMNS))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no-such.tsv");
  }

  @Test
  void resource_isReadAsUtf8() {
    TsvTable table =
        TsvTable.resource(
            "frameworks.tsv", "id cycle name other_names scale note sources".split(" "));
    assertThat(table.rows())
        .flatExtracting(row -> row.list("other_names"))
        .contains("PEEL 2023\u20132025");
  }
}
