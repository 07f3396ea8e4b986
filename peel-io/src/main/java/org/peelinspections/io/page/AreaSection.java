package org.peelinspections.io.page;

import java.util.function.Predicate;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Question;
import org.peelinspections.model.QuestionAssessment;
import org.peelinspections.model.QuestionAssessmentBuilder;

/** What a report page says about one area of policing, in its table and in a section of its own. */
final class AreaSection {

  private final PageContext context;
  private final String where;
  private final QuestionAssessmentBuilder builder;
  private final JudgmentReader judgment;

  AreaSection(PageContext context, Question question) {
    this.context = context;
    this.where = "question " + question.id();
    this.builder = QuestionAssessment.builder().question(question.id()).sources(context.sources());
    this.judgment = JudgmentReader.of(context, question);
  }

  JudgmentReader judgment() {
    return judgment;
  }

  /** Reads the section from its heading on, up to where another begins. */
  void read(Predicate<Block> another) {
    Block heading = context.page().read();
    builder.wording(heading.text());
    context.account(heading, LineRole.QUESTION_WORDING, where);
    if (!context.next(another)) {
      judgment.readLine();
    }
    AreaBody body = new AreaBody(context, where, LineRole.NARRATIVE, judgment, another);
    body.read();
    builder
        .addAllNarrative(body.texts())
        .addAllStatedDirections(body.directions())
        .addAllFindings(body.findings())
        .addAllDetailedFindings(body.details());
  }

  QuestionAssessment build() {
    Judgment decided = judgment.judgment();
    return builder.judgment(decided).evidence(judgment.evidence(decided)).build();
  }
}
