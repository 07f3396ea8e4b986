package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.peelinspections.model.DetailedFinding;
import org.peelinspections.model.DetailedFindingBuilder;
import org.peelinspections.model.QuestionAssessmentBuilder;

/**
 * Reads what stands under one question: narrative, findings and detailed findings, in any order.
 *
 * <p>On the summary pages the findings follow the narrative; on the pages of detailed findings they
 * come first, and the argument follows in sections with headings of their own.
 */
final class QuestionBody {

  private static final int LONGEST_HEADING = 120;

  private final PageContext context;
  private final String where;
  private final JudgmentReader judgment;
  private final Predicate<Block> end;
  private final List<DetailedFinding> details = new ArrayList<>();
  private boolean inDetail;

  QuestionBody(PageContext context, String where, JudgmentReader judgment, Predicate<Block> end) {
    this.context = context;
    this.where = where;
    this.judgment = judgment;
    this.end = end;
  }

  void read(QuestionAssessmentBuilder builder) {
    Paragraphs paragraphs = new Paragraphs(context, judgment);
    FindingSections findings = new FindingSections(context, where, end);
    while (context.page().hasNext() && !context.next(end)) {
      if (context.next(Headings::isKnown)) {
        findings.readSection();
      } else if (context.next(Headings::beginsDetail)) {
        inDetail = true;
        context.account(context.page().read(), LineRole.HEADING, where);
      } else if (inDetail) {
        detail();
      } else if (!findings.all().isEmpty()) {
        afterFindings();
      } else {
        paragraphs
            .read(LineRole.NARRATIVE, where, "a paragraph of the narrative")
            .ifPresent(
                paragraph -> {
                  builder.addNarrative(paragraph.text());
                  builder.addAllStatedDirections(judgment.statedDirections(paragraph));
                });
      }
    }
    builder.findings(findings.all()).detailedFindings(details);
  }

  private void afterFindings() {
    Block block = context.page().read();
    if (Headings.isSite(block)) {
      context.account(block, LineRole.PASSED_OVER, "a link");
    } else {
      context.notUnderstood(block, "the next question");
    }
  }

  private void detail() {
    Block block = context.page().read();
    if (Headings.isSite(block)) {
      context.account(block, LineRole.PASSED_OVER, "a link");
      return;
    }
    context.account(block, LineRole.DETAILED_FINDING, where);
    boolean heading =
        block.isPlain()
            && block.text().length() <= LONGEST_HEADING
            && !block.endsInSentence()
            && !block.text().endsWith(":");
    if (heading) {
      details.add(DetailedFinding.builder().heading(block.text()).build());
    } else {
      append(block.isItem() ? "• " + block.text() : block.text());
    }
  }

  /** Puts a paragraph under the last heading; without one, it begins a finding of its own. */
  private void append(String paragraph) {
    DetailedFindingBuilder finding = DetailedFinding.builder();
    if (!details.isEmpty()) {
      finding.from(details.remove(details.size() - 1));
    }
    details.add(finding.addParagraph(paragraph).build());
  }
}
