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
import org.peelinspections.model.Assessment;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.QuestionAssessment;

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

  static String judgments(PeelCsv csv, Assessment... assessments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    csv.writeJudgments(Stream.of(assessments), out);
    return out.toString(StandardCharsets.UTF_8);
  }

  static String findings(PeelCsv csv, Assessment... assessments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    csv.writeFindings(Stream.of(assessments), out);
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
        .pillars(whole.pillars().stream().map(Tables::judged).toList())
        .questions(whole.questions().stream().map(Tables::judged).toList())
        .build();
  }

  private static PillarAssessment judged(PillarAssessment part) {
    return PillarAssessment.builder()
        .pillar(part.pillar())
        .judgment(part.judgment())
        .lastUpdated(part.lastUpdated())
        .sources(part.sources())
        .evidence(part.evidence())
        .build();
  }

  private static QuestionAssessment judged(QuestionAssessment part) {
    return QuestionAssessment.builder()
        .question(part.question())
        .judgment(part.judgment())
        .sources(part.sources())
        .evidence(part.evidence())
        .build();
  }

  /** What a table of findings holds of an assessment. */
  static Assessment withFindings(Assessment whole) {
    return Assessment.builder()
        .force(whole.force())
        .framework(whole.framework())
        .pillars(
            whole.pillars().stream()
                .filter(part -> !part.findings().isEmpty())
                .map(
                    part ->
                        PillarAssessment.builder()
                            .pillar(part.pillar())
                            .findings(part.findings())
                            .build())
                .toList())
        .questions(
            whole.questions().stream()
                .filter(part -> !part.findings().isEmpty())
                .map(
                    part ->
                        QuestionAssessment.builder()
                            .question(part.question())
                            .findings(part.findings())
                            .build())
                .toList())
        .findings(whole.findings())
        .build();
  }

  /** Those that have a judgment. */
  static List<Assessment> withJudgments(List<Assessment> assessments) {
    return assessments.stream()
        .filter(each -> !each.pillars().isEmpty() || !each.questions().isEmpty())
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
