package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.RandomCrosswalks;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.samples.RandomAssessments;

class CrosswalkTest {

  /** A row in short: {@code q1>q2 broader}, with a hyphen for no question. */
  private static CrosswalkRow row(String earlier, String later, String text) {
    String[] parts = text.split("[> ]", -1);
    return RandomCrosswalks.row(
        id(earlier, parts[0]), id(later, parts[1]), Relation.ofToken(parts[2]));
  }

  private static Optional<AreaId> id(String framework, String path) {
    return path.equals("-") ? Optional.empty() : Optional.of(AreaId.of(framework, path));
  }

  private static Crosswalk crosswalk(String earlier, String later, String... rows) {
    return Crosswalk.builder()
        .earlier(earlier)
        .later(later)
        .rows(Stream.of(rows).map(text -> row(earlier, later, text)).toList())
        .build();
  }

  private static List<String> shortly(Crosswalk crosswalk) {
    return crosswalk.rows().stream()
        .map(
            row ->
                row.earlier().map(AreaId::path).orElse("-")
                    + ">"
                    + row.later().map(AreaId::path).orElse("-")
                    + " "
                    + row.relation().token())
        .toList();
  }

  private static List<String> composed(List<String> first, List<String> second) {
    return shortly(
        crosswalk("a", "b", first.toArray(String[]::new))
            .then(crosswalk("b", "c", second.toArray(String[]::new))));
  }

  @Test
  void then_oneWay_composesTheRelations() {
    assertThat(composed(List.of("q1>q1 equal"), List.of("q1>q2 broader")))
        .containsExactly("q1>q2 broader");
  }

  @Test
  void then_split_leadsToBoth() {
    assertThat(
            composed(
                List.of("q1>q1 narrower", "q1>q2 narrower"),
                List.of("q1>q1 equal", "q2>q2 reworded")))
        .containsExactly("q1>q1 narrower", "q1>q2 narrower");
  }

  @Test
  void then_merge_leadsFromBoth() {
    assertThat(
            composed(
                List.of("q1>q1 equal", "q2>q2 equal"), List.of("q1>q1 broader", "q2>q1 broader")))
        .containsExactly("q1>q1 broader", "q2>q1 broader");
  }

  @Test
  void then_splitAndMergedAgain_overlapsAtBest() {
    assertThat(
            composed(
                List.of("q1>q1 narrower", "q1>q2 narrower"),
                List.of("q1>q1 broader", "q2>q1 broader")))
        .containsExactly("q1>q1 overlaps");
  }

  @Test
  void then_twoWaysByDifferentRelations_sayWhatHoldsOfBoth() {
    assertThat(
            composed(
                List.of("q1>q1 reworded", "q1>q2 broader"), List.of("q1>q1 equal", "q2>q1 equal")))
        .containsExactly("q1>q1 broader");
    assertThat(
            composed(
                List.of("q1>q1 narrower", "q1>q2 broader"), List.of("q1>q1 equal", "q2>q1 equal")))
        .containsExactly("q1>q1 overlaps");
  }

  @Test
  void then_noCounterpartOnTheWay_isNone() {
    assertThat(composed(List.of("q1>q1 equal"), List.of("q1>- none", "->q2 none")))
        .containsExactly("q1>- none", "->q2 none");
  }

  @Test
  void then_questionThatComesAndGoes_isNotMentioned() {
    assertThat(composed(List.of("q1>q1 equal", "->q2 none"), List.of("q1>q1 equal", "q2>- none")))
        .containsExactly("q1>q1 equal");
  }

  @Test
  void then_oneWayEndsAndAnotherLeadsOn_isLinkedAlone() {
    assertThat(
            composed(
                List.of("q1>q1 narrower", "q1>q2 narrower"), List.of("q1>q1 equal", "q2>- none")))
        .containsExactly("q1>q1 narrower");
  }

  @Test
  void then_oneWayNotEstablishedAndAnotherLeadsOn_saysBoth() {
    assertThat(
            composed(
                List.of("q1>q1 narrower", "q1>q2 narrower"),
                List.of("q1>q1 equal", "q2>- not-established")))
        .containsExactly("q1>q1 narrower", "q1>- not-established");
  }

  @Test
  void then_oneWayEndsAndAnotherIsNotEstablished_isNotEstablished() {
    assertThat(
            composed(
                List.of("q1>q1 narrower", "q1>q2 narrower"),
                List.of("q1>- none", "q2>- not-established")))
        .containsExactly("q1>- not-established");
    assertThat(
            composed(
                List.of("q1>q1 narrower", "q1>q2 narrower"),
                List.of("q1>- not-established", "q2>- none")))
        .containsExactly("q1>- not-established");
  }

