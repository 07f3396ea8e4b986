package org.peelinspections.benchmarks;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

/** Assessments made from a seed, with findings in the style of published ones. */
final class Made {

  private static final int FINDINGS = 25;

  /** What a sentence is made of: one of each line. */
  private static final List<String[]> WORDS =
      """
      The force should ensure that/The force should improve how/The force should review how
      its officers/its supervisors/its control room staff/its neighbourhood teams/\
      its investigators/its vetting unit/its professional standards department
      record/understand/share/supervise/assess/prioritise/publish/monitor
      the use of force/stop and search/gifts and hospitality/domestic abuse/missing children/\
      grievances/sickness absence/digital evidence/hate crime/complaints/demand/spending plans/\
      repeat victims/registered offenders/burglary
      consistently/without delay/in line with guidance/with its partners/and act on it/\
      across the force/so that lessons are learned/at the first point of contact
      """
          .lines()
          .map(line -> line.split("/", -1))
          .toList();

  private static final Source SOURCE =
      Source.builder()
          .address(URI.create("https://example.org/peel-assessments/kent/"))
          .publisher(Source.Publisher.INSPECTORATE)
          .published(PartialDate.of("2017-12-12"))
          .retrieved(LocalDate.of(2024, 5, 1))
          .build();

  /** An assessment so many cycles after the first, with 25 findings that come from those before. */
  static Assessment assessment(String slug, String framework, int cycles) {
    List<Finding> findings = findings(FINDINGS, slug.hashCode());
    for (int i = 0; i < cycles; i++) {
      findings = later(findings, i);
    }
    return assessment(slug, framework, cycles, findings);
  }

  /** An assessment with all questions graded, and the findings spread over them. */
  static Assessment assessment(String slug, String cycle, long seed, List<Finding> findings) {
    Random random = new Random(seed);
    Force force = Forces.bundled().get(slug);
    Framework framework = Frameworks.bundled().get(cycle);
    List<Question> questions =
        framework.questions().stream().filter(q -> q.graded() != Graded.NO).toList();
    GradingScale scale = framework.scale().orElseThrow();
    AssessmentBuilder assessment = Assessment.builder().force(force).framework(framework);
    for (int i = 0; i < questions.size(); i++) {
      List<Finding> here = new ArrayList<>();
      for (int j = i; j < findings.size(); j += questions.size()) {
        here.add(findings.get(j));
      }
      Grade grade = scale.grades().get(random.nextInt(scale.grades().size()));
      assessment.addArea(
          AreaAssessment.builder()
              .area(questions.get(i).id())
              .judgment(Judgment.graded(grade, scale))
              .findings(here)
              .build());
    }
    return assessment.build();
  }

  /** An assessment of ten or more questions and 25 findings, with all that a page says of it. */
  static Assessment detailed(String slug, String cycle, long seed) {
    Assessment plain = assessment(slug, cycle, seed, findings(25, seed));
    Random random = new Random(seed);
    AssessmentBuilder detailed =
        Assessment.builder().force(plain.force()).framework(plain.framework());
    int line = 10;
    for (AreaAssessment part : plain.questions()) {
      line += 12;
      detailed.addArea(
          AreaAssessment.builder()
              .from(part)
              .addSources(SOURCE)
              .addEvidence(
                  Evidence.builder()
                      .firstLine(line)
                      .lastLine(line)
                      .words(part.judgment().standingGrade().orElseThrow().label())
                      .build())
              .narrative(List.of(paragraph(random), paragraph(random), paragraph(random)))
              .build());
    }
    return detailed.build();
  }

  static String paragraph(Random random) {
    StringBuilder paragraph = new StringBuilder();
    for (int i = 0; i < 5; i++) {
      paragraph.append(i == 0 ? "" : " ").append(sentence(random)).append('.');
    }
    return paragraph.toString();
  }

  /** So many findings, no two of them the same. */
  static List<Finding> findings(int count, long seed) {
    Random random = new Random(seed);
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      findings.add(finding(sentence(random) + " (" + i + ")", random));
    }
    return findings;
  }

  /** The same findings a year later: a third as they were, a third reworded, a third replaced. */
  static List<Finding> later(List<Finding> findings, long seed) {
    Random random = new Random(seed);
    List<Finding> later = new ArrayList<>();
    for (Finding finding : findings) {
      switch (random.nextInt(3)) {
        case 0 -> later.add(finding);
        case 1 -> later.add(finding(reworded(finding.text()), random));
        default -> later.add(finding(sentence(random), random));
      }
    }
    return later;
  }

  private static Finding finding(String text, Random random) {
    AreaForImprovement finding = AreaForImprovement.builder().text(text).build();
    return random.nextInt(4) > 0
        ? finding
        : AreaForImprovement.builder()
            .from(finding)
            .addPoints(Point.of(sentence(random) + "; and"), Point.of(sentence(random) + "."))
            .build();
  }

  static String sentence(Random random) {
    return WORDS.stream()
        .map(words -> words[random.nextInt(words.length)])
        .collect(Collectors.joining(" "));
  }

  private static String reworded(String text) {
    return text.replace("The force should ensure that", "The force needs to make sure that")
        .replace("The force should improve how", "The force should do better in how")
        .replace("officers", "officers and staff");
  }
}
