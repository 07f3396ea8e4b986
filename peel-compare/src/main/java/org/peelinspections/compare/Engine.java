package org.peelinspections.compare;

import java.util.List;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.Frameworks;

/**
 * Compares two assessments, row by row.
 *
 * <p>Does not ask whether they are of one force, nor which is the earlier in time: that is for
 * those who call it.
 */
final class Engine {

  private final Span span;
  private final Assessment earlier;
  private final Assessment later;
  private final Reasons reasons;

  private Engine(Span span, Assessment earlier, Assessment later) {
    this.span = span;
    this.earlier = earlier;
    this.later = later;
    this.reasons = new Reasons(span);
  }

  static List<ComparisonRow> rows(Frameworks frameworks, Assessment earlier, Assessment later) {
    return rows(Span.between(frameworks, earlier.framework(), later.framework()), earlier, later);
  }

  /** The rows, given what lies between the two frameworks. */
  static List<ComparisonRow> rows(Span span, Assessment earlier, Assessment later) {
    Engine engine = new Engine(span, earlier, later);
    return span
        .topics(area -> earlier.area(area).isPresent(), area -> later.area(area).isPresent())
        .stream()
        .map(engine::row)
        .toList();
  }

  private ComparisonRow row(Span.Topic topic) {
    Pairing pairing =
        reasons.pair(
            topic,
            topic.areas().earlier().flatMap(earlier::area),
            topic.areas().later().flatMap(later::area));
    Verdict verdict = Verdicts.of(reasons, pairing);
    return new ComparisonRowBuilder()
        .areas(topic.areas())
        .label(topic.label())
        .earlier(pairing.judgment(Side.EARLIER))
        .later(pairing.judgment(Side.LATER))
        .crosswalk(topic.crosswalk())
        .verdict(verdict)
        .statedChanges(new StatedChanges(span, pairing, verdict).all())
        .build();
  }
}
