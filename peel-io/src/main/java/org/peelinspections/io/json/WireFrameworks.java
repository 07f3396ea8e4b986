package org.peelinspections.io.json;

import java.util.Optional;
import java.util.OptionalInt;
import org.peelinspections.model.Border;
import org.peelinspections.model.BorderBuilder;
import org.peelinspections.model.BorderRule;
import org.peelinspections.model.BorderRuleBuilder;
import org.peelinspections.model.Crosswalk;
import org.peelinspections.model.CrosswalkBuilder;
import org.peelinspections.model.CrosswalkRow;
import org.peelinspections.model.CrosswalkRowBuilder;
import org.peelinspections.model.Force;
import org.peelinspections.model.ForceBuilder;
import org.peelinspections.model.Framework;
import org.peelinspections.model.FrameworkBuilder;
import org.peelinspections.model.FrameworkDate;
import org.peelinspections.model.FrameworkDateBuilder;
import org.peelinspections.model.FrameworkPillar;
import org.peelinspections.model.FrameworkPillarBuilder;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Question;
import org.peelinspections.model.QuestionBuilder;
import org.peelinspections.model.Wording;
import org.peelinspections.model.WordingBuilder;

/** Frameworks, what lies between them, and forces. */
final class WireFrameworks {

  static final Codec<GradingScale> SCALE = new ScaleCodec();

  static final Shape<Wording, WordingBuilder> WORDING =
      Shape.of(Wording::builder, WordingBuilder::build)
          .required("state", WireScalars.WORDING_STATE, Wording::state, WordingBuilder::state)
          .optional("text", WireScalars.TEXT, Wording::text, WordingBuilder::text)
          .list("sources", WireScalars.ADDRESS, Wording::sources, WordingBuilder::sources);

  static final Shape<FrameworkPillar, FrameworkPillarBuilder> PILLAR =
      Shape.of(FrameworkPillar::builder, FrameworkPillarBuilder::build)
          .required(
              "pillar", WireScalars.PILLAR, FrameworkPillar::pillar, FrameworkPillarBuilder::pillar)
          .required(
              "graded", WireScalars.GRADED, FrameworkPillar::graded, FrameworkPillarBuilder::graded)
          .required(
              "headline", WORDING, FrameworkPillar::headline, FrameworkPillarBuilder::headline)
          .optional("note", WireScalars.TEXT, FrameworkPillar::note, FrameworkPillarBuilder::note)
          .list(
              "sources",
              WireScalars.ADDRESS,
              FrameworkPillar::sources,
              FrameworkPillarBuilder::sources);

  static final Shape<Question, QuestionBuilder> QUESTION =
      Shape.of(Question::builder, QuestionBuilder::build)
          .required("id", WireScalars.QUESTION_ID, Question::id, QuestionBuilder::id)
          .optional("pillar", WireScalars.PILLAR, Question::pillar, QuestionBuilder::pillar)
          .optional(
              "number",
              WireScalars.NUMBER,
              question -> boxed(question.number()),
              QuestionBuilder::number)
          .required("label", WireScalars.TEXT, Question::label, QuestionBuilder::label)
          .defaulted(
              "labelPublished",
              true,
              WireScalars.TRUTH,
              Question::labelPublished,
              QuestionBuilder::labelPublished)
          .list(
              "otherLabels", WireScalars.TEXT, Question::otherLabels, QuestionBuilder::otherLabels)
          .required("wording", WORDING, Question::wording, QuestionBuilder::wording)
          .list(
              "otherWordings",
              WireScalars.TEXT,
              Question::otherWordings,
              QuestionBuilder::otherWordings)
          .required("graded", WireScalars.GRADED, Question::graded, QuestionBuilder::graded)
          .defaulted(
              "reportedSeparately",
              false,
              WireScalars.TRUTH,
              Question::reportedSeparately,
              QuestionBuilder::reportedSeparately)
          .list("diagnostics", WORDING, Question::diagnostics, QuestionBuilder::diagnostics)
          .optional("note", WireScalars.TEXT, Question::note, QuestionBuilder::note)
          .list("sources", WireScalars.ADDRESS, Question::sources, QuestionBuilder::sources);

  static final Shape<FrameworkDate, FrameworkDateBuilder> DATE =
      Shape.of(FrameworkDate::builder, FrameworkDateBuilder::build)
          .required("event", WireScalars.EVENT, FrameworkDate::event, FrameworkDateBuilder::event)
          .required("part", WireScalars.TEXT, FrameworkDate::part, FrameworkDateBuilder::part)
          .required(
              "first", WireScalars.PARTIAL_DATE, FrameworkDate::first, FrameworkDateBuilder::first)
          .optional(
              "last", WireScalars.PARTIAL_DATE, FrameworkDate::last, FrameworkDateBuilder::last)
          .optional("note", WireScalars.TEXT, FrameworkDate::note, FrameworkDateBuilder::note)
          .list(
              "sources",
              WireScalars.ADDRESS,
              FrameworkDate::sources,
              FrameworkDateBuilder::sources);

