package org.peelinspections.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Trend;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Deadline;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.report.PeelReport;
import org.peelinspections.report.Samples;

/** All words of a finding reach the page. */
class FindingListTest {

  static List<Arguments> deadlines() {
    return List.of(
        Arguments.of(Deadline.immediately(), " (immediately)"),
        Arguments.of(Deadline.within(Period.ofMonths(6)), " (within 6 months)"),
        Arguments.of(Deadline.within(Period.of(1, 1, 0)), " (within 1 year and 1 month)"),
        Arguments.of(Deadline.within(Period.ofDays(28)), " (within 28 days)"),
        Arguments.of(Deadline.by(LocalDate.of(2024, 3, 31)), " (by 31 March 2024)"),
        Arguments.of(Deadline.none(), ""));
  }

  @ParameterizedTest
  @MethodSource("deadlines")
  void deadline_isSaidInWords(Deadline deadline, String words) {
    assertThat(FindingList.deadline(deadline)).isEqualTo(words);
  }

  @Test
  void causeOfConcern_isWrittenWithAllItsWords() {
    assertThat(page(cause("The force loses records.")))
        .contains(
            "<p>The force loses records.</p>"
                + "<ul><li>on paper:<ul><li>in <b>boxes;</li></ul></li><li>on screens.</li></ul>"
                    .replace("<b>", "&lt;b&gt;")
                + "<p>First paragraph.</p><p>Second paragraph.</p>"
                + "<div class=\"recommendation\">"
                + "<p><strong>Recommendation (within 3 months):</strong> The force should:</p>"
                + "<ul><li>keep:<ul><li>a list.</li></ul></li></ul></div>"
                + "<div class=\"recommendation\">"
                + "<p><strong>Recommendation:</strong> It should report.</p></div>");
  }

  private static String page(CauseOfConcern cause) {
    Assessment assessment =
        Assessment.builder().from(Samples.in2021("Sample Police")).addFinding(cause).build();
    return PeelReport.history(Trend.of(List.of(assessment)));
  }

  private static CauseOfConcern cause(String text) {
    return CauseOfConcern.builder()
        .text(text)
        .addPoints(nested("on paper:", "in <b>boxes;"), Point.of("on screens."))
        .addParagraphs("First paragraph.", "Second paragraph.")
        .addRecommendations(
            Recommendation.builder()
                .text("The force should:")
                .addPoint(nested("keep:", "a list."))
                .deadline(Deadline.within(Period.ofMonths(3)))
                .build(),
            Recommendation.builder().text("It should report.").build())
        .build();
  }

  private static Point nested(String text, String point) {
    return Point.builder().text(text).addPoint(Point.of(point)).build();
  }
}
