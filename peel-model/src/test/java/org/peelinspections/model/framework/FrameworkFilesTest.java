package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable;

/** Two invented frameworks, read as they should be and with one fault at a time. */
class FrameworkFilesTest {

  private static final String F = "frameworks.tsv";
  private static final String P = "pillars.tsv";
  private static final String Q = "questions.tsv";
  private static final String G = "diagnostics.tsv";
  private static final String D = "dates.tsv";
  private static final String C = "crosswalk.tsv";
  private static final String B = "borders.tsv";

  /** The rows below the head of each table, with {@code ~} for the tab; the first is line 2. */
  private static Map<String, List<String>> rows() {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    rows.put(
        F,
        List.of(
            "2030~2030~PEEL 2030~First of its decade~four-tiers~~https://example.org/2030",
            "2031-32~2031-32~PEEL 2031/32~~~The scale is not known.~"));
    rows.put(
        P,
        List.of(
            "2030~legitimacy~yes~How fair is it?~exact~https://example.org/h~~https://example.org",
            "2030~leadership~no~~unknown~~Not verified.~"));
    rows.put(
        Q,
        List.of(
            "2030~legitimacy/1~legitimacy~1~Fairness~descriptive~~Is it fair?~exact"
                + "~https://example.org/w~Are they fair?~yes~in-report~~https://example.org/q",
            "2030~legitimacy/2~legitimacy~~Honesty~descriptive~~~unknown~~~no~separately~Seen.~",
            "2031-32~fairness~~~Fairness~published~Being fair | Fair play~How fair?~unverified"
                + "~~~unknown~in-report~~https://example.org/q"));
    rows.put(
        G,
        List.of(
            "2030~legitimacy/1~Is it fair to the public?~exact~https://example.org/d",
            "2030~legitimacy/1~Is it fair to its staff?~unverified~"));
    rows.put(
        D,
        List.of(
            "2030~inspected~all~2030-02~2030-05~~https://example.org",
            "2030~published~all~2030~~Not verified.~"));
    rows.put(
        C,
        List.of(
            "2030~legitimacy/1~2031-32~fairness~broader~Both are about it.~https://example.org",
            "2030~legitimacy/2~2031-32~~not-established~Not known.~"));
    rows.put(
        B,
        List.of(
            "2030~2031-32~~unknown~Not known.~",
            "2030~2031-32~fairness~comparable~It is said.~https://example.org"));
    return rows;
  }

  private static Frameworks read(Map<String, List<String>> rows) {
    return new FrameworkFiles(
            (file, columns) -> {
              List<String> whole = new ArrayList<>(List.of(String.join("\t", columns)));
              rows.getOrDefault(file, List.of())
                  .forEach(line -> whole.add(line.replace('~', '\t')));
              return TsvTable.parse(file, whole, columns);
            })
        .read();
  }

  private static Map<String, List<String>> rowsWith(String file, int line, String row) {
    Map<String, List<String>> rows = rows();
    List<String> changed = new ArrayList<>(rows.getOrDefault(file, List.of()));
    if (line - 2 < changed.size()) {
      changed.set(line - 2, row);
    } else {
      changed.add(row);
    }
    rows.put(file, changed);
    return rows;
  }

  @Test
  void read_framework() {
    Framework framework = read(rows()).get("2030");
    assertThat(framework.cycle()).isEqualTo(Cycle.of("2030"));
    assertThat(framework.name()).isEqualTo("PEEL 2030");
    assertThat(framework.otherNames()).containsExactly("First of its decade");
    assertThat(framework.scale()).contains(GradingScale.FOUR_TIERS);
    assertThat(framework.note()).isEmpty();
    assertThat(framework.sources()).containsExactly(URI.create("https://example.org/2030"));
  }

  @Test
  void read_frameworkOfWhichLittleIsKnown() {
    Framework framework = read(rows()).get("2031-32");
    assertThat(framework.scale()).isEmpty();
    assertThat(framework.note()).contains("The scale is not known.");
    assertThat(framework.verified()).isFalse();
    assertThat(framework.pillars()).isEmpty();
  }

