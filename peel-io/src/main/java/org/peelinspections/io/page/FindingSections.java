package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.peelinspections.model.AreaForImprovement;
import org.peelinspections.model.CauseOfConcern;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Finding;
import org.peelinspections.model.FindingText;
import org.peelinspections.model.InnovativePractice;
import org.peelinspections.model.Point;
import org.peelinspections.model.Recommendation;

/**
 * Reads the sections behind a narrative: {@code Areas for improvement}, {@code Cause of concern}
 * and {@code Recommendations}.
 *
 * <p>Each outermost item under areas for improvement is one, with the items below it as its points.
 * A cause of concern is a paragraph, and the recommendations that follow are its own: each a
 * paragraph with items as its points, or each an item.
 */
final class FindingSections {

  private static final int LONGEST_HEADLINE = 300;

  private final PageContext context;
  private final String where;
  private final Predicate<Block> end;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Reads the findings of one place.
   *
   * @param where the pillar or question they stand at
   * @param end what begins the next place
   */
  FindingSections(PageContext context, String where, Predicate<Block> end) {
    this.context = context;
    this.where = where;
    this.end = end;
  }

  /** The findings read so far. */
  List<Finding> all() {
    return List.copyOf(findings);
  }

  /** Reads the section whose heading is next. */
  void readSection() {
    Block heading = context.page().read();
    if (Headings.AREAS_FOR_IMPROVEMENT.is(heading)) {
      context.account(heading, LineRole.HEADING, where);
      areas(heading);
    } else if (Headings.CAUSE_OF_CONCERN.is(heading)) {
      context.account(heading, LineRole.HEADING, where);
      cause(heading);
    } else if (Headings.INNOVATIVE_PRACTICE.is(heading)) {
      practice(heading);
    } else {
      context.notUnderstood(heading, "a cause of concern before its recommendations");
    }
  }

  private void areas(Block heading) {
    int before = findings.size();
    while (context.next(this::beginsArea)) {
      Block block = context.page().read();
      context.countFinding(block);
      context.account(block, LineRole.AREA_FOR_IMPROVEMENT, where);
      Points points = points(block.depth());
      List<Block> explanations = block.isItem() ? List.of() : explanations(this::isHeadline);
      findings.add(
          AreaForImprovement.builder()
              .text(block.text())
              .points(points.points())
              .paragraphs(texts(explanations))
              .addEvidence(evidence(block, points, explanations))
              .build());
    }
    if (findings.size() == before) {
      context.say(
          DiagnosticCode.EMPTY_SECTION,
          heading.line(),
          where + ": nothing that can be read stands under '" + heading.text() + "'");
    }
  }

  /** An item; on report pages also a headline: one sentence about what the force is to do. */
  private boolean beginsArea(Block block) {
    return !end.test(block)
        && (block.isItem() || (hasHeadlines() && isParagraph(block) && isHeadline(block)));
  }

  /** From 2021/22, when there are no pillars, a finding is a headline and paragraphs. */
  private boolean hasHeadlines() {
    return context.framework().pillars().isEmpty();
  }

  private boolean isHeadline(Block block) {
    return block.text().length() <= LONGEST_HEADLINE
        && Sentences.of(block.text()).size() == 1
        && (block.begins("the force")
            || block.begins(FindingText.normalised(context.force().name()))
            || block.begins(FindingText.normalised(context.force().shortName())));
  }

  /** The paragraphs behind a headline, up to what begins the next finding or to a heading. */
  private List<Block> explanations(Predicate<Block> beginsNext) {
    List<Block> explanations = new ArrayList<>();
    while (context.next(
        block ->
            !end.test(block)
                && !Headings.isKnown(block)
                && !Headings.beginsDetail(block)
                && !Headings.isSite(block)
                && !(block.isPlain() && beginsNext.test(block)))) {
      Block block = context.page().read();
      context.account(block, LineRole.EXPLANATION, where);
      explanations.add(block);
    }
    return explanations;
  }

  private static List<String> texts(List<Block> blocks) {
    if (blocks.isEmpty()) {
      return List.of();
    }
    return blocks.stream()
        .map(block -> block.isItem() ? "• " + block.text() : block.text())
        .toList();
  }

