package org.peelinspections.io.json;

import java.util.List;
import org.peelinspections.io.json.TaggedCodec.Kind;
import org.peelinspections.model.AreaForImprovement;
import org.peelinspections.model.AreaForImprovementBuilder;
import org.peelinspections.model.CauseOfConcern;
import org.peelinspections.model.CauseOfConcernBuilder;
import org.peelinspections.model.Deadline;
import org.peelinspections.model.DetailedFinding;
import org.peelinspections.model.DetailedFindingBuilder;
import org.peelinspections.model.Finding;
import org.peelinspections.model.FindingKind;
import org.peelinspections.model.InnovativePractice;
import org.peelinspections.model.InnovativePracticeBuilder;
import org.peelinspections.model.Point;
import org.peelinspections.model.Recommendation;
import org.peelinspections.model.RecommendationBuilder;

/** Findings, told apart by their {@code kind}, and what they are made of. */
final class WireFindings {

  static final Codec<Point> POINT = new PointCodec();

  static final Shape<DetailedFinding, DetailedFindingBuilder> DETAILED_FINDING =
      Shape.of(DetailedFinding::builder, DetailedFindingBuilder::build)
          .optional(
              "heading",
              WireScalars.TEXT,
              DetailedFinding::heading,
              DetailedFindingBuilder::heading)
          .list(
              "paragraphs",
              WireScalars.TEXT,
              DetailedFinding::paragraphs,
              DetailedFindingBuilder::paragraphs);

  static final Shape<Recommendation, RecommendationBuilder> RECOMMENDATION =
      Shape.of(Recommendation::builder, RecommendationBuilder::build)
          .required("text", WireScalars.TEXT, Recommendation::text, RecommendationBuilder::text)
          .list("points", POINT, Recommendation::points, RecommendationBuilder::points)
          .defaulted(
              "deadline",
              Deadline.none(),
              WireDeadlines.DEADLINE,
              Recommendation::deadline,
              RecommendationBuilder::deadline)
          .list(
              "evidence",
              WireSources.EVIDENCE,
              Recommendation::evidence,
              RecommendationBuilder::evidence);

  static final Kind<AreaForImprovement> AREA_FOR_IMPROVEMENT =
      new Kind<>(
          FindingKind.AREA_FOR_IMPROVEMENT.token(),
          AreaForImprovement.class,
          Shape.of(AreaForImprovement::builder, AreaForImprovementBuilder::build)
              .required(
                  "text",
                  WireScalars.TEXT,
                  AreaForImprovement::text,
                  AreaForImprovementBuilder::text)
              .list("points", POINT, AreaForImprovement::points, AreaForImprovementBuilder::points)
              .list(
                  "paragraphs",
                  WireScalars.TEXT,
                  AreaForImprovement::paragraphs,
                  AreaForImprovementBuilder::paragraphs)
              .optional(
                  "carriedFrom",
                  WireScalars.CYCLE,
                  AreaForImprovement::carriedFrom,
                  AreaForImprovementBuilder::carriedFrom)
              .list(
                  "evidence",
                  WireSources.EVIDENCE,
                  AreaForImprovement::evidence,
                  AreaForImprovementBuilder::evidence));

  static final Kind<CauseOfConcern> CAUSE_OF_CONCERN =
      new Kind<>(
          FindingKind.CAUSE_OF_CONCERN.token(),
          CauseOfConcern.class,
          Shape.of(CauseOfConcern::builder, CauseOfConcernBuilder::build)
              .required("text", WireScalars.TEXT, CauseOfConcern::text, CauseOfConcernBuilder::text)
              .list("points", POINT, CauseOfConcern::points, CauseOfConcernBuilder::points)
              .list(
                  "paragraphs",
                  WireScalars.TEXT,
                  CauseOfConcern::paragraphs,
                  CauseOfConcernBuilder::paragraphs)
              .required(
                  "recommendations",
                  new ListCodec<>(RECOMMENDATION),
                  CauseOfConcern::recommendations,
                  CauseOfConcernBuilder::recommendations)
              .optional(
                  "carriedFrom",
                  WireScalars.CYCLE,
                  CauseOfConcern::carriedFrom,
                  CauseOfConcernBuilder::carriedFrom)
              .list(
                  "evidence",
                  WireSources.EVIDENCE,
                  CauseOfConcern::evidence,
                  CauseOfConcernBuilder::evidence));

  static final Kind<InnovativePractice> INNOVATIVE_PRACTICE =
      new Kind<>(
          FindingKind.INNOVATIVE_PRACTICE.token(),
          InnovativePractice.class,
          Shape.of(InnovativePractice::builder, InnovativePracticeBuilder::build)
              .required(
                  "text",
                  WireScalars.TEXT,
                  InnovativePractice::text,
                  InnovativePracticeBuilder::text)
              .list("points", POINT, InnovativePractice::points, InnovativePracticeBuilder::points)
              .list(
                  "paragraphs",
                  WireScalars.TEXT,
                  InnovativePractice::paragraphs,
                  InnovativePracticeBuilder::paragraphs)
              .list(
                  "evidence",
                  WireSources.EVIDENCE,
                  InnovativePractice::evidence,
                  InnovativePracticeBuilder::evidence));

  static final TaggedCodec<Finding> FAMILY =
      new TaggedCodec<>(
          "kind",
          "a kind of finding",
          List.of(AREA_FOR_IMPROVEMENT, CAUSE_OF_CONCERN, INNOVATIVE_PRACTICE));

  static final Codec<Finding> FINDING = new FindingCodec<>(FAMILY);

  private WireFindings() {}
}