  @Test
  void read_pillars() {
    List<FrameworkPillar> pillars = read(rows()).get("2030").pillars();
    assertThat(pillars).extracting(FrameworkPillar::graded).containsExactly(Graded.YES, Graded.NO);
    assertThat(pillars.get(0).headline())
        .isEqualTo(
            Wording.builder()
                .state(Wording.State.EXACT)
                .text("How fair is it?")
                .addSource(URI.create("https://example.org/h"))
                .build());
    assertThat(pillars.get(1).headline()).isEqualTo(Wording.unknown());
    assertThat(pillars.get(1).note()).contains("Not verified.");
    assertThat(pillars).extracting(FrameworkPillar::verified).containsExactly(true, false);
  }

  @Test
  void read_questionWithAll() {
    Question question = read(rows()).question(AreaId.of("2030/legitimacy/1"));
    assertThat(question.pillar()).contains(Pillar.LEGITIMACY);
    assertThat(question.number()).hasValue(1);
    assertThat(question.label()).isEqualTo("Fairness");
    assertThat(question.labelPublished()).isFalse();
    assertThat(question.wording().sources()).containsExactly(URI.create("https://example.org/w"));
    assertThat(question.otherWordings()).containsExactly("Are they fair?");
    assertThat(question.graded()).isEqualTo(Graded.YES);
    assertThat(question.reportedSeparately()).isFalse();
    assertThat(question.sources()).containsExactly(URI.create("https://example.org/q"));
  }

  @Test
  void read_questionWithLittle() {
    Question question = read(rows()).question(AreaId.of("2030/legitimacy/2"));
    assertThat(question.number()).isEmpty();
    assertThat(question.wording()).isEqualTo(Wording.unknown());
    assertThat(question.graded()).isEqualTo(Graded.NO);
    assertThat(question.reportedSeparately()).isTrue();
    assertThat(question.diagnostics()).isEmpty();
    assertThat(question.note()).contains("Seen.");
    assertThat(question.verified()).isFalse();
  }

  @Test
  void read_areaWithoutPillar() {
    Question question = read(rows()).question(AreaId.of("2031-32/fairness"));
    assertThat(question.pillar()).isEmpty();
    assertThat(question.labelPublished()).isTrue();
    assertThat(question.otherLabels()).containsExactly("Being fair", "Fair play");
    assertThat(question.wording().state()).isEqualTo(Wording.State.UNVERIFIED);
  }

  @Test
  void read_diagnostics_inTheirOrder() {
    assertThat(read(rows()).question(AreaId.of("2030/legitimacy/1")).diagnostics())
        .extracting(wording -> wording.text().orElseThrow())
        .containsExactly("Is it fair to the public?", "Is it fair to its staff?");
  }

  @Test
  void read_dates() {
    List<FrameworkDate> dates = read(rows()).get("2030").dates();
    assertThat(dates)
        .extracting(FrameworkDate::event)
        .containsExactly(FrameworkDate.Event.INSPECTED, FrameworkDate.Event.PUBLISHED);
    assertThat(dates.get(0).last()).contains(PartialDate.of("2030-05"));
    assertThat(dates.get(1).last()).isEmpty();
    assertThat(dates.get(1).note()).contains("Not verified.");
  }

  @Test
  void read_crosswalk() {
    Crosswalk crosswalk = read(rows()).crosswalks().get(0);
    assertThat(crosswalk.rows())
        .extracting(CrosswalkRow::relation)
        .containsExactly(Relation.BROADER, Relation.NOT_ESTABLISHED);
    assertThat(crosswalk.rows().get(1).later()).isEmpty();
    assertThat(crosswalk.rows().get(0).reason()).isEqualTo("Both are about it.");
  }