  /** {@code Innovative practice: headline}, or the headline as the next paragraph. */
  private void practice(Block heading) {
    int colon = heading.text().indexOf(':');
    String headline = colon < 0 ? "" : heading.text().substring(colon + 1).strip();
    Block text = heading;
    if (headline.isEmpty()) {
      context.account(heading, LineRole.HEADING, where);
      if (!context.next(this::isParagraph)) {
        context.say(
            DiagnosticCode.EMPTY_SECTION,
            heading.line(),
            where + ": nothing that can be read stands under '" + heading.text() + "'");
        return;
      }
      text = context.page().read();
      headline = text.text();
    }
    context.countFinding(text);
    context.account(text, LineRole.INNOVATIVE_PRACTICE, where);
    List<Block> explanations = explanations(block -> false);
    findings.add(
        InnovativePractice.builder()
            .text(headline)
            .paragraphs(texts(explanations))
            .addEvidence(evidence(text, new Points(List.of(), 0), explanations))
            .build());
  }

  private void cause(Block heading) {
    List<Block> texts = paragraphs();
    if (context.next(Headings.RECOMMENDATIONS::is)) {
      context.account(context.page().read(), LineRole.HEADING, where);
    }
    List<Recommendation> recommendations = recommendations();
    if (texts.isEmpty() || recommendations.isEmpty()) {
      context.say(
          DiagnosticCode.NO_RECOMMENDATION,
          heading.line(),
          where
              + ": a cause of concern has "
              + texts.size()
              + " paragraphs and "
              + recommendations.size()
              + " recommendations; expected one or more of each");
      return;
    }
    context.countFinding(texts.get(0));
    texts.forEach(text -> context.account(text, LineRole.CAUSE_OF_CONCERN, where));
    findings.add(
        CauseOfConcern.builder()
            .text(texts.get(0).text())
            .paragraphs(texts.stream().skip(1).map(Block::text).toList())
            .recommendations(recommendations)
            .addEvidence(
                context.evidence(texts.get(0)).lastLine(texts.get(texts.size() - 1).line()).build())
            .build());
  }

  private List<Block> paragraphs() {
    List<Block> paragraphs = new ArrayList<>();
    while (context.next(block -> isParagraph(block) && !Deadlines.leadsIn(block.text()))) {
      paragraphs.add(context.page().read());
    }
    return paragraphs;
  }

  private boolean isParagraph(Block block) {
    return block.isPlain()
        && !Headings.isKnown(block)
        && !Headings.beginsDetail(block)
        && !end.test(block);
  }

  private List<Recommendation> recommendations() {
    List<Recommendation> recommendations = new ArrayList<>();
    while (context.next(block -> block.isItem() || Deadlines.leadsIn(block.text()))
        && !context.next(end)) {
      Block block = context.page().read();
      context.account(block, LineRole.RECOMMENDATION, where);
      Points points = points(block.depth());
      recommendations.add(
          Recommendation.builder()
              .text(block.text())
              .points(points.points())
              .deadline(Deadlines.in(block.text()))
              .addEvidence(evidence(block, points))
              .build());
    }
    return recommendations;
  }

  private Evidence evidence(Block text, Points points) {
    return evidence(text, points, List.of());
  }

  private Evidence evidence(Block text, Points points, List<Block> explanations) {
    int last = Math.max(text.line(), points.lastLine());
    for (Block explanation : explanations) {
      last = Math.max(last, explanation.line());
    }
    return context.evidence(text).lastLine(last).build();
  }

  /** Points of one list, and the last line of them and of the lists below. */
  private record Points(List<Point> points, int lastLine) {}

  /** The items that lie deeper than the given depth. */
  private Points points(int depth) {
    List<Point> points = new ArrayList<>();
    int lastLine = 0;
    while (context.next(block -> block.depth() > depth)) {
      Block item = context.page().read();
      context.account(item, LineRole.POINT, where);
      Points below = points(item.depth());
      points.add(Point.builder().text(item.text()).points(below.points()).build());
      lastLine = Math.max(item.line(), below.lastLine());
    }
    return new Points(points, lastLine);
  }
}
