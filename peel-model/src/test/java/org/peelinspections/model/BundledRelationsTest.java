package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Comparability;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;
import org.peelinspections.model.framework.Relation;

/** The crosswalks and borders that the library knows. */
class BundledRelationsTest {

  private static final Frameworks ALL = Frameworks.bundled();

  /** Each framework and the one that followed it; of 2021/22 all three stand between. */
  private static final List<List<String>> NEIGHBOURS =
      List.of(
          List.of("2014", "2015"),
          List.of("2015", "2016"),
          List.of("2016", "2017"),
          List.of("2017", "2018-19"),
          List.of("2018-19", "2021-22"),
          List.of("2018-19", "2021-22-original"),
          List.of("2018-19", "2021-22-revised"),
          List.of("2021-22-original", "2021-22-revised"),
          List.of("2021-22", "2023-25"),
          List.of("2021-22-original", "2023-25"),
          List.of("2021-22-revised", "2023-25"),
          List.of("2023-25", "2025-27"));

  static Stream<Crosswalk> crosswalks() {
    return ALL.crosswalks().stream();
  }

  static Stream<List<String>> neighbours() {
    return NEIGHBOURS.stream();
  }

  private static Stream<BorderRule> rules() {
    return ALL.borders().stream().flatMap(border -> border.rules().stream());
  }

  private static Stream<CrosswalkRow> rows() {
    return crosswalks().flatMap(crosswalk -> crosswalk.rows().stream());
  }

  @Test
  void unverified_rows_areFew() {
    assertThat(rows().filter(row -> !row.verified()).map(BundledRelationsTest::shortly))
        .containsExactlyInAnyOrder(
            "2014/legitimacy/3 not-established -",
            "2014/legitimacy/4 not-established -",
            "2021-22/counter-corruption-and-vetting not-established -");
    assertThat(rules().filter(rule -> !rule.verified()))
        .extracting(BorderRule::comparability)
        .containsExactly(Comparability.UNKNOWN);
  }

  private static String shortly(CrosswalkRow row) {
    return row.earlier().map(AreaId::toString).orElse("-")
        + " "
        + row.relation().token()
        + " "
        + row.later().map(AreaId::toString).orElse("-");
  }