  @Test
  void read_border() {
    Border border = read(rows()).borders().get(0);
    assertThat(border.general().comparability()).isEqualTo(Comparability.UNKNOWN);
    assertThat(border.rule(AreaId.of("2031-32/fairness")).comparability())
        .isEqualTo(Comparability.COMPARABLE);
  }

  @Test
  void read_nothing_isAnEmptyRegistry() {
    assertThat(read(Map.of()).all()).isEmpty();
  }

  @Test
  void read_frameworkWithoutQuestions_isHeld() {
    Map<String, List<String>> rows = rowsWith(F, 4, "2040~2040~PEEL 2040~~~Not known yet.~");
    assertThat(read(rows).get("2040").questions()).isEmpty();
  }

  private static Arguments bad(String file, int line, String row, String column, String fault) {
    return Arguments.of(file, line, row, column, fault);
  }

  private static final String SOME = "2030~legitimacy/9~legitimacy~9~L~descriptive";

  static Stream<Arguments> badFrameworks() {
    return Stream.of(
        bad(F, 2, "2030~2030~PEEL 2030~~four-tiers~", "-", "6 cells; expected 7"),
        bad(F, 2, "~2030~PEEL 2030~~four-tiers~~", "id", "is empty"),
        bad(F, 2, "2030~~PEEL 2030~~four-tiers~~", "cycle", "is empty"),
        bad(F, 2, "2030~2030/31~PEEL 2030~~four-tiers~~", "cycle", "its key is '2030/31'"),
        bad(F, 2, "2030~2030~~~four-tiers~~", "name", "is empty"),
        bad(F, 2, "2030~2030~PEEL 2030~~six-tiers~~", "scale", "one of four-tiers, five-tiers"),
        bad(F, 2, "2030~2030~PEEL 2030~~four-tiers~~example.org", "sources", "its address is"),
        bad(F, 3, "2030~2030~PEEL 2030~~four-tiers~~", "id", "'2030' stands twice"));
  }

  static Stream<Arguments> badPillarsAndDates() {
    return Stream.of(
        bad(P, 4, "2035~legitimacy~yes~~unknown~~~", "framework", "expected one of 2030, 2031-32"),
        bad(P, 4, "2030~honesty~yes~~unknown~~~", "pillar", "'honesty' is not a pillar"),
        bad(P, 4, "2030~efficiency~maybe~~unknown~~~", "graded", "expected one of yes, no"),
        bad(P, 4, "2030~efficiency~yes~~~~~", "headline_state", "is empty"),
        bad(P, 4, "2030~efficiency~yes~~sure~~~", "headline_state", "expected one of exact"),
        bad(P, 4, "2030~efficiency~yes~H?~exact~~~", "-", "its state is exact"),
        bad(P, 4, "2030~efficiency~yes~~unknown~~~x", "sources", "its address is 'x'"),
        bad(D, 4, "2035~published~all~2030~~~", "framework", "'2035' is not a framework"),
        bad(D, 4, "2030~planned~all~2030~~~", "event", "expected one of inspected, published"),
        bad(D, 4, "2030~published~~2030~~~", "part", "is empty"),
        bad(D, 4, "2030~published~all~~~~", "first", "is empty"),
        bad(D, 4, "2030~published~all~May 2030~~~", "first", "it is 'May 2030'"),
        bad(D, 4, "2030~published~all~2030-02-30~~~", "first", "it is '2030-02-30'"),
        bad(D, 4, "2030~published~all~2030~2029~~", "-", "2030 to 2029"));
  }

