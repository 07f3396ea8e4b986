package org.peelinspections.io.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** What is refused in a table, and in which words. */
class BadTablesTest {

  private static final PeelCsv JUDGMENTS = PeelCsv.judgments();

  private static final PeelCsv FINDINGS = PeelCsv.findings();

  private static final String COLUMNS = String.join(", ", PeelCsv.judgments().columns());

  private static final Map<String, Map<String, String>> GOOD =
      Map.of(
          "graded", judgment("status", "graded", "grade", "good", "scale", "four-tiers"),
          "carried",
              judgment(
                  "status",
                  "carried-forward",
                  "grade",
                  "good",
                  "scale",
                  "four-tiers",
                  "carried_from",
                  "2016",
                  "wordings",
                  "[\"carried over\"]"),
          "not-graded", judgment("status", "not-graded", "reason", "not-inspected"),
          "not-stated", without(judgment("status", "not-stated")),
          "question",
              with(
                  without(judgment("status", "not-stated")),
                  "area_kind",
                  "question",
                  "area",
                  "legitimacy/1"),
          "area", finding("kind", "area-for-improvement"),
          "cause", finding("kind", "cause-of-concern", "recommendations", "[{\"text\":\"so\"}]"));

  private static Map<String, String> judgment(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    PeelCsv.judgments().columns().forEach(column -> row.put(column, ""));
    with(
        row,
        "force",
        "kent",
        "framework",
        "2017",
        "cycle",
        "2017",
        "area_kind",
        "pillar",
        "area",
        "legitimacy",
        "source_address",
        "https://a.example",
        "source_publisher",
        "press",
        "source_support",
        "direct",
        "format",
        "peel-judgments/1");
    return with(row, cells);
  }

  private static Map<String, String> without(Map<String, String> row) {
    return with(row, "source_address", "", "source_publisher", "", "source_support", "");
  }

  private static Map<String, String> finding(String... cells) {
    Map<String, String> row = new LinkedHashMap<>();
    PeelCsv.findings().columns().forEach(column -> row.put(column, ""));
    with(
        row,
        "force",
        "kent",
        "framework",
        "2017",
        "cycle",
        "2017",
        "area_kind",
        "question",
        "area",
        "legitimacy/1",
        "text",
        "do",
        "format",
        "peel-findings/1");
    return with(row, cells);
  }

  private static Map<String, String> with(Map<String, String> row, String... cells) {
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }

  private static Map<String, String> good(String name) {
    return new LinkedHashMap<>(GOOD.getOrDefault(name, Map.of()));
  }

  private static String line(Iterable<String> cells) {
    StringBuilder line = new StringBuilder();
    cells.forEach(
        cell ->
            line.append(line.isEmpty() ? "" : ",")
                .append('"')
                .append(cell.replace("\"", "\"\""))
                .append('"'));
    return line.append('\n').toString();
  }

  /** A table with a row behind a blank line. */
  private static String table(Map<String, String> row) {
    return line(row.keySet()) + "\n" + line(row.values());
  }

  static Stream<Arguments> spoilt() {
    return Stream.of("bad-judgments.tsv", "bad-findings.tsv")
        .flatMap(resource -> Tables.resource(resource).lines())
        .filter(line -> !line.startsWith("#"))
        .map(BadTablesTest::filled)
        .map(line -> line.split("\t", -1))
        .map(cells -> arguments(cells[0], cells[1], cells[2], cells[3]));
  }

  private static String filled(String line) {
    return line.replace("{SLUGS}", joined(Forces.bundled().all().stream().map(Force::slug)))
        .replace("{FRAMEWORKS}", joined(Frameworks.bundled().all().stream().map(Framework::id)))
        .replace(
            "{PATHS}",
            joined(Frameworks.bundled().get("2017").questions().stream().map(q -> q.id().path())));
  }

  private static String joined(Stream<String> names) {
    return names.collect(Collectors.joining(", "));
  }

