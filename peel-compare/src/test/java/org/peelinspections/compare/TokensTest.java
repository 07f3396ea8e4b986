package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peelinspections.compare.lineage.FindingGap;
import org.peelinspections.compare.lineage.MatchBasis;

/** The words by which the enums of this package are written and read. */
class TokensTest {

  @ParameterizedTest
  @EnumSource
  void reasonCodes(ReasonCode value) {
    assertThat(value.token()).isEqualTo(hyphened(value));
  }

  @ParameterizedTest
  @EnumSource
  void verdictKinds(VerdictKind value) {
    assertThat(value.token()).isEqualTo(hyphened(value));
    assertThat(value.label()).isEqualTo(value.token().replace('-', ' '));
  }

  @ParameterizedTest
  @EnumSource
  void agreements(StatedChange.Agreement value) {
    assertThat(value.token()).isEqualTo(hyphened(value));
    assertThat(value.label()).isNotBlank();
  }

  /** Whoever keeps or filters reasons and verdicts relies on these words. */
  @Test
  void tokens_areThoseOfTheFrozenList() {
    Stream<String> found =
        Stream.of(
                of("agreement", StatedChange.Agreement.values(), StatedChange.Agreement::token),
                of("gap", FindingGap.values(), FindingGap::token),
                of("match", MatchBasis.values(), MatchBasis::token),
                of(
                    "reason",
                    ReasonCode.values(),
                    code -> code.token() + (code.hasSide() ? " of a side" : "")),
                of("side", Side.values(), Side::token),
                of("verdict", VerdictKind.values(), VerdictKind::token))
            .flatMap(words -> words);

    Golden.assertSame("tokens.txt", found.collect(Collectors.joining("\n", "", "\n")));
  }

  private static <E extends Enum<E>> Stream<String> of(
      String kind, E[] values, Function<E, String> word) {
    return Arrays.stream(values).map(value -> kind + " " + word.apply(value));
  }

  private static String hyphened(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Test
  void reversed_twiceIsTheSame() {
    assertThat(Side.EARLIER.reversed()).isEqualTo(Side.LATER);
    assertThat(Arrays.stream(Side.values()).map(Side::reversed).map(Side::reversed))
        .containsExactly(Side.values());
  }
}
