package org.peelinspections.io.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;

/** Tables as text, and what they can hold of an assessment. */
final class Tables {

  private Tables() {}

  static String resource(String name) {
    try (InputStream in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String of(PeelCsv csv, Assessment... assessments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    csv.write(Stream.of(assessments), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static InputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** What a table of judgments holds of an assessment. */
  static Assessment withJudgments(Assessment whole) {
    return Assessment.builder()
        .force(whole.force())
        .framework(whole.framework())
        .areas(whole.areas().stream().map(Tables::judged).toList())
        .build();
  }

  private static AreaAssessment judged(AreaAssessment part) {
    return AreaAssessment.builder()
        .area(part.area())
        .judgment(part.judgment())
        .lastUpdated(part.lastUpdated())
        .sources(part.sources())
        .evidence(part.evidence())
        .build();
  }

  /** What a table of findings holds of an assessment. */
  static Assessment withFindings(Assessment whole) {
    return Assessment.builder()
        .force(whole.force())
        .framework(whole.framework())
        .areas(
            whole.areas().stream()
                .filter(part -> !part.findings().isEmpty())
                .map(
                    part ->
                        AreaAssessment.builder()
                            .area(part.area())
                            .findings(part.findings())
                            .build())
                .toList())
        .findings(whole.findings())
        .build();
  }

  /** Those that have a judgment. */
  static List<Assessment> withJudgments(List<Assessment> assessments) {
    return assessments.stream()
        .filter(each -> !each.areas().isEmpty())
        .map(Tables::withJudgments)
        .toList();
  }

  /** Those that have a finding. */
  static List<Assessment> withFindings(List<Assessment> assessments) {
    return assessments.stream()
        .filter(each -> !each.locatedFindings().isEmpty())
        .map(Tables::withFindings)
        .toList();
  }
}
