package org.peelinspections.io.json;

import java.io.IOException;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.AssessmentBuilder;
import org.peelinspections.model.Force;
import org.peelinspections.model.Framework;
import org.peelinspections.model.PillarAssessment;
import org.peelinspections.model.PillarAssessmentBuilder;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionAssessmentBuilder;

/** Assessments and their parts. */
final class WireAssessments {

  static final Shape<PillarAssessment, PillarAssessmentBuilder> PILLAR_ASSESSMENT =
      Shape.of(PillarAssessment::builder, PillarAssessmentBuilder::build)
          .required(
              "pillar",
              WireScalars.PILLAR,
              PillarAssessment::pillar,
              PillarAssessmentBuilder::pillar)
          .optional(
              "headline",
              WireScalars.TEXT,
              PillarAssessment::headline,
              PillarAssessmentBuilder::headline)
          .optional(
              "lastUpdated",
              WireScalars.DAY,
              PillarAssessment::lastUpdated,
              PillarAssessmentBuilder::lastUpdated)
          .required(
              "judgment",
              WireJudgments.JUDGMENT,
              PillarAssessment::judgment,
              PillarAssessmentBuilder::judgment)
          .list(
              "statedDirections",
              WireJudgments.STATED_DIRECTION,
              PillarAssessment::statedDirections,
              PillarAssessmentBuilder::statedDirections)
          .list(
              "sources",
              WireSources.SOURCE,
              PillarAssessment::sources,
              PillarAssessmentBuilder::sources)
          .list(
              "evidence",
              WireSources.EVIDENCE,
              PillarAssessment::evidence,
              PillarAssessmentBuilder::evidence)
          .list(
              "summary",
              WireScalars.TEXT,
              PillarAssessment::summary,
              PillarAssessmentBuilder::summary)
          .list(
              "findings",
              WireFindings.FINDING,
              PillarAssessment::findings,
              PillarAssessmentBuilder::findings);

  static final Shape<QuestionAssessment, QuestionAssessmentBuilder> QUESTION_ASSESSMENT =
      Shape.of(QuestionAssessment::builder, QuestionAssessmentBuilder::build)
          .required(
              "question",
              WireScalars.QUESTION_ID,
              QuestionAssessment::question,
              QuestionAssessmentBuilder::question)
          .optional(
              "wording",
              WireScalars.TEXT,
              QuestionAssessment::wording,
              QuestionAssessmentBuilder::wording)
          .required(
              "judgment",
              WireJudgments.JUDGMENT,
              QuestionAssessment::judgment,
              QuestionAssessmentBuilder::judgment)
          .list(
              "statedDirections",
              WireJudgments.STATED_DIRECTION,
              QuestionAssessment::statedDirections,
              QuestionAssessmentBuilder::statedDirections)
          .list(
              "sources",
              WireSources.SOURCE,
              QuestionAssessment::sources,
              QuestionAssessmentBuilder::sources)
          .list(
              "evidence",
              WireSources.EVIDENCE,
              QuestionAssessment::evidence,
              QuestionAssessmentBuilder::evidence)
          .list(
              "narrative",
              WireScalars.TEXT,
              QuestionAssessment::narrative,
              QuestionAssessmentBuilder::narrative)
          .list(
              "detailedFindings",
              WireFindings.DETAILED_FINDING,
              QuestionAssessment::detailedFindings,
              QuestionAssessmentBuilder::detailedFindings)
          .list(
              "findings",
              WireFindings.FINDING,
              QuestionAssessment::findings,
              QuestionAssessmentBuilder::findings);

  private static final Codec<Force> FORCE =
      new ReferenceCodec<>(Force::slug, (reading, name) -> reading.forces().get(name));

  private static final Codec<Framework> FRAMEWORK =
      new ReferenceCodec<>(Framework::id, (reading, name) -> reading.frameworks().get(name));

  /** The framework stands before the judgments, so that they know their scale. */
  static final DocumentCodec<Assessment> ASSESSMENT =
      new DocumentCodec<>(
          "peel-assessment/1",
          Shape.of(Assessment::builder, AssessmentBuilder::build)
              .required("force", FORCE, Assessment::force, AssessmentBuilder::force)
              .required(
                  "framework",
                  new AssessedUnder(FRAMEWORK),
                  Assessment::framework,
                  AssessmentBuilder::framework)
              .list("pillars", PILLAR_ASSESSMENT, Assessment::pillars, AssessmentBuilder::pillars)
              .list(
                  "questions",
                  QUESTION_ASSESSMENT,
                  Assessment::questions,
                  AssessmentBuilder::questions)
              .list(
                  "findings",
                  WireFindings.FINDING,
                  Assessment::findings,
                  AssessmentBuilder::findings)
              .optional(
                  "inspector",
                  WireScalars.TEXT,
                  Assessment::inspector,
                  AssessmentBuilder::inspector)
              .list(
                  "observations",
                  WireScalars.TEXT,
                  Assessment::observations,
                  AssessmentBuilder::observations));

  private WireAssessments() {}

  /** A framework under which everything behind it in the document was judged. */
  private record AssessedUnder(Codec<Framework> reference) implements Codec<Framework> {

    @Override
    public Framework read(Node node, Reading reading) {
      Framework framework = reference.read(node, reading);
      reading.enter(framework);
      return framework;
    }

    @Override
    public void write(Framework framework, Output out) throws IOException {
      out.enter(framework);
      reference.write(framework, out);
    }
  }
}
