package org.peelinspections.model.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Source;
import org.peelinspections.model.Wording;
import org.peelinspections.model.assessment.ProgressEntry;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.finding.FindingKind;

class TokensTest {

  /** One enum, with its tokens in the order of its constants. */
  record Case<E extends Enum<E>>(
      String kind,
      List<E> values,
      Function<E, String> token,
      Function<String, E> of,
      String tokens) {
    @Override
    public String toString() {
      return kind;
    }
  }

  static Stream<Case<?>> enums() {
    return Stream.of(
        new Case<>(
            "a pillar",
            List.of(Pillar.values()),
            Pillar::token,
            Pillar::ofToken,
            "effectiveness, efficiency, legitimacy, leadership"),
        new Case<>(
            "a grade",
            List.of(Grade.values()),
            Grade::token,
            Grade::ofToken,
            "outstanding, good, adequate, requires-improvement, inadequate"),
        new Case<>(
            "a direction",
            List.of(Direction.values()),
            Direction::token,
            Direction::ofToken,
            "improved, unchanged, declined"),
        new Case<>(
            "a reason for no grade",
            List.of(NoGradeReason.values()),
            NoGradeReason::token,
            NoGradeReason::ofToken,
            "to-be-graded, not-inspected, inspected-not-graded, not-a-graded-area,"
                + " reported-separately, not-established"),
        new Case<>(
            "a publisher",
            List.of(Source.Publisher.values()),
            Source.Publisher::token,
            Source.Publisher::ofToken,
            "inspectorate, police-body, press"),
        new Case<>(
            "a kind of support",
            List.of(Source.Support.values()),
            Source.Support::token,
            Source.Support::ofToken,
            "direct, by-exclusion"),
        new Case<>(
            "a state of a wording",
            List.of(Wording.State.values()),
            Wording.State::token,
            Wording.State::ofToken,
            "exact, unverified, unknown"),
        new Case<>(
            "a statement on grading",
            List.of(Graded.values()),
            Graded::token,
            Graded::ofToken,
            "yes, no, unknown"),
        new Case<>(
            "a kind of finding",
            List.of(FindingKind.values()),
            FindingKind::token,
            FindingKind::ofToken,
            "area-for-improvement, cause-of-concern, innovative-practice"),
        new Case<>(
            "a basis", List.of(Basis.values()), Basis::token, Basis::ofToken, "stated, prose"),
        new Case<>(
            "a status of progress",
            List.of(ProgressEntry.Status.values()),
            ProgressEntry.Status::token,
            ProgressEntry.Status::ofToken,
            "awaiting-review, being-progressed, completed, superseded"));
  }

  @ParameterizedTest
  @MethodSource("enums")
  <E extends Enum<E>> void token_ofEachConstant(Case<E> one) {
    assertThat(one.values().stream().map(one.token()).toList())
        .isEqualTo(List.of(one.tokens().split(", ", -1)));
  }

  @ParameterizedTest
  @MethodSource("enums")
  <E extends Enum<E>> void ofToken_ofEveryToken_givesItsConstant(Case<E> one) {
    for (E value : one.values()) {
      assertThat(one.of().apply(one.token().apply(value))).isSameAs(value);
    }
  }

  @ParameterizedTest
  @MethodSource("enums")
  <E extends Enum<E>> void ofToken_ofAnotherWord_listsTheTokens(Case<E> one) {
    UnknownNameException thrown =
        catchThrowableOfType(UnknownNameException.class, () -> one.of().apply("excellent"));
    assertThat(thrown)
        .hasMessage("'excellent' is not " + one.kind() + "; expected one of " + one.tokens());
    assertThat(thrown.kind()).isEqualTo(one.kind());
    assertThat(thrown.name()).isEqualTo("excellent");
    assertThat(String.join(", ", thrown.known())).isEqualTo(one.tokens());
  }

  @ParameterizedTest
  @MethodSource("enums")
  <E extends Enum<E>> void ofToken_withCapitals_isRefused(Case<E> one) {
    String capitals = one.values().get(0).name();
    assertThat(catchThrowableOfType(UnknownNameException.class, () -> one.of().apply(capitals)))
        .hasMessageStartingWith("'" + capitals + "' is not ");
  }

  @ParameterizedTest
  @EnumSource
  void find_ofAnySpelling_findsTheGrade(Grade grade) {
    assertThat(spellings(grade.token(), grade))
        .allMatch(name -> Grade.find(name).equals(Optional.of(grade)));
  }

  @ParameterizedTest
  @EnumSource
  void find_ofAnySpelling_findsThePillar(Pillar pillar) {
    assertThat(spellings(pillar.token(), pillar))
        .allMatch(name -> Pillar.find(name).equals(Optional.of(pillar)));
  }

  private static Stream<String> spellings(String token, Enum<?> value) {
    String spaced = token.replace('-', '\u00a0');
    return Stream.of(token, value.name(), " " + token.toUpperCase(Locale.ROOT), spaced);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "excellent", "outstandings", "effectivenesss"})
  void find_ofAnotherWord_isEmpty(String word) {
    assertThat(Grade.find(word)).isEmpty();
    assertThat(Pillar.find(word)).isEmpty();
  }

  static Stream<String> labels() {
    return Stream.of(
            Arrays.stream(Pillar.values()).map(v -> v.token() + "=" + v.label()),
            Arrays.stream(Grade.values()).map(v -> v.token() + "=" + v.label()),
            Arrays.stream(Direction.values()).map(v -> v.token() + "=" + v.label()),
            Arrays.stream(FindingKind.values()).map(v -> v.token() + "=" + v.label()),
            Arrays.stream(ProgressEntry.Status.values()).map(v -> v.token() + "=" + v.label()))
        .flatMap(pairs -> pairs);
  }

  @ParameterizedTest
  @MethodSource("labels")
  void label_isTheTokenWithSpaces(String pair) {
    assertThat(pair.substring(pair.indexOf('=') + 1))
        .isEqualTo(pair.substring(0, pair.indexOf('=')).replace('-', ' '));
  }

  @Test
  void of_takesAnySpelling_andListsTheTokensOfAnUnknownOne() {
    assertThat(Grade.of("Requires improvement")).isEqualTo(Grade.REQUIRES_IMPROVEMENT);
    assertThat(Pillar.of("legitimacy")).isEqualTo(Pillar.LEGITIMACY);
    assertThat(catchThrowableOfType(UnknownNameException.class, () -> Grade.of("excellent")))
        .hasMessage(
            "'excellent' is not a grade; expected one of outstanding, good, adequate,"
                + " requires-improvement, inadequate");
    assertThat(catchThrowableOfType(UnknownNameException.class, () -> Pillar.of("")).known())
        .containsExactly("effectiveness", "efficiency", "legitimacy", "leadership");
  }
}
