package org.peelinspections.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.fault.InvalidValueException;

class GradeGridTest {

  static List<String> pictures() {
    return List.of(
        GradeGrid.svg(Samples.trend(), "p"),
        GradeGrid.svg(Samples.comparison(), "p"),
        GradeGrid.svg(Samples.cohort(), "p"),
        GradeGrid.svg(Samples.cohortOfTwo(), "p"));
  }

  @Test
  void trend_isDrawnAsKept() {
    Golden.assertSame("trend.svg", pictures().get(0));
  }

  @Test
  void comparison_isDrawnAsKept() {
    Golden.assertSame("comparison.svg", pictures().get(1));
  }

  @Test
  void cohort_isDrawnAsKept() {
    Golden.assertSame("cohort.svg", pictures().get(2));
  }

  @Test
  void cohortOfTwo_isDrawnAsKept() {
    Golden.assertSame("cohort-of-two.svg", pictures().get(3));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void identifiers_beginWithThePrefix_andEachReferenceHasOne(String svg) {
    List<String> ids = found(svg, " id=\"([^\"]*)\"");

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.equals("p") || id.startsWith("p-"));
    assertThat(ids).containsAll(found(svg, "href=\"#([^\"]*)\""));
    assertThat(ids).containsAll(found(svg, "url\\(#([^)]*)\\)"));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void picture_hasNeitherStyleNorScriptNorAddress(String svg) {
    assertThat(svg).doesNotContain("<style", "<script", "style=", "<image", "foreignObject");
    assertThat(found(svg, "href=\"([^\"]*)\"")).allMatch(href -> href.startsWith("#"));
  }

  private static List<String> found(String svg, String pattern) {
    return Pattern.compile(pattern).matcher(svg).results().map(result -> result.group(1)).toList();
  }

  @Test
  void hostileName_isText() {
    assertThat(GradeGrid.svg(Samples.trend(Samples.HOSTILE), "p"))
        .doesNotContain("<script", "<img")
        .contains("&lt;script&gt;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1a", "-a", "a b", "a\"", "\u00e4"})
  void prefix_thatIsNoName_isRefused(String prefix) {
    assertThatThrownBy(() -> GradeGrid.svg(Samples.trend(), prefix))
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("its prefix is '" + prefix + "'");
  }
}
