package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.fault.InvalidValueException;

class BorderTest {

  private static BorderRule rule(String area, Comparability comparability) {
    BorderRuleBuilder rule = BorderRule.builder().comparability(comparability).reason("A reason.");
    return area.isEmpty() ? rule.build() : rule.area(area).build();
  }

  private static Border border(BorderRule... rules) {
    return Border.builder().earlier("2014").later("2015").addRules(rules).build();
  }

  private static final Border SPECIAL =
      border(
          rule("", Comparability.COMPARABLE),
          rule("legitimacy", Comparability.NOT_COMPARABLE),
          rule("legitimacy/2", Comparability.UNKNOWN),
          rule("effectiveness/3", Comparability.NOT_COMPARABLE));

  private static Comparability of(String question) {
    return SPECIAL.rule(AreaId.of(question)).comparability();
  }

  @Test
  void rule_withoutASpecialOne_isTheGeneralOne() {
    assertThat(SPECIAL.rule(AreaId.of("2017/efficiency"))).isEqualTo(SPECIAL.general());
    assertThat(of("2015/efficiency/1")).isEqualTo(Comparability.COMPARABLE);
  }

  @Test
  void rule_ofAPillar_overridesTheGeneralOne() {
    assertThat(SPECIAL.rule(AreaId.of("2017/legitimacy")).comparability())
        .isEqualTo(Comparability.NOT_COMPARABLE);
  }

  @Test
  void rule_ofAPillar_holdsForItsQuestions() {
    assertThat(of("2015/legitimacy/1")).isEqualTo(Comparability.NOT_COMPARABLE);
  }

  @Test
  void rule_ofAQuestion_overridesThatOfItsPillar() {
    assertThat(of("2015/legitimacy/2")).isEqualTo(Comparability.UNKNOWN);
  }

  @Test
  void rule_ofAQuestion_holdsForItAlone() {
    assertThat(of("2015/effectiveness/3")).isEqualTo(Comparability.NOT_COMPARABLE);
    assertThat(of("2015/effectiveness/1")).isEqualTo(Comparability.COMPARABLE);
    assertThat(SPECIAL.rule(AreaId.of("2017/effectiveness")).comparability())
        .isEqualTo(Comparability.COMPARABLE);
  }

  @Test
  void rule_ofAnAreaOfPolicing_isThatOfItsPath() {
    Border border =
        border(
            rule("", Comparability.UNKNOWN), rule("investigating-crime", Comparability.COMPARABLE));
    assertThat(border.rule(AreaId.of("2023-25/investigating-crime")).comparability())
        .isEqualTo(Comparability.COMPARABLE);
    assertThat(border.rule(AreaId.of("2023-25/managing-offenders")).comparability())
        .isEqualTo(Comparability.UNKNOWN);
  }

  @Test
  void builder_withoutGeneralRule_isRefused() {
    assertThatThrownBy(() -> border(rule("legitimacy", Comparability.UNKNOWN)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("border between 2014 and 2015: it has no general rule; expected one");
  }

  @Test
  void builder_twoGeneralRules_areRefused() {
    assertThatThrownBy(
            () -> border(rule("", Comparability.UNKNOWN), rule("", Comparability.COMPARABLE)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("border between 2014 and 2015: two rules speak of all areas; expected one");
  }

  @Test
  void builder_twoRulesForAnArea_areRefused() {
    BorderRule rule = rule("legitimacy", Comparability.UNKNOWN);
    assertThatThrownBy(() -> border(rule("", Comparability.UNKNOWN), rule, rule))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("two rules speak of legitimacy");
  }

  @Test
  void rule_blankReason_isRefused() {
    assertThatThrownBy(
            () ->
                BorderRule.builder()
                    .comparability(Comparability.UNKNOWN)
                    .area("legitimacy")
                    .reason(" ")
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("border rule for legitimacy: reason is blank");
  }

  @Test
  void rule_malformedAddress_isRefused() {
    assertThatThrownBy(
            () ->
                BorderRule.builder()
                    .comparability(Comparability.UNKNOWN)
                    .reason("A reason.")
                    .addSource(URI.create("example.org"))
                    .build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageStartingWith("border rule for all areas: its address is 'example.org'");
  }

  @Test
  void verified_ifThereIsASource() {
    BorderRule rule = rule("", Comparability.UNKNOWN);
    assertThat(rule.verified()).isFalse();
    assertThat(
            BorderRule.builder()
                .from(rule)
                .addSource(URI.create("https://example.org"))
                .build()
                .verified())
        .isTrue();
  }
}