  static Stream<Arguments> badQuestions() {
    return Stream.of(
        bad(
            Q,
            5,
            SOME.replace("2030", "2035") + "~~~unknown~~~no~in-report~~",
            "framework",
            "2035"),
        bad(
            Q,
            5,
            SOME.replace("legitimacy/9", "") + "~~~unknown~~~no~in-report~~",
            "path",
            "empty"),
        bad(Q, 5, SOME.replace("y/9", "y/Nine") + "~~~unknown~~~no~in-report~~", "-", "'Nine'"),
        bad(
            Q,
            5,
            SOME.replace("~legit", "~x") + "~~~unknown~~~no~in-report~~",
            "pillar",
            "'ximacy'"),
        bad(Q, 5, SOME.replace("~9", "~IX") + "~~~unknown~~~no~in-report~~", "number", "'IX'"),
        bad(Q, 5, SOME.replace("~9", "~0") + "~~~unknown~~~no~in-report~~", "-", "its number is 0"),
        bad(Q, 5, SOME.replace("~L~", "~~") + "~~~unknown~~~no~in-report~~", "label", "is empty"),
        bad(
            Q,
            5,
            SOME.replace("descriptive", "own") + "~~~unknown~~~no~in-report~~",
            "label_state",
            "'own' is neither published nor descriptive"),
        bad(Q, 5, SOME + "~~~certain~~~no~in-report~~", "wording_state", "expected one of exact"),
        bad(Q, 5, SOME + "~~W?~unknown~~~no~in-report~~", "-", "its state is unknown, with a text"),
        bad(Q, 5, SOME + "~~W?~exact~~~no~in-report~~", "-", "its state is exact"),
        bad(Q, 5, SOME + "~~W?~exact~www~~no~in-report~~", "wording_sources", "its address is"),
        bad(Q, 5, SOME + "~~~unknown~~~some~in-report~~", "graded", "expected one of yes, no"),
        bad(Q, 5, SOME + "~~~unknown~~~no~apart~~", "reported", "neither separately nor in-report"),
        bad(Q, 5, SOME + "~~~unknown~~~no~in-report~~x y", "sources", "'x y' is not an address"),
        bad(Q, 5, SOME + "~~~unknown~~~no~in-report~", "-", "14 cells; expected 15"),
        bad(G, 4, "2030~~Why?~unverified~", "path", "is empty"),
        bad(G, 4, "2030~legitimacy/1~~unverified~", "-", "its state is unverified, with no text"),
        bad(G, 4, "2030~legitimacy/1~Why?~seen~", "state", "expected one of exact"));
  }

  static Stream<Arguments> badCrosswalks() {
    return Stream.of(
        bad(C, 3, "2030~legitimacy/2~2031-32~~gone~R.~", "relation", "'gone' is not a relation"),
        bad(C, 3, "2030~legitimacy/2~2031-32~~none~~", "reason", "is empty"),
        bad(C, 3, "2030~legitimacy/2~2031-32~~none~R.~x", "sources", "its address is 'x'"),
        bad(C, 3, "2030~legitimacy/2~2031-32~~equal~R.~", "-", "expected a question on both"),
        bad(C, 3, "2030~legitimacy/2~2031-32~fairness~none~R.~", "-", "expected one side only"));
  }

  static Stream<Arguments> badBorders() {
    return Stream.of(
        bad(B, 2, "2030~2031-32~~perhaps~R.~", "comparability", "expected one of comparable"),
        bad(B, 2, "2030~2031-32~~unknown~~", "reason", "is empty"),
        bad(B, 2, "2030~2031-32~~unknown~R.~ftp://x", "sources", "its address is 'ftp://x'"));
  }

  @ParameterizedTest
  @MethodSource({
    "badFrameworks",
    "badPillarsAndDates",
    "badQuestions",
    "badCrosswalks",
    "badBorders"
  })
  void read_fault_namesFileLineAndColumn(
      String file, int line, String row, String column, String fault) {
    String place = file + ", line " + line + (column.equals("-") ? "" : ", column " + column);
    assertThatThrownBy(() -> read(rowsWith(file, line, row)))
        .isInstanceOf(ResourceFormatException.class)
        .hasMessageStartingWith(place + ": ")
        .hasMessageContaining(fault);
  }

  private static Arguments whole(String file, int line, String row, String fault) {
    return Arguments.of(file, line, row, fault);
  }