  @Test
  void then_laterQuestionWithoutEarlierOne_isKept() {
    assertThat(
            composed(
                List.of("q1>q1 equal", "->q2 not-established"),
                List.of("q1>q1 equal", "q2>q2 equal", "->q3 none")))
        .containsExactly("q1>q1 equal", "->q2 not-established", "->q3 none");
  }

  @Test
  void then_questionThatTheOtherPassesOver_isNotEstablished() {
    Crosswalk whole = crosswalk("a", "b", "q1>q1 equal").then(crosswalk("b", "c", "q2>q3 equal"));
    assertThat(shortly(whole)).containsExactly("q1>- not-established", "->q3 not-established");
    assertThat(whole.rows().get(0).reason())
        .isEqualTo(
            "a to b: Ground of a/q1>b/q1. The crosswalk from b to c does not speak of b/q1.");
    assertThat(whole.rows().get(1).reason())
        .isEqualTo(
            "The crosswalk from a to b does not speak of b/q2. b to c: Ground of b/q2>c/q3.");
  }

  @Test
  void then_joinsReasonsSourcesAndQuestionsBetween() {
    CrosswalkRow row =
        crosswalk("a", "b", "q1>q2 equal", "q1>q3 equal")
            .then(crosswalk("b", "c", "q2>q4 equal", "q3>q4 equal"))
            .then(crosswalk("c", "d", "q4>q5 equal"))
            .rows()
            .get(0);
    assertThat(row.via()).extracting(AreaId::toString).containsExactly("b/q2", "b/q3", "c/q4");
    assertThat(row.reason())
        .isEqualTo(
            "a to b: Ground of a/q1>b/q2. b to c: Ground of b/q2>c/q4. a to b: Ground of a/q1>b/q3."
                + " b to c: Ground of b/q3>c/q4. c to d: Ground of c/q4>d/q5.");
    assertThat(row.sources())
        .extracting(URI::toString)
        .containsExactly(
            "https://example.org/a/q1/b/q2",
            "https://example.org/b/q2/c/q4",
            "https://example.org/a/q1/b/q3",
            "https://example.org/b/q3/c/q4",
            "https://example.org/c/q4/d/q5");
  }

  @Test
  void then_lostOnTheWay_namesTheQuestionWhereItEnds() {
    CrosswalkRow row =
        crosswalk("a", "b", "q1>q2 equal").then(crosswalk("b", "c", "q2>- none")).rows().get(0);
    assertThat(row.via()).extracting(AreaId::toString).containsExactly("b/q2");
  }

