package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Recommendation;

/**
 * Reads one cause of concern: a paragraph, with points and further paragraphs, and then its
 * recommendations, each a paragraph with items as its points, or each an item.
 *
 * <p>Where the heading {@code Recommendations} is still to come, all before it is the cause; else
 * its recommendations begin with the first item, or with a sentence that bids. A list behind a
 * colon belongs to the text before it. Without text or without a recommendation, as where a page is
 * cut, it is no cause of concern as the model has it: its words are kept as running text, and a
 * diagnostic says so.
 */
final class CauseSection {

  private final PageContext context;
  private final String where;
  private final Predicate<Block> end;
  private final Consumer<Block> rest;

  CauseSection(PageContext context, String where, Predicate<Block> end, Consumer<Block> rest) {
    this.context = context;
    this.where = where;
    this.end = end;
    this.rest = rest;
  }

  /** Reads what stands under a heading; empty, with a diagnostic, if something is missing. */
  Optional<Finding> read(Block heading) {
    boolean headed = isHeadingAhead();
    int from = context.page().position();
    Optional<Block> text = text(headed);
    Points points =
        text.filter(found -> headed || found.text().endsWith(":"))
            .map(found -> Points.read(context, found, where))
            .orElse(Points.NONE);
    List<Block> paragraphs = paragraphs(headed);
    if (context.next(Headings.RECOMMENDATIONS::is)) {
      context.account(context.page().read(), PageCoverage.Role.HEADING, where);
    }
    List<Recommendation> recommendations = recommendations(headed);
    if (text.isEmpty() || recommendations.isEmpty()) {
      keepWords(heading, from, recommendations.size());
      return Optional.empty();
    }
    context.countFinding(text.get());
    context.account(text.get(), PageCoverage.Role.CAUSE_OF_CONCERN, where);
    paragraphs.forEach(block -> context.account(block, PageCoverage.Role.CAUSE_OF_CONCERN, where));
    return Optional.of(cause(text.get(), points, paragraphs, recommendations));
  }

  /** Returns whether one more follows, since its recommendations are headed again. */
  boolean isNext() {
    return context.next(block -> isText(block) && block.isPlain()) && isHeadingAhead();
  }

  /** Returns whether the heading of the recommendations stands before any other. */
  private boolean isHeadingAhead() {
    for (int i = 0; context.page().ahead(i).isPresent(); i++) {
      Block block = context.page().ahead(i).get();
      if (Headings.isKnown(block) || end.test(block)) {
        return Headings.RECOMMENDATIONS.is(block) && i > 0;
      }
    }
    return false;
  }

  private Optional<Block> text(boolean headed) {
    return context.next(block -> isText(block) && (headed || !begins(block)))
        ? Optional.of(context.page().read())
        : Optional.empty();
  }

  private List<Block> paragraphs(boolean headed) {
    List<Block> paragraphs = new ArrayList<>();
    while (context.next(block -> isText(block) && (headed || !begins(block)))) {
      Block paragraph = context.page().read();
      paragraphs.add(paragraph);
      if (paragraph.isPlain() && paragraph.text().endsWith(":")) {
        while (context.next(Block::isItem)) {
          paragraphs.add(context.page().read());
        }
      }
    }
    return paragraphs;
  }

  private boolean isText(Block block) {
    return !block.isRow()
        && !FindingLabel.AREA_FOR_IMPROVEMENT.begins(block)
        && !Headings.isKnown(block)
        && !Headings.beginsDetail(block)
        && !Headings.isSite(block)
        && !end.test(block);
  }

  /** Returns whether a block begins a recommendation where no heading does. */
  private static boolean begins(Block block) {
    return block.isItem()
        || FindingLabel.RECOMMENDATION.begins(block)
        || Deadlines.leadsIn(block.text());
  }

  private List<Recommendation> recommendations(boolean headed) {
    List<Recommendation> recommendations = new ArrayList<>();
    while (context.next(
        block -> isText(block) && (begins(block) || (headed && Deadlines.bids(block))))) {
      recommendations.add(recommendation());
    }
    return recommendations;
  }

  private Recommendation recommendation() {
    Block block = context.page().read();
    context.account(block, PageCoverage.Role.RECOMMENDATION, where);
    String text = FindingLabel.without(block.text()) + Points.continuation(context, where);
    Points points = Points.read(context, block, where);
    return Recommendation.builder()
        .text(text)
        .points(points.points())
        .deadline(Deadlines.in(text))
        .addEvidence(
            context.evidence(block).lastLine(Math.max(block.line(), points.lastLine())).build())
        .build();
  }

  private Finding cause(
      Block text, Points points, List<Block> paragraphs, List<Recommendation> recommendations) {
    int last = Math.max(text.line(), points.lastLine());
    for (Block paragraph : paragraphs) {
      last = Math.max(last, paragraph.line());
    }
    return CauseOfConcern.builder()
        .text(FindingLabel.without(text.text()))
        .points(points.points())
        .paragraphs(paragraphs.stream().map(Block::kept).toList())
        .recommendations(recommendations)
        .addEvidence(context.evidence(text).lastLine(last).build())
        .build();
  }

  private void keepWords(Block heading, int from, int recommendations) {
    context.page().since(from).stream().filter(block -> !Headings.isKnown(block)).forEach(rest);
    context.say(
        DiagnosticCode.NO_RECOMMENDATION,
        heading.line(),
        where
            + ": a cause of concern has "
            + (recommendations == 0 ? "no recommendation" : "no text before its recommendations")
            + "; its words are kept as running text");
  }
}