  private static void read(Map<String, String> row) {
    String table = table(row);
    assertThat(
            row.containsKey("text")
                ? FINDINGS.read(Tables.bytes(table))
                : JUDGMENTS.read(Tables.bytes(table)))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"graded", "carried", "not-graded", "not-stated", "question", "area", "cause"})
  void good_isRead(String name) {
    read(good(name));
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void spoilt_isRefusedInTheseWords(String name, String column, String cell, String message) {
    Map<String, String> row = good(name);
    assertThat(row).containsKey(column);
    row.put(column, cell);

    assertThatThrownBy(() -> read(row)).isInstanceOf(PeelFormatException.class).hasMessage(message);
  }

  @Test
  void fault_hasItsFactsAsAccessors() {
    PeelFormatException fault =
        catchThrowableOfType(
            PeelFormatException.class, () -> read(with(good("graded"), "grade", "excellent")));

    assertThat(fault.pointer()).isEqualTo("/grade");
    assertThat(fault.line()).hasValue(3);
    assertThat(fault.column()).isEmpty();
    assertThat(fault.sentence()).startsWith("'excellent' is not a grade; expected one of");
    assertThat(fault.expected()).isEqualTo(Stream.of(Grade.values()).map(Grade::token).toList());
  }

  @Test
  void fault_cutsALongWordOfTheTable() {
    assertThatThrownBy(() -> read(with(good("graded"), "grade", "g".repeat(5000))))
        .hasMessageStartingWith("/grade: 'gggg")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void fault_ofARowOfSeveralLinesSaysWhereItBegins() {
    String good = line(good("area").values());
    String of3 = line(with(good("area"), "text", "a\nb\r\nc").values());
    String bad = line(with(good("area"), "text", "a\rb", "kind", "x").values());

    assertThatThrownBy(
            () ->
                FINDINGS
                    .read(
                        Tables.bytes(
                            line(PeelCsv.findings().columns()) + of3 + "\r\n" + good + bad))
                    .count())
        .hasMessageStartingWith("/kind: 'x' is not a kind of finding")
        .hasMessageEndingWith("(line 7)");
  }

  private static PeelFormatException faultOf(String table) {
    return catchThrowableOfType(
        PeelFormatException.class, () -> JUDGMENTS.read(Tables.bytes(table)).toList());
  }

  private static String header(String... others) {
    return String.join(",", PeelCsv.judgments().columns())
        + Stream.of(others).map(other -> "," + other).collect(Collectors.joining());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\r\n", "\ufeff", "\ufeff\n"})
  void header_mustBeThere(String table) {
    assertThat(faultOf(table))
        .hasMessage("document: there is no header; expected the columns " + COLUMNS);
    assertThat(faultOf(table).expected()).isEqualTo(PeelCsv.judgments().columns());
  }

  @Test
  void header_mustHaveEveryColumn() {
    assertThat(faultOf("\n" + header().replace("grade,", "")))
        .hasMessage(
            "document: column 'grade' is missing; expected the columns " + COLUMNS + " (line 2)");
    assertThat(faultOf(header().replace("grade,scale,", "")))
        .hasMessage(
            "document: columns 'grade', 'scale' are missing; expected the columns "
                + COLUMNS
                + " (line 1)");
  }

  @Test
  void header_mustHaveNoOtherColumn() {
    assertThat(faultOf(header("colour")))
        .hasMessage(
            "document: column 'colour' is not known; expected the columns "
                + COLUMNS
                + " (line 1)");
    assertThat(faultOf(header("colour", "", "colour")))
        .hasMessageStartingWith("document: columns 'colour', '' are not known; expected");
  }

  @Test
  void header_mustHaveNoColumnTwice() {
    assertThat(faultOf(header("grade")))
        .hasMessage(
            "document: column 'grade' is there twice; expected the columns "
                + COLUMNS
                + " (line 1)");
    assertThat(faultOf(header("grade", "scale", "grade")))
        .hasMessageStartingWith("document: columns 'grade', 'scale' are there twice; expected");
  }

  @Test
  void header_saysAllThatIsWrong() {
    assertThat(faultOf(header("force").replace("status,", "state,")))
        .hasMessageStartingWith(
            "document: column 'status' is missing; column 'state' is not known; column 'force' is"
                + " there twice; expected the columns force, ");
  }

  @Test
  void header_inOtherLettersIsNotKnown() {
    assertThat(faultOf(header().toUpperCase(java.util.Locale.ROOT)))
        .hasMessageStartingWith(
            "document: columns 'force', 'force_name', 'framework', 'cycle', 'area_kind', 'area',"
                + " 'area_label', 'status', 'grade', 'scale' and 13 more are missing; columns"
                + " 'FORCE',");
  }

  @Test
  void header_ofFarTooManyColumnsIsCounted() {
    assertThat(faultOf(header("x") + ",y".repeat(5000)))
        .hasMessageStartingWith(
            "document: columns 'x', 'y' are not known; there are 5024 columns; expected");
    assertThat(faultOf(header() + ",".repeat(5000)))
        .hasMessageStartingWith("document: column '' is not known; there are 5023 columns;");
  }

  @Test
  void header_ofFindingsIsNotThatOfJudgments() {
    assertThat(faultOf(String.join(",", PeelCsv.findings().columns())))
        .hasMessageStartingWith("document: columns 'status', 'grade', 'scale', ");
  }

  @ParameterizedTest
  @CsvSource({"'a,b', 2 cells", "a, 1 cell", "'a,b,,,,,,,,,,,,,,,,,,,,,,,', 25 cells"})
  void row_mustHaveACellForEachColumn(String row, String found) {
    assertThat(faultOf(header() + "\n" + row))
        .hasMessage("document: found " + found + "; expected 23, one for each column (line 2)");
  }

  @Test
  void quotationMark_mustBeClosed() {
    assertThat(faultOf(header() + "\nkent,\"Kent\n\n"))
        .hasMessage(
            "/force_name: the cell begins with a quotation mark and has none at its end (line 2)");
  }

  @Test
  void quotationMark_mustEndTheCell() {
    assertThat(faultOf(header() + "\n\"kent\"x,"))
        .hasMessage(
            "/force: found more behind the quotation mark that ends a cell; expected a comma or the"
                + " end of the line (line 2)");
    assertThat(faultOf(header() + "\r\n\"kent\" ,")).hasMessageStartingWith("/force: found more");
  }

  @Test
  void quotationMark_mustNotStandInAPlainCell() {
    assertThat(faultOf(header() + "\nkent,Ke\"nt,"))
        .hasMessage(
            "/force_name: found a quotation mark in a cell that does not begin with one; expected"
                + " the cell in quotation marks, and those inside it twice (line 2)");
    assertThat(faultOf("for\"ce," + header()))
        .hasMessageStartingWith("document: found a quotation mark in a cell")
        .hasMessageEndingWith("(line 1)");
  }

  @Test
  void rows_beforeTheBadOneAreGiven() {
    String kent = line(good("graded").values());
    String essex = line(with(good("graded"), "force", "essex").values());
    String bad = line(with(good("graded"), "force", "essex", "grade", "x").values());
    java.util.Iterator<?> assessments =
        JUDGMENTS
            .read(Tables.bytes(line(good("graded").keySet()) + kent + essex + bad + kent))
            .iterator();

    assertThat(assessments.next()).isNotNull();
    assertThatThrownBy(assessments::next).isInstanceOf(PeelFormatException.class);
    assertThat(assessments.hasNext()).isFalse();
  }

  @Test
  void columns_areTheseAndNoOthers() {
    assertThat(List.of(PeelCsv.judgments().columns().size(), PeelCsv.findings().columns().size()))
        .containsExactly(23, 16);
  }
}
