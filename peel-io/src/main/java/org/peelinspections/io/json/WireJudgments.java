package org.peelinspections.io.json;

import java.util.List;
import org.peelinspections.io.json.TaggedCodec.Kind;
import org.peelinspections.model.CarriedForwardJudgment;
import org.peelinspections.model.CarriedForwardJudgmentBuilder;
import org.peelinspections.model.GradedJudgment;
import org.peelinspections.model.GradedJudgmentBuilder;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NotGradedJudgment;
import org.peelinspections.model.NotGradedJudgmentBuilder;
import org.peelinspections.model.NotStatedJudgment;
import org.peelinspections.model.NotStatedJudgmentBuilder;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.StatedDirectionBuilder;

/** Judgments, told apart by their {@code status}, and stated directions. */
final class WireJudgments {

  static final Kind<GradedJudgment> GRADED =
      new Kind<>(
          "graded",
          GradedJudgment.class,
          Shape.of(GradedJudgment::builder, GradedJudgmentBuilder::build)
              .required(
                  "grade", WireScalars.GRADE, GradedJudgment::grade, GradedJudgmentBuilder::grade)
              .with(new ScaleMember<>(GradedJudgment::scale, GradedJudgmentBuilder::scale)));

  static final Kind<CarriedForwardJudgment> CARRIED_FORWARD =
      new Kind<>(
          "carried-forward",
          CarriedForwardJudgment.class,
          Shape.of(CarriedForwardJudgment::builder, CarriedForwardJudgmentBuilder::build)
              .required(
                  "grade",
                  WireScalars.GRADE,
                  CarriedForwardJudgment::grade,
                  CarriedForwardJudgmentBuilder::grade)
              .with(
                  new ScaleMember<>(
                      CarriedForwardJudgment::scale, CarriedForwardJudgmentBuilder::scale))
              .optional(
                  "from",
                  WireScalars.CYCLE,
                  CarriedForwardJudgment::origin,
                  CarriedForwardJudgmentBuilder::origin)
              .list(
                  "wordings",
                  WireScalars.TEXT,
                  CarriedForwardJudgment::wordings,
                  CarriedForwardJudgmentBuilder::wordings));

  static final Kind<NotGradedJudgment> NOT_GRADED =
      new Kind<>(
          "not-graded",
          NotGradedJudgment.class,
          Shape.of(NotGradedJudgment::builder, NotGradedJudgmentBuilder::build)
              .required(
                  "reason",
                  WireScalars.NO_GRADE_REASON,
                  NotGradedJudgment::reason,
                  NotGradedJudgmentBuilder::reason)
              .list(
                  "wordings",
                  WireScalars.TEXT,
                  NotGradedJudgment::wordings,
                  NotGradedJudgmentBuilder::wordings));

  static final Kind<NotStatedJudgment> NOT_STATED =
      new Kind<>(
          "not-stated",
          NotStatedJudgment.class,
          Shape.of(NotStatedJudgment::builder, NotStatedJudgmentBuilder::build));

  static final TaggedCodec<Judgment> JUDGMENT =
      new TaggedCodec<>(
          "status",
          "a status of a judgment",
          List.of(GRADED, CARRIED_FORWARD, NOT_GRADED, NOT_STATED));

  static final Shape<StatedDirection, StatedDirectionBuilder> STATED_DIRECTION =
      Shape.of(StatedDirection::builder, StatedDirectionBuilder::build)
          .required(
              "direction",
              WireScalars.DIRECTION,
              StatedDirection::direction,
              StatedDirectionBuilder::direction)
          .required(
              "words", WireScalars.TEXT, StatedDirection::words, StatedDirectionBuilder::words)
          .optional(
              "recalledGrade",
              WireScalars.GRADE,
              StatedDirection::recalledGrade,
              StatedDirectionBuilder::recalledGrade)
          .optional(
              "since", WireScalars.CYCLE, StatedDirection::since, StatedDirectionBuilder::since);

  private WireJudgments() {}
}
