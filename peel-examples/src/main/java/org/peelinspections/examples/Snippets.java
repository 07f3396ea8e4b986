package org.peelinspections.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.peelinspections.compare.lineage.FindingLineage;
import org.peelinspections.compare.lineage.FindingLineageOptions;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.framework.AreaComparability;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** The code that the documents show, other than the programs of the cookbook. */
final class Snippets {

  /** Answers each question that people ask with one call, on the bundled data. */
  static void answers() {
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

  /** Follows findings into a later assessment, with a decision of a person on a pair. */
  // tag::finding-lineage[]
  static FindingLineage decided(
      Assessment earlier, Assessment later, FindingRef one, FindingRef same) {
    Crosswalk crosswalk =
        Frameworks.bundled().crosswalk(earlier.framework(), later.framework()).orElseThrow();
    FindingLineageOptions options = FindingLineageOptions.defaults().confirming(one, same);
    return FindingLineage.between(earlier, later, crosswalk, options);
  }

  // end::finding-lineage[]

  /** Says what is known of a force beside its grades, also with a user's own data on top. */
  static void oneForce() {
    List<Assessment> own = List.of();
    // tag::history[]
    JudgmentSet judgments = JudgmentSet.bundled().with(own);
    ForceHistory history = ForceHistory.of(Forces.bundled().get("west-midlands"), judgments);
    history.movements().forEach(moved -> System.out.println(moved.sentence()));
    history.directions().forEach(said -> System.out.println(said.name() + ": " + said.sentence()));
    history.monitoring().forEach(period -> System.out.println(period.sentence()));
    // end::history[]
  }

  /** Puts a framework that a user has completed in the place of the one that is bundled. */
  // tag::whole-framework[]
  static Frameworks with(Path file) throws IOException {
    Framework whole = PeelJson.strict().read(Files.readAllBytes(file), Framework.class);
    Frameworks known = Frameworks.bundled();
    return Frameworks.of(
        known.all().stream().map(each -> each.id().equals(whole.id()) ? whole : each).toList(),
        known.crosswalks().stream()
            .filter(each -> !each.earlier().equals(whole.id()))
            .filter(each -> !each.later().equals(whole.id()))
            .toList(),
        known.borders());
  }
  // end::whole-framework[]
}
