package org.peelinspections.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.Frameworks;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.ResourceFormatException;
import org.peelinspections.model.Source;

/**
 * Makes assessments of the {@linkplain DataFiles files}, and refuses what is wrong in them.
 *
 * <p>The first fault ends it, with file, line and column. Each file says what it may hold; beyond
 * that, no two rows judge the same area of the same force, be it by two labels.
 */
final class Importer {

  private final List<JudgmentRow> rows;
  private final Origins origins;
  private final NoGradeRules noGrade;

  private Importer(List<JudgmentRow> rows, Origins origins, NoGradeRules noGrade) {
    this.rows = rows;
    this.origins = origins;
    this.noGrade = noGrade;
  }

  /**
   * Reads the files.
   *
   * @throws ResourceFormatException if one has a fault, or they contradict each other
   */
  static Importer of(DataFiles files) {
    Areas areas = Areas.read(files, Frameworks.bundled());
    Publishers publishers = Publishers.read(files);
    List<JudgmentRow> rows = JudgmentRow.read(files, areas, publishers);
    Origins origins = Origins.read(files, areas, publishers, byKey(rows));
    return new Importer(rows, origins, NoGradeRules.read(files, areas, publishers, rows));
  }

  private static Map<String, JudgmentRow> byKey(List<JudgmentRow> rows) {
    Map<String, JudgmentRow> byKey = new LinkedHashMap<>();
    for (JudgmentRow row : rows) {
      JudgmentRow other = byKey.putIfAbsent(row.key(), row);
      if (other != null) {
        throw row.row()
            .fault("area", row.key() + " is judged in line " + other.row().line() + " already");
      }
    }
    return byKey;
  }

  /** The assessments, in the order of the rows. */
  List<Assessment> assessments() {
    Map<List<String>, List<JudgmentRow>> parts = new LinkedHashMap<>();
    for (JudgmentRow row : rows) {
      List<String> key = List.of(row.force().slug(), row.area().framework().id());
      parts.computeIfAbsent(key, k -> new ArrayList<>()).add(row);
    }
    return parts.values().stream().map(this::assessment).toList();
  }

  private Assessment assessment(List<JudgmentRow> parts) {
    AssessmentBuilder assessment =
        Assessment.builder().force(parts.get(0).force()).framework(parts.get(0).area().framework());
    for (JudgmentRow part : parts) {
      part.area()
          .pillar()
          .ifPresent(
              pillar ->
                  assessment.addPillar(
                      PillarAssessment.builder()
                          .pillar(pillar)
                          .judgment(judgment(part))
                          .sources(sources(part))
                          .build()));
      part.area()
          .question()
          .ifPresent(
              question ->
                  assessment.addQuestion(
                      QuestionAssessment.builder()
                          .question(question.id())
                          .judgment(judgment(part))
                          .sources(sources(part))
                          .build()));
    }
    return assessment.build();
  }

  private Judgment judgment(JudgmentRow row) {
    return switch (row.status()) {
      case UNGRADED -> noGrade.judgment(row.force(), row.area());
      case GRADED ->
          Judgment.graded(row.grade().orElseThrow(), row.area().framework().scale().orElseThrow());
      case CARRIED_FORWARD ->
          CarriedForwardJudgment.builder()
              .grade(row.grade().orElseThrow())
              .scale(row.area().framework().scale().orElseThrow())
              .origin(origins.origin(row.force(), row.area()))
              .build();
    };
  }

  /** The source of the row, then the pages that more was learnt from, each address once. */
  private List<Source> sources(JudgmentRow row) {
    Map<String, Source> sources = new LinkedHashMap<>();
    Stream.of(
            List.of(row.source()),
            origins.sources(row.force(), row.area()),
            row.status() == JudgmentRow.Status.UNGRADED
                ? noGrade.sources(row.force(), row.area())
                : List.<Source>of())
        .flatMap(List::stream)
        .forEach(source -> sources.putIfAbsent(source.address().toString(), source));
    return List.copyOf(sources.values());
  }
}
