package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/** What may be compared between the frameworks that this library knows. */
class AreaComparabilityTest {

  private static AreaComparability of(String earlier, String later, String area) {
    return Frameworks.bundled().comparability(earlier, later, area);
  }

  @ParameterizedTest
  @CsvSource({
    "2016, 2017, legitimacy, COMPARABLE",
    "2015, 2018/19, Effectiveness, COMPARABLE",
    "2014, 2015, legitimacy, NOT_COMPARABLE",
    "2014, 2015, efficiency, UNKNOWN",
    "2014, 2017, efficiency, UNKNOWN",
    "2016, 2017, leadership, NOT_COMPARABLE",
    "PEEL 2018/19, 2021-22, legitimacy, NOT_COMPARABLE",
    "2018-19, 2021-22, preventing-crime, NOT_COMPARABLE",
    "2021-22, 2023-25, investigating-crime, NOT_COMPARABLE",
    "2021-22, 2023-25, Investigating crime, NOT_COMPARABLE"
  })
  void comparability_ofBundledFrameworks(
      String earlier, String later, String area, Comparability expected) {
    AreaComparability found = of(earlier, later, area);
    assertThat(found.comparability()).isEqualTo(expected);
    assertThat(found.reasons()).isNotEmpty();
  }

  @Test
  void reasons_ofABorder_haveTheirSources() {
    AreaComparability found = of("2014", "2015", "legitimacy");
    assertThat(found.reasons())
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.sentence())
                    .isEqualTo(
                        "The inspectorate says that legitimacy is graded for the first time, and"
                            + " that no comparison with the year before is possible."));
    assertThat(found.sources())
        .containsExactly(
            URI.create(
                "http://www.justiceinspectorates.gov.uk/hmic/peel-assessments/peel-2015/warwickshire/legitimacy/"));
    assertThat(found.verified()).isTrue();
    assertThat(found.withCaution()).isFalse();
  }

  @Test
  void reasons_ofAPillarThatOneFrameworkLacks_sayWhich() {
    assertThat(of("2016", "2017", "leadership").reasons())
        .extracting(Ground::sentence)
        .containsExactly("PEEL 2017 does not have the pillar leadership.");
  }

  @Test
  void reasons_whereOneBorderForbidsIt_beginWithThatOne() {
    assertThat(of("2017", "2021-22", "investigating-crime").reasons().get(0).sentence())
        .startsWith("2017/effectiveness/2 and 2021-22/investigating-crime: ");
    assertThat(of("2017", "2021-22", "legitimacy").reasons().get(0).sentence())
        .isEqualTo("PEEL 2021/22 does not have the pillar legitimacy.");
    assertThat(of("2014", "2017", "efficiency").reasons().get(0).sentence())
        .isEqualTo(
            "Efficiency is graded in both years, but the questions differ; no statement on comparing"
                + " the grades is known.");
  }

  @Test
  void reasons_acrossTwoScales_sayIt() {
    assertThat(of("2018-19", "2021-22", "investigating-crime").reasons())
        .extracting(Ground::sentence)
        .isNotEmpty();
  }

  @Test
  void comparability_ofAnUnknownArea_listsTheAreasOfBoth() {
    assertThatThrownBy(() -> of("2016", "2017", "traffic"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "'traffic' is not an area of PEEL 2016 or PEEL 2017; expected one of effectiveness,"
                + " effectiveness/1, ");
  }

  @Test
  void comparability_ofAnUnknownFramework_listsTheFrameworks() {
    assertThatThrownBy(() -> of("2013", "2017", "legitimacy"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith("'2013' is not a framework; expected one of 2014, ");
  }

  @ParameterizedTest
  @CsvSource({"2017, 2016", "2017, 2017", "2021-22, 2021-22-revised"})
  void comparability_notForwardInTime_isRefused(String earlier, String later) {
    assertThatThrownBy(() -> of(earlier, later, "legitimacy"))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("comparability of " + earlier + " and " + later)
        .hasMessageEndingWith("expected the earlier framework first");
  }

  @Test
  void toString_isOneLine() {
    assertThat(of("2016", "2017", "leadership"))
        .hasToString("not comparable: PEEL 2017 does not have the pillar leadership.");
  }
}
