package org.peelinspections.report.grid;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.report.grid.Mark.GradeMark;

class GradeMarkTest {

  private static final double LEAST_CONTRAST = 7;

  @ParameterizedTest
  @EnumSource
  void words_standOutFromWhatIsBehindThem(Grade grade) {
    GradeMark mark = new GradeMark(grade, GradingScale.FIVE_TIERS, false);
    double fill = luminance(mark.fill());
    double ink = luminance(mark.ink());

    assertThat((Math.max(fill, ink) + 0.05) / (Math.min(fill, ink) + 0.05))
        .isGreaterThan(LEAST_CONTRAST);
  }

  /** The relative luminance of a colour such as {@code #ffffff}, as WCAG defines it. */
  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int from) {
    double share = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
