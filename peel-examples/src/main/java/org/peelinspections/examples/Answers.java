package org.peelinspections.examples;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.cohort.CohortRow;
import org.peelinspections.compare.lineage.FindingChain;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.framework.AreaComparability;
import org.peelinspections.model.framework.Frameworks;

/** Answers each question that people ask with one call, on the bundled data. */
final class Answers {

  private Answers() {}

  public static void main(String[] args) {
    Assessment earlier = PublishedJudgments.of("west-midlands", "2016").orElseThrow();
    Assessment later = PublishedJudgments.of("west-midlands", "2017").orElseThrow();
    answer(earlier, later, PublishedJudgments.cycle("2016"), PublishedJudgments.cycle("2017"));
  }

  private static void answer(
      Assessment earlier, Assessment later, List<Assessment> all2016, List<Assessment> all2017) {
    LocalDate published = LocalDate.of(2017, 12, 12);
    LocalDate day = LocalDate.of(2018, 7, 1);
    // tag::answers[]
    // What is the grade? Empty if none was given, or it is not in this data
    Optional<Grade> grade = later.grade(Pillar.LEGITIMACY);
    // What changed, as far as that may be said?
    List<ComparisonRow> changes = Comparison.of(earlier, later).changes();
    // May these years be compared, and who says so?
    AreaComparability may =
        Frameworks.bundled().comparability("2018-19", "2021-22", "preventing-crime");
    // Who improved?
    CohortRow legitimacy = Cohort.between(all2016, all2017).row(Pillar.LEGITIMACY).orElseThrow();
    List<CohortRow.Mover> improved = legitimacy.improved();
    // How are the grades spread?
    Map<Grade, Integer> spread = legitimacy.later().orElseThrow().counts();
    // What is the history of a force?
    Trend trend = Trend.of(PublishedJudgments.of("west-midlands"));
    // Which findings are reported again?
    List<FindingChain> repeated = FindingChains.over(List.of(earlier, later)).repeated();
    // Which recommendations are due by a day?
    List<Assessment.DueRecommendation> due = later.recommendationsDue(published, day);
    // end::answers[]

    System.out.println("Legitimacy 2017: " + grade.map(Grade::label).orElse("none"));
    changes.forEach(System.out::println);
    System.out.println(may);
    System.out.println("Improved: " + improved.stream().map(m -> m.force().name()).toList());
    System.out.println("Spread: " + spread);
    System.out.println(trend);
    System.out.println("Repeated findings: " + repeated.size() + ", due: " + due.size());
  }
}
