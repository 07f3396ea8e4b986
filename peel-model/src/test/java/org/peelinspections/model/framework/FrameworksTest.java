package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.RandomCrosswalks;
import org.peelinspections.model.Wording;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

class FrameworksTest {

  /** An invented framework, with one question for each path. */
  private static Framework framework(String id, String name, String... paths) {
    return Framework.builder()
        .id(id)
        .cycle(Cycle.of(id.substring(0, Math.min(id.length(), 7))))
        .name(name)
        .questions(Stream.of(paths).map(path -> question(id, path)).toList())
        .build();
  }

  private static Question question(String framework, String path) {
    return Question.builder()
        .id(AreaId.of(framework, path))
        .label(path)
        .wording(Wording.unknown())
        .graded(Graded.UNKNOWN)
        .build();
  }

  /** Links every question to the one of the same path. */
  private static Crosswalk crosswalk(Framework earlier, Framework later, Relation relation) {
    List<CrosswalkRow> rows = new ArrayList<>();
    for (Question question : earlier.questions()) {
      rows.add(
          RandomCrosswalks.row(
              Optional.of(question.id()),
              Optional.of(AreaId.of(later.id(), question.id().path())),
              relation));
    }
    return Crosswalk.builder().earlier(earlier.id()).later(later.id()).rows(rows).build();
  }

  private static Border border(String earlier, String later, String... areas) {
    BorderBuilder border = Border.builder().earlier(earlier).later(later);
    BorderRule rule =
        BorderRule.builder().comparability(Comparability.COMPARABLE).reason("It says so.").build();
    border.addRule(rule);
    for (String area : areas) {
      border.addRule(BorderRule.builder().from(rule).area(area).build());
    }
    return border.build();
  }

  private static final Framework A = framework("2040", "PEEL 2040", "x", "y");
  private static final Framework B = framework("2041-42", "PEEL 2041/42", "x", "y");
  private static final Framework C = framework("2043-45", "PEEL 2043\u20132045", "x", "y");
  private static final Crosswalk AB = crosswalk(A, B, Relation.REWORDED);
  private static final Crosswalk BC = crosswalk(B, C, Relation.NARROWER);
  private static final Frameworks ALL =
      Frameworks.of(
          List.of(A, B, C),
          List.of(AB, BC),
          List.of(border("2040", "2041-42"), border("2041-42", "2043-45", "x")));