  @Test
  void then_notNeighbours_isRefused() {
    Crosswalk first = crosswalk("a", "b", "q1>q1 equal");
    assertThatThrownBy(() -> first.then(crosswalk("c", "d", "q1>q1 equal")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "crosswalk from a to b: it is followed by one from c to d; expected one that begins"
                + " at b");
  }

  @Test
  void ofEarlier_andOfLater_giveAllRowsOfAQuestion() {
    Crosswalk crosswalk =
        crosswalk("a", "b", "q1>q1 equal", "q1>q2 overlaps", "q2>q2 overlaps", "q3>- none");
    assertThat(crosswalk.ofEarlier(AreaId.of("a", "q1"))).hasSize(2);
    assertThat(crosswalk.ofLater(AreaId.of("b", "q2"))).hasSize(2);
    assertThat(crosswalk.ofEarlier(AreaId.of("a", "q3"))).hasSize(1);
    assertThat(crosswalk.ofEarlier(AreaId.of("b", "q1"))).isEmpty();
    assertThat(crosswalk.ofLater(AreaId.of("b", "q3"))).isEmpty();
  }

  @Test
  void builder_onePairTwice_isRefused() {
    assertThatThrownBy(() -> crosswalk("a", "b", "q1>q1 equal", "q1>q1 overlaps"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("crosswalk from a to b: two rows lead from a/q1 to b/q1; expected one");
    assertThatThrownBy(() -> crosswalk("a", "b", "q1>- none", "q1>- not-established"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("two rows lead from a/q1 to no question");
  }

  @Test
  void builder_noCounterpartBesideOne_isRefused() {
    assertThatThrownBy(() -> crosswalk("a", "b", "q1>- none", "q1>q1 equal"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("has no counterpart, and another row names one: a/q1 to no question");
    assertThatThrownBy(() -> crosswalk("a", "b", "q1>q1 equal", "->q1 none"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("has no counterpart, and another row names one: no question to b/q1");
  }

  @Test
  void builder_notEstablishedBesideALink_isAccepted() {
    assertThat(crosswalk("a", "b", "q1>q1 equal", "q1>- not-established").rows()).hasSize(2);
  }

  @Test
  void builder_questionOfAnotherFramework_isRefused() {
    CrosswalkRow row = row("a", "c", "q1>q1 equal");
    assertThatThrownBy(() -> Crosswalk.builder().earlier("a").later("b").addRow(row).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("crosswalk from a to b: a row names c/q1; expected a question of b");
    assertThatThrownBy(() -> Crosswalk.builder().earlier("b").later("c").addRow(row).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("crosswalk from b to c: a row names a/q1; expected a question of b");
  }

  @ParameterizedTest
  @EnumSource
  void row_sides_fitTheRelation(Relation relation) {
    Optional<AreaId> from = id("a", "q1");
    Optional<AreaId> to = id("b", "q1");
    Optional<AreaId> no = Optional.empty();
    if (relation.links()) {
      assertThat(RandomCrosswalks.row(from, to, relation).relation()).isEqualTo(relation);
      refusesSides(from, no, relation, "expected a question on both sides");
      refusesSides(no, to, relation, "expected a question on both sides");
    } else {
      assertThat(RandomCrosswalks.row(from, no, relation).relation()).isEqualTo(relation);
      assertThat(RandomCrosswalks.row(no, to, relation).relation()).isEqualTo(relation);
      refusesSides(from, to, relation, "expected one side only");
      refusesSides(no, no, relation, "expected one side only");
    }
  }

  private static void refusesSides(
      Optional<AreaId> from, Optional<AreaId> to, Relation relation, String expected) {
    assertThatThrownBy(() -> RandomCrosswalks.row(from, to, relation))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageEndingWith("its relation is " + relation.token() + "; " + expected);
  }

  @Test
  void row_blankReason_isRefused() {
    assertThatThrownBy(
            () ->
                CrosswalkRow.builder()
                    .earlier(id("a", "q1"))
                    .relation(Relation.NONE)
                    .reason("")
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("crosswalk from a/q1 to -: reason is blank");
  }

  @Test
  void row_verified_ifThereIsASource() {
    CrosswalkRow row = row("a", "b", "q1>q1 equal");
    assertThat(row.verified()).isTrue();
    assertThat(CrosswalkRow.builder().from(row).sources(List.of()).build().verified()).isFalse();
  }

  // Laws, on crosswalks made up from a seed.

  static Stream<Long> seeds() {
    return RandomAssessments.seeds(300);
  }

  private static Crosswalk whole(List<Crosswalk> chain) {
    return chain.stream().reduce(Crosswalk::then).orElseThrow();
  }

  /** Relation and questions between, by both ends. */
  private static Map<List<Optional<AreaId>>, List<Object>> content(Crosswalk crosswalk) {
    return crosswalk.rows().stream()
        .collect(
            Collectors.toMap(
                row -> List.of(row.earlier(), row.later()),
                row ->
                    List.of(
                        row.relation(),
                        row.relation() == Relation.NONE ? Set.of() : Set.copyOf(row.via()))));
  }

  private static Map<List<Optional<AreaId>>, Relation> relations(Crosswalk crosswalk) {
    return crosswalk.rows().stream()
        .collect(
            Collectors.toMap(row -> List.of(row.earlier(), row.later()), CrosswalkRow::relation));
  }

  private static Set<AreaId> earlierQuestions(Crosswalk crosswalk) {
    return crosswalk.rows().stream()
        .flatMap(row -> row.earlier().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static Set<AreaId> laterQuestions(Crosswalk crosswalk) {
    return crosswalk.rows().stream()
        .flatMap(row -> row.later().stream())
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void then_everyQuestionOfBothEndsStandsInARow(long seed) {
    List<Crosswalk> chain = new RandomCrosswalks(seed).chain(2 + (int) (seed % 4));
    Crosswalk whole = whole(chain);
    assertThat(earlierQuestions(whole)).isEqualTo(earlierQuestions(chain.get(0)));
    assertThat(laterQuestions(whole)).isEqualTo(laterQuestions(chain.get(chain.size() - 1)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void then_noPairStandsTwice(long seed) {
    Crosswalk whole = whole(new RandomCrosswalks(seed).chain(3));
    assertThat(whole.rows().stream().map(row -> List.of(row.earlier(), row.later())))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void then_isAssociative(long seed) {
    List<Crosswalk> chain = new RandomCrosswalks(seed).chain(3);
    Crosswalk a = chain.get(0);
    Crosswalk b = chain.get(1);
    Crosswalk c = chain.get(2);
    assertThat(content(a.then(b).then(c))).isEqualTo(content(a.then(b.then(c))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void then_sameQuestions_changesNothing(long seed) {
    Crosswalk crosswalk = new RandomCrosswalks(seed).chain(1).get(0);
    Crosswalk before = same(earlierQuestions(crosswalk), "copy", crosswalk.earlier());
    Crosswalk after = same(laterQuestions(crosswalk), crosswalk.later(), "copy");
    assertThat(shortly(before.then(crosswalk)))
        .containsExactlyInAnyOrderElementsOf(shortly(crosswalk));
    assertThat(shortly(crosswalk.then(after)))
        .containsExactlyInAnyOrderElementsOf(shortly(crosswalk));
  }

  private static Crosswalk same(Set<AreaId> questions, String earlier, String later) {
    return crosswalk(
        earlier,
        later,
        questions.stream().map(q -> q.path() + ">" + q.path() + " equal").toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void then_equalChain_staysEqual(long seed) {
    Set<AreaId> questions = new HashSet<>(RandomCrosswalks.questions("f0", 1 + (int) (seed % 6)));
    Crosswalk whole =
        same(questions, "f0", "f1")
            .then(same(questions, "f1", "f2"))
            .then(same(questions, "f2", "f3"));
    assertThat(whole.rows()).hasSameSizeAs(questions);
    assertThat(whole.rows())
        .allMatch(row -> row.relation() == Relation.EQUAL)
        .allMatch(row -> row.earlier().get().path().equals(row.later().get().path()));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void then_backwards_isTheMirrorImage(long seed) {
    List<Crosswalk> chain = new RandomCrosswalks(seed).chain(2);
    Crosswalk back = mirrored(chain.get(1)).then(mirrored(chain.get(0)));
    assertThat(relations(back)).isEqualTo(relations(mirrored(whole(chain))));
  }

  private static Crosswalk mirrored(Crosswalk crosswalk) {
    return Crosswalk.builder()
        .earlier(crosswalk.later())
        .later(crosswalk.earlier())
        .rows(
            crosswalk.rows().stream()
                .map(
                    row ->
                        CrosswalkRow.builder()
                            .relation(row.relation().reversed())
                            .reason(row.reason())
                            .earlier(row.later())
                            .later(row.earlier())
                            .build())
                .toList())
        .build();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void then_agreesWithAllWaysTriedOneByOne(long seed) {
    List<Crosswalk> chain = new RandomCrosswalks(seed).chain(1 + (int) (seed % 4));
    Map<List<Optional<AreaId>>, Set<RelationTest.Claim>> expected = new HashMap<>();
    for (AreaId from : earlierQuestions(chain.get(0))) {
      follow(chain, from, from, RelationTest.claims(Relation.EQUAL), expected);
    }
    Map<List<Optional<AreaId>>, Set<RelationTest.Claim>> found = new HashMap<>();
    whole(chain).rows().stream()
        .filter(row -> row.relation().links())
        .forEach(
            row ->
                found.put(
                    List.of(row.earlier(), row.later()), RelationTest.claims(row.relation())));
    assertThat(found).isEqualTo(expected);
  }

  /** Follows every way from a question to its end, and keeps what all ways to one end claim. */
  private static void follow(
      List<Crosswalk> chain,
      AreaId from,
      AreaId here,
      Set<RelationTest.Claim> claims,
      Map<List<Optional<AreaId>>, Set<RelationTest.Claim>> ends) {
    if (chain.isEmpty()) {
      ends.merge(
          List.of(Optional.of(from), Optional.of(here)), claims, CrosswalkTest::intersection);
      return;
    }
    for (CrosswalkRow row : chain.get(0).ofEarlier(here)) {
      if (row.later().isPresent()) {
        follow(
            chain.subList(1, chain.size()),
            from,
            row.later().get(),
            intersection(claims, RelationTest.claims(row.relation())),
            ends);
      }
    }
  }

  private static <T> Set<T> intersection(Set<T> one, Set<T> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void then_afterOverlaps_isOverlapsAtBest(long seed) {
    List<Crosswalk> chain = new RandomCrosswalks(seed).chain(2);
    List<CrosswalkRow> rows = new ArrayList<>();
    for (CrosswalkRow row : chain.get(0).rows()) {
      rows.add(
          row.relation().links()
              ? CrosswalkRow.builder().from(row).relation(Relation.OVERLAPS).build()
              : row);
    }
    Crosswalk overlapping = CrosswalkTest.of(chain.get(0), rows);
    assertThat(overlapping.then(chain.get(1)).rows())
        .extracting(CrosswalkRow::relation)
        .isSubsetOf(Relation.OVERLAPS, Relation.NOT_ESTABLISHED, Relation.NONE);
  }

  private static Crosswalk of(Crosswalk ends, List<CrosswalkRow> rows) {
    return Crosswalk.builder().earlier(ends.earlier()).later(ends.later()).rows(rows).build();
  }
}
