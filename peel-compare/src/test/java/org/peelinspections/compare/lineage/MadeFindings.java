package org.peelinspections.compare.lineage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.peelinspections.compare.Made;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Point;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Relation;

/** Small made-up frameworks and assessments with findings. */
public final class MadeFindings {

  public static final String VETTING = "The force should clear its backlog of vetting renewals.";
  public static final String VETTING_AGAIN =
      "The force should make sure that the backlog of renewals of vetting is dealt with.";
  public static final String RAPE = "The force should improve how quickly it investigates rape.";
  public static final String CUSTODY = "The force should record strip searches in custody.";
  public static final String ESTATE = "The force should have a strategy for its estate.";

  public static final Framework EARLIER =
      Made.framework("2016", Made.FOUR, "legitimacy/1", "legitimacy/2", "legitimacy/3");
  public static final Framework LATER =
      Made.framework("2017", Made.FOUR, "legitimacy/1", "legitimacy/2", "legitimacy/3");
  public static final Framework LAST =
      Made.framework("2018-19", Made.FOUR, "legitimacy/1", "legitimacy/2", "legitimacy/3");

  private MadeFindings() {}

  /** A crosswalk in which each of three questions is equal to that of the same number. */
  public static Crosswalk equal(Framework earlier, Framework later) {
    return Made.crosswalk(
        earlier.id(),
        later.id(),
        Made.row(Relation.EQUAL, earlier + "/legitimacy/1", later + "/legitimacy/1"),
        Made.row(Relation.EQUAL, earlier + "/legitimacy/2", later + "/legitimacy/2"),
        Made.row(Relation.EQUAL, earlier + "/legitimacy/3", later + "/legitimacy/3"));
  }

  public static Finding area(String text, String... points) {
    return AreaForImprovement.builder()
        .text(text)
        .points(Arrays.stream(points).map(Point::of).toList())
        .build();
  }

  public static Finding cause(String text) {
    return CauseOfConcern.builder()
        .text(text)
        .addRecommendation(Recommendation.builder().text("It should act.").build())
        .build();
  }

  public static Finding practice(String text) {
    return InnovativePractice.builder().text(text).build();
  }

  public static List<Finding> areas(String... texts) {
    return Arrays.stream(texts).map(text -> area(text)).toList();
  }

  /** A graded question with findings. */
  public static AreaAssessment graded(String id, List<Finding> findings) {
    return AreaAssessment.builder()
        .area(AreaId.of(id))
        .judgment(Made.graded(Grade.GOOD))
        .findings(findings)
        .build();
  }

  public static AreaAssessment graded(String id, String... texts) {
    return graded(id, areas(texts));
  }

  public static Assessment assessment(Framework framework, AreaAssessment... questions) {
    return Made.assessment(framework).addAreas(questions).build();
  }

  /** An assessment of three graded questions, with all findings at the first. */
  public static Assessment first(Framework framework, Finding... findings) {
    return assessment(
        framework,
        graded(framework + "/legitimacy/1", List.of(findings)),
        graded(framework + "/legitimacy/2"),
        graded(framework + "/legitimacy/3"));
  }

  public static Assessment first(Framework framework, String... texts) {
    return first(framework, areas(texts).toArray(Finding[]::new));
  }

  public static FindingLineage lineage(Assessment earlier, Assessment later) {
    return lineage(earlier, later, FindingLineageOptions.defaults());
  }

  public static FindingLineage lineage(
      Assessment earlier, Assessment later, FindingLineageOptions options) {
    return FindingLineage.between(
        earlier, later, equal(earlier.framework(), later.framework()), options);
  }

  static FindingLineage lineage(Assessment earlier, Assessment later, Crosswalk crosswalk) {
    return FindingLineage.between(earlier, later, crosswalk, FindingLineageOptions.defaults());
  }

  public static FindingRef ref(Assessment assessment, String text) {
    return refs(assessment, text).get(0);
  }

  public static List<FindingRef> refs(Assessment assessment, String text) {
    return assessment.locatedFindings().stream()
        .filter(finding -> finding.finding().text().equals(text))
        .map(LocatedFinding::ref)
        .toList();
  }

  /** The outcomes in short: what, and the words before and after. */
  public static List<String> told(FindingLineage lineage) {
    List<String> told = new ArrayList<>();
    for (FindingOutcome outcome : lineage.outcomes()) {
      told.add(
          outcome.getClass().getSimpleName()
              + outcome.earlierFinding().map(found -> " < " + found.finding().text()).orElse("")
              + outcome.laterFinding().map(found -> " > " + found.finding().text()).orElse(""));
    }
    return told;
  }

  /** The same options with another threshold, and no suggestions above it. */
  static FindingLineageOptions withThreshold(FindingLineageOptions options, double threshold) {
    return new FindingLineageOptions(
        threshold,
        Math.min(options.suggestion(), threshold),
        options.confirmed(),
        options.rejected());
  }
}
