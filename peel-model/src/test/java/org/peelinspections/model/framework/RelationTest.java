package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.model.fault.UnknownNameException;

class RelationTest {

  /** What a relation claims of the later question; relations compose as their claims intersect. */
  enum Claim {
    A_COUNTERPART_MAY_EXIST,
    THEY_SHARE_GROUND,
    IT_ASKS_ALL_THE_EARLIER_ONE_ASKED,
    IT_ASKS_NO_MORE,
    THE_WORDS_ARE_THE_SAME
  }

  static Set<Claim> claims(Relation relation) {
    return switch (relation) {
      case NONE -> EnumSet.noneOf(Claim.class);
      case NOT_ESTABLISHED -> EnumSet.of(Claim.A_COUNTERPART_MAY_EXIST);
      case OVERLAPS -> EnumSet.range(Claim.A_COUNTERPART_MAY_EXIST, Claim.THEY_SHARE_GROUND);
      case BROADER ->
          EnumSet.range(Claim.A_COUNTERPART_MAY_EXIST, Claim.IT_ASKS_ALL_THE_EARLIER_ONE_ASKED);
      case NARROWER ->
          EnumSet.of(Claim.A_COUNTERPART_MAY_EXIST, Claim.THEY_SHARE_GROUND, Claim.IT_ASKS_NO_MORE);
      case REWORDED -> EnumSet.range(Claim.A_COUNTERPART_MAY_EXIST, Claim.IT_ASKS_NO_MORE);
      case EQUAL -> EnumSet.allOf(Claim.class);
    };
  }

  static Stream<List<Relation>> pairs() {
    return Stream.of(Relation.values())
        .flatMap(a -> Stream.of(Relation.values()).map(b -> List.of(a, b)));
  }

  static Stream<List<Relation>> triples() {
    return pairs().flatMap(pair -> Stream.of(Relation.values()).map(c -> plus(pair, c)));
  }

  private static List<Relation> plus(List<Relation> pair, Relation third) {
    List<Relation> triple = new ArrayList<>(pair);
    triple.add(third);
    return triple;
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void then_claimsWhatBothClaim(List<Relation> pair) {
    Set<Claim> both = EnumSet.copyOf(claims(pair.get(0)));
    both.retainAll(claims(pair.get(1)));
    assertThat(claims(pair.get(0).then(pair.get(1)))).isEqualTo(both);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void then_isCommutative(List<Relation> pair) {
    assertThat(pair.get(0).then(pair.get(1))).isEqualTo(pair.get(1).then(pair.get(0)));
  }

  @ParameterizedTest
  @MethodSource("triples")
  void then_isAssociative(List<Relation> triple) {
    Relation a = triple.get(0);
    Relation b = triple.get(1);
    Relation c = triple.get(2);
    assertThat(a.then(b).then(c)).isEqualTo(a.then(b.then(c)));
  }

  @ParameterizedTest
  @EnumSource
  void then_ofEqual_isTheOther(Relation relation) {
    assertThat(Relation.EQUAL.then(relation)).isEqualTo(relation);
  }

  @ParameterizedTest
  @EnumSource
  void then_ofItself_isItself(Relation relation) {
    assertThat(relation.then(relation)).isEqualTo(relation);
  }

  @ParameterizedTest
  @MethodSource("triples")
  void then_isMonotone(List<Relation> triple) {
    Relation weak = triple.get(0);
    Relation strong = triple.get(1);
    Relation next = triple.get(2);
    if (claims(strong).containsAll(claims(weak))) {
      assertThat(claims(strong.then(next))).containsAll(claims(weak.then(next)));
    }
    assertThat(claims(strong)).containsAll(claims(strong.then(next)));
  }

  @ParameterizedTest
  @CsvSource({
    "EQUAL, BROADER, BROADER",
    "REWORDED, EQUAL, REWORDED",
    "REWORDED, NARROWER, NARROWER",
    "BROADER, BROADER, BROADER",
    "BROADER, NARROWER, OVERLAPS",
    "NARROWER, BROADER, OVERLAPS",
    "OVERLAPS, EQUAL, OVERLAPS",
    "OVERLAPS, NARROWER, OVERLAPS",
    "EQUAL, NONE, NONE",
    "OVERLAPS, NOT_ESTABLISHED, NOT_ESTABLISHED"
  })
  void then_examples(Relation first, Relation second, Relation outcome) {
    assertThat(first.then(second)).isEqualTo(outcome);
  }

  @ParameterizedTest
  @EnumSource
  void then_afterOverlaps_isOverlapsAtBest(Relation relation) {
    assertThat(Relation.OVERLAPS.then(relation))
        .isIn(Relation.OVERLAPS, Relation.NOT_ESTABLISHED, Relation.NONE);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void reversed_ofThen_isThenOfReversed(List<Relation> pair) {
    assertThat(pair.get(0).then(pair.get(1)).reversed())
        .isEqualTo(pair.get(1).reversed().then(pair.get(0).reversed()));
  }

  @ParameterizedTest
  @EnumSource
  void reversed_twice_isItself(Relation relation) {
    assertThat(relation.reversed().reversed()).isEqualTo(relation);
  }

  @Test
  void reversed_swapsBroaderAndNarrowerAlone() {
    assertThat(Stream.of(Relation.values()).map(Relation::reversed))
        .containsExactly(
            Relation.EQUAL,
            Relation.REWORDED,
            Relation.NARROWER,
            Relation.BROADER,
            Relation.OVERLAPS,
            Relation.NOT_ESTABLISHED,
            Relation.NONE);
  }

  @ParameterizedTest
  @EnumSource
  void links_ifGroundIsShared(Relation relation) {
    assertThat(relation.links()).isEqualTo(claims(relation).contains(Claim.THEY_SHARE_GROUND));
  }

  @ParameterizedTest
  @EnumSource
  void sameQuestion_ifNeitherAsksMore(Relation relation) {
    assertThat(relation.sameQuestion())
        .isEqualTo(
            claims(relation).contains(Claim.IT_ASKS_ALL_THE_EARLIER_ONE_ASKED)
                && claims(relation).contains(Claim.IT_ASKS_NO_MORE));
  }

  @ParameterizedTest
  @EnumSource
  void ofToken_ofToken_isTheRelation(Relation relation) {
    assertThat(Relation.ofToken(relation.token())).isEqualTo(relation);
    assertThat(relation.label()).isEqualTo(relation.token().replace('-', ' '));
  }

  @Test
  void ofToken_unknown_listsTheTokens() {
    assertThatThrownBy(() -> Relation.ofToken("EQUAL"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "'EQUAL' is not a relation; expected one of equal, reworded, broader, narrower,"
                + " overlaps, not-established, none");
  }
}
