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

  private Engine() {}

  static List<ComparisonRow> rows(Frameworks frameworks, Assessment earlier, Assessment later) {
    Span span = Span.between(frameworks, earlier.framework(), later.framework());
    Reasons reasons = new Reasons(span);
    return span
        .topics(area -> earlier.area(area).isPresent(), area -> later.area(area).isPresent())
        .stream()
        .map(topic -> row(reasons, reasons.pair(topic, earlier, later)))
        .toList();
  }

  private static ComparisonRow row(Reasons reasons, Pairing pairing) {
    Verdict verdict = reasons.verdict(pairing);
    return new ComparisonRowBuilder()
        .areas(pairing.topic().areas())
        .label(pairing.topic().label())
        .earlier(pairing.judgment(Side.EARLIER))
        .later(pairing.judgment(Side.LATER))
        .crosswalk(pairing.topic().crosswalk())
        .verdict(verdict)
        .statedChanges(reasons.stated(pairing, verdict))
        .build();
  }
}