  @Test
  void crosswalks_andBorders_leadFromEachFrameworkToTheNext() {
    assertThat(crosswalks().map(c -> List.of(c.earlier(), c.later())))
        .containsExactlyInAnyOrderElementsOf(NEIGHBOURS);
    assertThat(ALL.borders().stream().map(b -> List.of(b.earlier(), b.later())))
        .containsExactlyInAnyOrderElementsOf(NEIGHBOURS);
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void crosswalk_everyQuestionOfBothStandsInARow(List<String> pair) {
    Framework earlier = ALL.get(pair.get(0));
    Framework later = ALL.get(pair.get(1));
    Crosswalk crosswalk = ALL.crosswalk(earlier, later).orElseThrow();
    assertThat(earlier.questions()).noneMatch(q -> crosswalk.ofEarlier(q.id()).isEmpty());
    assertThat(later.questions()).noneMatch(q -> crosswalk.ofLater(q.id()).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void crosswalk_rows_standInTheOrderOfTheEarlierThenTheLaterFramework(Crosswalk crosswalk) {
    List<AreaId> earlier = ids(crosswalk.earlier());
    List<AreaId> later = ids(crosswalk.later());
    assertThat(
            crosswalk.rows().stream()
                .map(
                    row ->
                        row.earlier()
                            .map(earlier::indexOf)
                            .orElseGet(() -> earlier.size() + later.indexOf(row.later().get()))))
        .isSorted();
  }

  private static List<AreaId> ids(String framework) {
    return ALL.get(framework).questions().stream().map(Question::id).toList();
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void crosswalk_equal_ifAndOnlyIfTheSameExactWordsAreLinked(Crosswalk crosswalk) {
    for (CrosswalkRow row : crosswalk.rows()) {
      if (row.relation().links()) {
        Wording from = ALL.question(row.earlier().get()).wording();
        Wording to = ALL.question(row.later().get()).wording();
        boolean sameWords =
            from.state() == Wording.State.EXACT
                && to.state() == Wording.State.EXACT
                && from.text().equals(to.text());
        assertThat(row.relation() == Relation.EQUAL).as(shortly(row)).isEqualTo(sameWords);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void crosswalk_linkOverAWordingThatIsNotExact_saysSo(Crosswalk crosswalk) {
    for (CrosswalkRow row : crosswalk.rows()) {
      if (row.relation().links() && !(exact(row.earlier()) && exact(row.later()))) {
        assertThat(row.reason())
            .as(shortly(row))
            .containsAnyOf(
                "not verified", "is not known", "is known", "neither wording is verified");
      }
    }
  }

  private static boolean exact(Optional<AreaId> id) {
    return ALL.question(id.orElseThrow()).wording().state() == Wording.State.EXACT;
  }

  @ParameterizedTest
  @MethodSource("crosswalks")
  void crosswalk_sameQuestion_needsAWordingOnBothSides(Crosswalk crosswalk) {
    assertThat(crosswalk.rows())
        .filteredOn(row -> row.relation().sameQuestion())
        .allMatch(row -> ALL.question(row.earlier().get()).wording().text().isPresent())
        .allMatch(row -> ALL.question(row.later().get()).wording().text().isPresent());
  }

  @Test
  void crosswalk_links_areVerified() {
    assertThat(rows().filter(row -> row.relation().links())).allMatch(Sourced::verified);
  }

  @Test
  void crosswalk_reasons_areSentences() {
    assertThat(Stream.concat(rows().map(CrosswalkRow::reason), rules().map(BorderRule::reason)))
        .allMatch(reason -> reason.endsWith(".") && Character.isUpperCase(reason.charAt(0)));
  }

  @Test
  void crosswalk_of2017And201819() {
    assertThat(crosswalk("2017", "2018-19"))
        .containsExactly(
            "2017/effectiveness/1 equal 2018-19/effectiveness/1",
            "2017/effectiveness/2 equal 2018-19/effectiveness/2",
            "2017/effectiveness/3 equal 2018-19/effectiveness/3",
            "2017/effectiveness/4 equal 2018-19/effectiveness/4",
            "2017/effectiveness/5 equal 2018-19/effectiveness/5",
            "2017/efficiency/1 overlaps 2018-19/efficiency/1",
            "2017/efficiency/2 overlaps 2018-19/efficiency/1",
            "2017/efficiency/3 reworded 2018-19/efficiency/2",
            "2017/legitimacy/1 equal 2018-19/legitimacy/1",
            "2017/legitimacy/2 equal 2018-19/legitimacy/2",
            "2017/legitimacy/3 equal 2018-19/legitimacy/3");
  }

  private static List<String> crosswalk(String earlier, String later) {
    return ALL.crosswalk(ALL.get(earlier), ALL.get(later)).orElseThrow().rows().stream()
        .map(BundledRelationsTest::shortly)
        .toList();
  }

  @Test
  void crosswalk_of201819And202122() {
    assertThat(crosswalk("2018-19", "2021-22"))
        .containsExactly(
            "2018-19/effectiveness/1 overlaps 2021-22/preventing-crime",
            "2018-19/effectiveness/2 overlaps 2021-22/investigating-crime",
            "2018-19/effectiveness/3 overlaps 2021-22/protecting-vulnerable-people",
            "2018-19/effectiveness/3 overlaps 2021-22/supporting-victims",
            "2018-19/effectiveness/4 overlaps 2021-22/disrupting-serious-organised-crime",
            "2018-19/effectiveness/5 overlaps 2021-22/response-to-armed-threats",
            "2018-19/efficiency/1 overlaps 2021-22/good-use-of-resources",
            "2018-19/efficiency/2 not-established -",
            "2018-19/legitimacy/1 overlaps 2021-22/treatment-of-the-public",
            "2018-19/legitimacy/2 not-established -",
            "2018-19/legitimacy/3 not-established -",
            "- not-established 2021-22/providing-a-service-to-victims-of-crime",
            "- not-established 2021-22/responding-to-the-public",
            "- not-established 2021-22/managing-offenders",
            "- not-established 2021-22/developing-a-positive-workplace",
            "- not-established 2021-22/recording-data-about-crime",
            "- not-established 2021-22/counter-corruption-and-vetting",
            "- not-established 2021-22/strategic-policing-requirement");
  }

  @Test
  void crosswalk_of2014And2015_mergesAndSplits() {
    assertThat(crosswalk("2014", "2015"))
        .contains(
            "2014/effectiveness/1 overlaps 2015/effectiveness/1",
            "2014/effectiveness/3 overlaps 2015/effectiveness/1",
            "2014/effectiveness/2 broader 2015/effectiveness/2",
            "- none 2015/leadership/1");
  }

  @Test
  void crosswalk_over202122_goesOverTheUnion() {
    Crosswalk composed = ALL.crosswalk(ALL.get("2018-19"), ALL.get("2023-25")).orElseThrow();
    assertThat(composed.rows().stream().flatMap(row -> row.via().stream()))
        .isNotEmpty()
        .allMatch(id -> id.framework().equals("2021-22"));
    assertThat(composed.ofEarlier(AreaId.of("2018-19/effectiveness/3")))
        .extracting(BundledRelationsTest::shortly)
        .containsExactly(
            "2018-19/effectiveness/3 overlaps 2023-25/protecting-vulnerable-people",
            "2018-19/effectiveness/3 not-established -");
  }

  @Test
  void crosswalk_overTenYears_holdsEveryQuestionOfBothEnds() {
    Framework first = ALL.get("2014");
    Framework last = ALL.get("2025-27");
    Crosswalk composed = ALL.crosswalk(first, last).orElseThrow();
    assertThat(first.questions()).noneMatch(q -> composed.ofEarlier(q.id()).isEmpty());
    assertThat(last.questions()).noneMatch(q -> composed.ofLater(q.id()).isEmpty());
    assertThat(composed.rows()).noneMatch(row -> row.relation().links());
  }

  @Test
  void crosswalk_fromEveryFrameworkToEveryLaterOne_exists() {
    for (Framework earlier : ALL.all()) {
      for (Framework later : ALL.all()) {
        boolean reached = ALL.crosswalk(earlier, later).isPresent();
        boolean expected =
            earlier.cycle().isBefore(later.cycle())
                || (earlier.id().equals("2021-22-original")
                    && later.id().equals("2021-22-revised"));
        assertThat(reached).as("%s to %s", earlier, later).isEqualTo(expected);
        assertThat(ALL.borders(earlier, later).isEmpty()).isEqualTo(!expected);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2014, 2015, unknown",
    "2015, 2016, comparable",
    "2016, 2017, comparable",
    "2017, 2018-19, comparable",
    "2018-19, 2021-22, not-comparable",
    "2018-19, 2021-22-original, not-comparable",
    "2018-19, 2021-22-revised, not-comparable",
    "2021-22-original, 2021-22-revised, unknown",
    "2021-22, 2023-25, not-comparable",
    "2021-22-original, 2023-25, not-comparable",
    "2021-22-revised, 2023-25, not-comparable",
    "2023-25, 2025-27, unknown",
    "2015, 2018-19, comparable",
    "2014, 2016, unknown",
    "2017, 2021-22, not-comparable",
    "2017, 2025-27, not-comparable"
  })
  void borders_general(String earlier, String later, String token) {
    assertThat(
            ALL.borders(ALL.get(earlier), ALL.get(later)).stream()
                .map(border -> border.general().comparability())
                .reduce(Comparability::then))
        .map(Comparability::token)
        .contains(token);
  }

  @Test
  void borders_of2014And2015_differByArea() {
    Border border = ALL.borders(ALL.get("2014"), ALL.get("2015")).get(0);
    assertThat(border.rule(AreaId.of("2015/legitimacy")).comparability())
        .isEqualTo(Comparability.NOT_COMPARABLE);
    assertThat(border.rule(AreaId.of("2015/legitimacy/1")).comparability())
        .isEqualTo(Comparability.NOT_COMPARABLE);
    assertThat(border.rule(AreaId.of("2015/effectiveness/3")).comparability())
        .isEqualTo(Comparability.NOT_COMPARABLE);
    assertThat(border.rule(AreaId.of("2015/efficiency")).comparability())
        .isEqualTo(Comparability.UNKNOWN);
    assertThat(border.rule(AreaId.of("2015/effectiveness/1")).comparability())
        .isEqualTo(Comparability.UNKNOWN);
  }

  @Test
  void borders_comparableOrNot_areVerified() {
    assertThat(rules().filter(rule -> rule.comparability() != Comparability.UNKNOWN))
        .allMatch(Sourced::verified);
  }

  /** The seed of a walk: a random way of neighbours, composed in a random grouping. */
  static IntStream walks() {
    return IntStream.range(0, 100);
  }

  @ParameterizedTest
  @MethodSource("walks")
  void crosswalk_composedInAnyGrouping_relatesTheSame(int seed) {
    Random random = new Random(seed);
    List<Crosswalk> way = new ArrayList<>(List.of(ALL.crosswalks().get(0)));
    while (way.size() < 6) {
      String here = way.get(way.size() - 1).later();
      List<Crosswalk> onward = crosswalks().filter(c -> c.earlier().equals(here)).toList();
      if (onward.isEmpty()) {
        break;
      }
      way.add(onward.get(random.nextInt(onward.size())));
    }
    Map<List<Object>, Relation> leftToRight = relations(way.stream().reduce(Crosswalk::then).get());
    while (way.size() > 1) {
      int at = random.nextInt(way.size() - 1);
      way.set(at, way.get(at).then(way.remove(at + 1)));
    }
    assertThat(relations(way.get(0))).isEqualTo(leftToRight);
  }

  private static Map<List<Object>, Relation> relations(Crosswalk crosswalk) {
    Map<List<Object>, Relation> relations = new HashMap<>();
    crosswalk
        .rows()
        .forEach(row -> relations.put(List.of(row.earlier(), row.later()), row.relation()));
    return relations;
  }
}