  static Stream<Arguments> faultsOfTheWhole() {
    return Stream.of(
        whole(F, 4, "PEEL~2035~PEEL 2035~~four-tiers~~", "framework: key is 'PEEL'"),
        whole(F, 2, "2030~2030~PEEL~~four-tiers~~", "'PEEL' names nothing"),
        whole(F, 2, "2030~2030~PEEL 2030~a |  | b~four-tiers~~", "2030: other name is blank"),
        whole(F, 3, "2031-32~2031-32~Peel 2030~~~~", "'Peel 2030' names 2030 and 2031-32"),
        whole(F, 3, "2031-32~2031-32~X~PEEL 2030~~~", "'PEEL 2030' names 2030 and 2031-32"),
        whole(P, 4, "2030~legitimacy~yes~~unknown~~~", "2030: pillar legitimacy stands twice"),
        whole(
            Q,
            5,
            "2030~efficiency/1~efficiency~1~L~descriptive~~~unknown~~~no~in-report~~",
            "its pillars are legitimacy, leadership"),
        whole(
            Q,
            5,
            SOME.replace("y/9", "y/1") + "~~~unknown~~~no~in-report~~",
            "question 2030/legitimacy/1 stands twice"),
        whole(G, 4, "2030~legitimacy/3~Why?~unverified~", "no question [2030/legitimacy/3]"),
        whole(G, 4, "2035~legitimacy/1~Why?~unverified~", "no question [2035/legitimacy/1]"),
        whole(C, 4, "2035~x~2031-32~~none~R.~", "'2035' is not a framework"),
        whole(C, 4, "2030~x~2035~~none~R.~", "expected one of 2030, 2031-32"),
        whole(C, 4, "2030~x~2031-32~~none~R.~", "2030 has no area x; its areas are legitimacy"),
        whole(C, 4, "2030~~2031-32~x~none~R.~", "framework 2031-32 has no area x"),
        whole(C, 4, "2031-32~fairness~2030~~none~R.~", "2030 does not follow 2031-32"),
        whole(C, 4, "2030~legitimacy/1~2030~~none~R.~", "2030 does not follow 2030"),
        whole(C, 4, "2030~legitimacy/2~2031-32~~none~R.~", "two rows lead from 2030/legitimacy/2"),
        whole(C, 4, "2030~~2031-32~fairness~none~R.~", "no counterpart, and another row"),
        whole(C, 2, "2030~legitimacy/1~2031-32~~none~Gone.~", "31-32/fairness stands in no row"),
        whole(C, 3, "2030~legitimacy/1~2031-32~~not-established~R.~", "stands in no row"),
        whole(B, 4, "2035~2031-32~~unknown~R.~", "'2035' is not a framework"),
        whole(B, 4, "2030~2035~~unknown~R.~", "'2035' is not a framework"),
        whole(B, 4, "2030~2031-32~legitimacy~unknown~R.~", "2031-32 has no area legitimacy"),
        whole(B, 4, "2031-32~2030~~unknown~R.~", "2030 does not follow 2031-32"),
        whole(B, 2, "2030~2031-32~fairness~unknown~R.~", "two rules speak of fairness"),
        whole(B, 4, "2030~2031-32~~comparable~R.~", "two rules speak of all areas"),
        whole(B, 4, "2030~2031-32~fairness~unknown~R.~", "two rules speak of fairness"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfTheWhole")
  void read_faultOfTheWhole_isNamed(String file, int line, String row, String fault) {
    assertThatThrownBy(() -> read(rowsWith(file, line, row))).hasMessageContaining(fault);
  }

  @Test
  void read_borderWithoutAGeneralRule_isRefused() {
    Map<String, List<String>> rows = rows();
    rows.put(B, List.of("2030~2031-32~fairness~unknown~R.~"));
    assertThatThrownBy(() -> read(rows))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("it has no general rule");
  }
}