  @ParameterizedTest
  @ValueSource(strings = {"2043-45", "PEEL 2043\u20132045", "2043/45", "peel 2043 - 2045"})
  void find_keyOrName_findsTheFramework(String name) {
    assertThat(ALL.find(name)).contains(C);
    assertThat(ALL.get(name)).isSameAs(C);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2044", "", "PEEL", "2043", "45"})
  void find_unknown_isEmpty(String name) {
    assertThat(ALL.find(name)).isEmpty();
  }

  @Test
  void get_unknown_listsTheKeys() {
    assertThatThrownBy(() -> ALL.get("PEEL 2044"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("'PEEL 2044' is not a framework; expected one of 2040, 2041-42, 2043-45");
  }

  @Test
  void question_ofAnId() {
    assertThat(ALL.question(AreaId.of("2040/x"))).isSameAs(A.questions().get(0));
  }

  @Test
  void question_unknown_listsWhatThereIs() {
    assertThatThrownBy(() -> ALL.question(AreaId.of("2040/z")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("'z' is not a question of PEEL 2040; expected one of x, y");
    assertThatThrownBy(() -> ALL.question(AreaId.of("2050/x")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("'2050' is not a framework");
  }

  @Test
  void crosswalk_ofNeighbours_isAsStated() {
    assertThat(ALL.crosswalk(A, B)).containsSame(AB);
  }

  @Test
  void crosswalk_overSeveralFrameworks_isComposed() {
    assertThat(ALL.crosswalk(A, C)).contains(AB.then(BC));
  }

  @Test
  void crosswalk_statedBesideAWayRound_isAsStated() {
    Crosswalk direct = crosswalk(A, C, Relation.OVERLAPS);
    assertThat(ALL.with(direct).crosswalk(A, C)).containsSame(direct);
  }

  @Test
  void crosswalk_backwardsOrToItself_isEmpty() {
    assertThat(ALL.crosswalk(B, A)).isEmpty();
    assertThat(ALL.crosswalk(A, A)).isEmpty();
  }

  @Test
  void crosswalk_ofAFrameworkThatIsNotHeld_isEmpty() {
    assertThat(ALL.crosswalk(A, framework("2046", "PEEL 2046"))).isEmpty();
  }

  @Test
  void borders_ofNeighbours_isTheOneBetween() {
    assertThat(ALL.borders(A, B)).containsExactly(border("2040", "2041-42"));
  }

  @Test
  void borders_overSeveralFrameworks_standInOrderOfTime() {
    assertThat(ALL.borders(A, C))
        .extracting(Border::earlier, Border::later)
        .containsExactly(tuple("2040", "2041-42"), tuple("2041-42", "2043-45"));
  }

  @Test
  void borders_oneUnknownOnTheWay_isEmpty() {
    Frameworks one = Frameworks.of(ALL.all(), ALL.crosswalks(), ALL.borders().subList(0, 1));
    assertThat(one.borders(A, B)).hasSize(1);
    assertThat(one.borders(A, C)).isEmpty();
  }

  @Test
  void borders_followTheCrosswalk() {
    Frameworks shortCut = ALL.with(border("2040", "2043-45"));
    assertThat(shortCut.borders(A, C)).hasSize(2);
    assertThat(shortCut.with(crosswalk(A, C, Relation.OVERLAPS)).borders(A, C))
        .containsExactly(border("2040", "2043-45"));
  }

  @Test
  void borders_withoutCrosswalk_areThoseOfTheShortestWay() {
    Frameworks withoutCrosswalks = Frameworks.of(ALL.all(), List.of(), ALL.borders());
    assertThat(withoutCrosswalks.borders(A, C)).isEqualTo(ALL.borders(A, C));
    assertThat(withoutCrosswalks.borders(C, A)).isEmpty();
    assertThat(withoutCrosswalks.borders(A, A)).isEmpty();
  }

  @Test
  void with_framework_leavesTheOldRegistryAsItWas() {
    Framework later = framework("2046", "PEEL 2046");
    assertThat(ALL.with(later).all()).containsExactly(A, B, C, later);
    assertThat(ALL.all()).containsExactly(A, B, C);
    assertThat(ALL.find("2046")).isEmpty();
  }

  @Test
  void with_sharedName_isRefused() {
    assertThatThrownBy(() -> ALL.with(framework("2046", "peel 2041-2042")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "frameworks: 'peel 2041-2042' names 2041-42 and 2046; expected keys and names that no"
                + " two frameworks share");
  }

  @Test
  void with_sharedOtherName_isRefused() {
    Framework later =
        Framework.builder().from(framework("2046", "PEEL 2046")).addOtherName("2040").build();
    assertThatThrownBy(() -> ALL.with(later))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'2040' names 2040 and 2046");
  }

  @Test
  void with_theSameFrameworkAgain_isRefused() {
    assertThatThrownBy(() -> ALL.with(A))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("'2040' names 2040 and 2040");
  }

  @Test
  void with_nameThatNamesNothing_isRefused() {
    assertThatThrownBy(() -> ALL.with(framework("2046", "PEEL \u2013")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("framework 2046: 'PEEL \u2013' names nothing; expected a cycle or a title");
  }

  @Test
  void with_crosswalkOfAnUnknownFramework_isRefused() {
    Framework later = framework("2046", "PEEL 2046", "x", "y");
    assertThatThrownBy(() -> ALL.with(crosswalk(C, later, Relation.EQUAL)))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage("'2046' is not a framework; expected one of 2040, 2041-42, 2043-45");
  }

  @Test
  void with_crosswalkStatedTwice_isRefused() {
    assertThatThrownBy(() -> ALL.with(AB))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("crosswalk from 2040 to 2041-42: it stands twice; expected once");
  }

  @Test
  void with_crosswalkBackInTime_isRefused() {
    assertThatThrownBy(() -> ALL.with(crosswalk(C, A, Relation.EQUAL)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "crosswalk from 2043-45 to 2040: 2040 does not follow 2043-45; expected a later"
                + " framework");
  }

  @Test
  void with_crosswalkOfAFrameworkToItself_isRefused() {
    assertThatThrownBy(() -> ALL.with(crosswalk(A, A, Relation.EQUAL)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2040 does not follow 2040");
  }

  @Test
  void with_crosswalkInsideACycle_isAccepted() {
    Framework revised =
        Framework.builder()
            .id("2040-revised")
            .cycle(Cycle.of("2040"))
            .name("Revised")
            .addQuestions(question("2040-revised", "x"), question("2040-revised", "y"))
            .build();
    Crosswalk inside = crosswalk(A, revised, Relation.REWORDED);
    assertThat(ALL.with(revised).with(inside).crosswalk(A, revised)).containsSame(inside);
  }

  @Test
  void with_crosswalkThatPassesOverAQuestion_isRefused() {
    UnaryOperator<Crosswalk> shortened =
        whole -> Crosswalk.builder().from(whole).rows(whole.rows().subList(0, 1)).build();
    assertThatThrownBy(() -> ALL.with(shortened.apply(crosswalk(A, C, Relation.EQUAL))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "crosswalk from 2040 to 2043-45: question 2040/y stands in no row; expected at least"
                + " one; the relation of a question without a counterpart is none, or"
                + " not-established");
  }

  @Test
  void with_crosswalkThatPassesOverALaterQuestion_isRefused() {
    Framework later = framework("2046", "PEEL 2046", "x", "y", "z");
    assertThatThrownBy(() -> ALL.with(later).with(crosswalk(C, later, Relation.EQUAL)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("question 2046/z stands in no row");
  }

  @Test
  void with_crosswalkOfAnUnknownQuestion_isRefused() {
    Framework later = framework("2046", "PEEL 2046", "x");
    assertThatThrownBy(() -> ALL.with(later).with(crosswalk(C, later, Relation.EQUAL)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "crosswalk from 2043-45 to 2046: framework 2046 has no area y; its areas are x");
  }

  @Test
  void with_crosswalkOfAnUnknownEarlierQuestion_isRefused() {
    Framework later = framework("2046", "PEEL 2046", "x", "y");
    CrosswalkRow unknown =
        RandomCrosswalks.row(
            Optional.of(AreaId.of("2043-45", "z")), Optional.empty(), Relation.NONE);
    Crosswalk more =
        Crosswalk.builder().from(crosswalk(C, later, Relation.EQUAL)).addRow(unknown).build();
    assertThatThrownBy(() -> ALL.with(later).with(more))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "crosswalk from 2043-45 to 2046: framework 2043-45 has no area z; its areas are x, y");
  }

  @Test
  void with_borderOfAnUnknownFramework_isRefused() {
    assertThatThrownBy(() -> ALL.with(border("2043-45", "2046")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("'2046' is not a framework");
    assertThatThrownBy(() -> ALL.with(border("PEEL 2040", "2043-45")))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("'PEEL 2040' is not a framework");
  }

  @Test
  void with_borderOfAnUnknownArea_isRefused() {
    assertThatThrownBy(() -> ALL.with(border("2040", "2043-45", "legitimacy")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "border between 2040 and 2043-45: framework 2043-45 has no area legitimacy; its areas"
                + " are x, y");
  }

  @Test
  void with_borderStatedTwiceOrBackwards_isRefused() {
    assertThatThrownBy(() -> ALL.with(border("2040", "2041-42", "x")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("border between 2040 and 2041-42: it stands twice; expected once");
    assertThatThrownBy(() -> ALL.with(border("2041-42", "2040")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("2040 does not follow 2041-42");
  }

  // A later cycle that a caller holds before this library knows it.

  private static final AreaId LEADERSHIP = AreaId.of("2028-30", "leading");
  private static final AreaId FORENSICS = AreaId.of("2028-30", "forensics");
  private static final AreaId BEFORE = AreaId.of("2025-27", "leadership-and-force-management");

  private static Framework later() {
    return Framework.builder()
        .from(framework("2028-30", "PEEL 2028\u20132030", "leading", "forensics"))
        .addOtherName("The invented cycle")
        .scale(new GradingScale("pass", List.of(Grade.GOOD, Grade.INADEQUATE)))
        .build();
  }

  private static Frameworks own() {
    Crosswalk crosswalk =
        Crosswalk.builder()
            .earlier("2025-27")
            .later("2028-30")
            .addRows(
                RandomCrosswalks.row(
                    Optional.of(BEFORE), Optional.of(LEADERSHIP), Relation.NARROWER),
                RandomCrosswalks.row(Optional.empty(), Optional.of(FORENSICS), Relation.NONE))
            .build();
    return Frameworks.bundled()
        .with(later())
        .with(crosswalk)
        .with(border("2025-27", "2028-30", "forensics"));
  }

  @Test
  void with_laterCycleOfTheCallersOwn_isFound() {
    Frameworks own = own();
    assertThat(own.all()).endsWith(later()).hasSize(Frameworks.bundled().all().size() + 1);
    assertThat(own.get("2028/30")).isEqualTo(later());
    assertThat(own.get("the invented cycle")).isEqualTo(later());
    assertThat(own.question(FORENSICS).label()).isEqualTo("forensics");
    assertThat(Frameworks.bundled().find("2028-30")).isEmpty();
  }

  @Test
  void with_laterCycleOfTheCallersOwn_isPartOfTheWay() {
    Frameworks own = own();
    CrosswalkRow row =
        own.crosswalk(own.get("2023-25"), later()).orElseThrow().ofLater(LEADERSHIP).get(0);
    assertThat(row.earlier()).map(AreaId::path).contains(BEFORE.path());
    assertThat(row.relation()).isEqualTo(Relation.OVERLAPS);
    assertThat(row.via()).containsExactly(BEFORE);
    assertThat(own.borders(own.get("2023-25"), later()))
        .extracting(border -> border.general().comparability())
        .containsExactly(Comparability.UNKNOWN, Comparability.COMPARABLE);
  }
}