  static final DocumentCodec<Framework> FRAMEWORK =
      new DocumentCodec<>(
          "peel-framework/1",
          Shape.of(Framework::builder, FrameworkBuilder::build)
              .required("id", WireScalars.TEXT, Framework::id, FrameworkBuilder::id)
              .required("cycle", WireScalars.CYCLE, Framework::cycle, FrameworkBuilder::cycle)
              .required("name", WireScalars.TEXT, Framework::name, FrameworkBuilder::name)
              .list(
                  "otherNames",
                  WireScalars.TEXT,
                  Framework::otherNames,
                  FrameworkBuilder::otherNames)
              .optional("scale", SCALE, Framework::scale, FrameworkBuilder::scale)
              .list("pillars", PILLAR, Framework::pillars, FrameworkBuilder::pillars)
              .list("questions", QUESTION, Framework::questions, FrameworkBuilder::questions)
              .list("dates", DATE, Framework::dates, FrameworkBuilder::dates)
              .optional("note", WireScalars.TEXT, Framework::note, FrameworkBuilder::note)
              .list("sources", WireScalars.ADDRESS, Framework::sources, FrameworkBuilder::sources));

  static final Shape<CrosswalkRow, CrosswalkRowBuilder> CROSSWALK_ROW =
      Shape.of(CrosswalkRow::builder, CrosswalkRowBuilder::build)
          .optional(
              "earlier",
              WireScalars.QUESTION_ID,
              CrosswalkRow::earlier,
              CrosswalkRowBuilder::earlier)
          .optional(
              "later", WireScalars.QUESTION_ID, CrosswalkRow::later, CrosswalkRowBuilder::later)
          .required(
              "relation",
              WireScalars.RELATION,
              CrosswalkRow::relation,
              CrosswalkRowBuilder::relation)
          .required("reason", WireScalars.TEXT, CrosswalkRow::reason, CrosswalkRowBuilder::reason)
          .list("via", WireScalars.QUESTION_ID, CrosswalkRow::via, CrosswalkRowBuilder::via)
          .list(
              "sources", WireScalars.ADDRESS, CrosswalkRow::sources, CrosswalkRowBuilder::sources);

  static final DocumentCodec<Crosswalk> CROSSWALK =
      new DocumentCodec<>(
          "peel-crosswalk/1",
          Shape.of(Crosswalk::builder, CrosswalkBuilder::build)
              .required("earlier", WireScalars.TEXT, Crosswalk::earlier, CrosswalkBuilder::earlier)
              .required("later", WireScalars.TEXT, Crosswalk::later, CrosswalkBuilder::later)
              .list("rows", CROSSWALK_ROW, Crosswalk::rows, CrosswalkBuilder::rows));

  static final Shape<BorderRule, BorderRuleBuilder> BORDER_RULE =
      Shape.of(BorderRule::builder, BorderRuleBuilder::build)
          .optional("area", WireScalars.TEXT, BorderRule::area, BorderRuleBuilder::area)
          .required(
              "comparability",
              WireScalars.COMPARABILITY,
              BorderRule::comparability,
              BorderRuleBuilder::comparability)
          .required("reason", WireScalars.TEXT, BorderRule::reason, BorderRuleBuilder::reason)
          .list("sources", WireScalars.ADDRESS, BorderRule::sources, BorderRuleBuilder::sources);

  static final DocumentCodec<Border> BORDER =
      new DocumentCodec<>(
          "peel-border/1",
          Shape.of(Border::builder, BorderBuilder::build)
              .required("earlier", WireScalars.TEXT, Border::earlier, BorderBuilder::earlier)
              .required("later", WireScalars.TEXT, Border::later, BorderBuilder::later)
              .list("rules", BORDER_RULE, Border::rules, BorderBuilder::rules));

  static final DocumentCodec<Force> FORCE =
      new DocumentCodec<>(
          "peel-force/1",
          Shape.of(Force::builder, ForceBuilder::build)
              .required("slug", WireScalars.TEXT, Force::slug, ForceBuilder::slug)
              .required("name", WireScalars.TEXT, Force::name, ForceBuilder::name)
              .required("shortName", WireScalars.TEXT, Force::shortName, ForceBuilder::shortName)
              .list("otherNames", WireScalars.TEXT, Force::otherNames, ForceBuilder::otherNames)
              .optional("onsCode", WireScalars.TEXT, Force::onsCode, ForceBuilder::onsCode));

  private WireFrameworks() {}

  private static Optional<Integer> boxed(OptionalInt number) {
    return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
  }
}
