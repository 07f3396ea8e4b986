package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.finding.InnovativePractice;

/**
 * Reads the sections with a heading of their own: {@code Areas for improvement}, {@code Cause of
 * concern} with its {@code Recommendations}, and {@code Innovative practice}.
 *
 * <p>Each outermost item under areas for improvement is one, with its {@link Points}. From 2021/22,
 * when there are no pillars, one is a headline and the paragraphs behind it. {@link CauseSection}
 * reads a cause of concern.
 */
final class FindingSections {

  private static final int LONGEST_HEADLINE = 300;

  private final PageContext context;
  private final String where;
  private final Predicate<Block> end;
  private final Consumer<Block> rest;
  private final List<Finding> findings = new ArrayList<>();

  /**
   * Reads the findings of one place.
   *
   * @param where the pillar or question they stand at
   * @param end what begins the next place
   * @param rest takes the blocks of what cannot be taken as a finding
   */
  FindingSections(PageContext context, String where, Predicate<Block> end, Consumer<Block> rest) {
    this.context = context;
    this.where = where;
    this.end = end;
    this.rest = rest;
  }

  /** The findings read so far. */
  List<Finding> all() {
    return List.copyOf(findings);
  }

  /** Returns whether the next block is a finding that says on its own line what it is. */
  boolean isLabelledNext() {
    return context.next(
        block ->
            FindingLabel.CAUSE_OF_CONCERN.begins(block)
                || (FindingLabel.AREA_FOR_IMPROVEMENT.begins(block) && isSentence(block)));
  }

  /** Reads what begins with such a finding. */
  void readLabelled() {
    Block first = context.page().peek().orElseThrow();
    if (FindingLabel.CAUSE_OF_CONCERN.begins(first)) {
      new CauseSection(context, where, end, rest).read(first).ifPresent(findings::add);
    } else {
      areas(first, Optional.empty());
    }
  }

  /** Reads the section whose heading is next. */
  void readSection() {
    Block heading = context.page().read();
    if (Headings.INNOVATIVE_PRACTICE.is(heading)) {
      practice(heading);
    } else if (Headings.RECOMMENDATIONS.is(heading) || Headings.QUESTIONS.is(heading)) {
      context.notUnderstood(heading, "a cause of concern before its recommendations");
    } else {
      context.account(heading, PageCoverage.Role.HEADING, where);
      if (Headings.AREAS_FOR_IMPROVEMENT.is(heading)) {
        areas(heading, Optional.empty());
      } else if (Headings.CAUSE_OF_CONCERN.is(heading)) {
        causes(heading);
      }
    }
  }

  /** A heading can stand over several causes of concern, each with its recommendations. */
  private void causes(Block heading) {
    CauseSection cause = new CauseSection(context, where, end, rest);
    do {
      cause.read(heading).ifPresent(findings::add);
    } while (cause.isNext());
  }

  /**
   * Reads areas for improvement that the page says are still open.
   *
   * @param lead what says so
   * @param cycle the cycle they are from, if the page names it
   */
  void readEarlier(Block lead, Optional<Cycle> cycle) {
    if (cycle.isEmpty()) {
      context.say(
          DiagnosticCode.EARLIER_CYCLE_NOT_NAMED,
          lead.line(),
          where
              + ": the page does not say of which cycle the areas for improvement are that remain");
    }
    areas(lead, cycle);
  }

  private void areas(Block heading, Optional<Cycle> cycle) {
    int before = findings.size();
    if (context.next(this::leadsIn)) {
      context.account(context.page().read(), PageCoverage.Role.HEADING, where);
    }
    while (context.next(block -> beginsArea(block) || isSentence(block))) {
      findings.add(area(cycle));
    }
    if (findings.size() == before && !context.next(Headings.AREAS_FOR_IMPROVEMENT::is)) {
      sayEmpty(heading);
    }
  }

  private void sayEmpty(Block heading) {
    context.say(
        DiagnosticCode.EMPTY_SECTION,
        heading.line(),
        where + ": nothing that can be read stands under '" + heading.text() + "'");
  }

  private Finding area(Optional<Cycle> cycle) {
    Block block = context.page().read();
    context.countFinding(block);
    context.account(block, PageCoverage.Role.AREA_FOR_IMPROVEMENT, where);
    List<Block> explanations = new ArrayList<>();
    if (block.isItem()) {
      readWhile(Block::continuesItem, explanations);
    }
    Points points = Points.read(context, block, where);
    if (!block.isItem() && hasHeadlines()) {
      readWhile(next -> explains(next) && !isHeadline(next), explanations);
    }
    return AreaForImprovement.builder()
        .text(FindingLabel.without(block.text()))
        .points(points.points())
        .paragraphs(explanations.stream().map(Block::kept).toList())
        .carriedFrom(cycle)
        .addEvidence(evidence(block, points, explanations))
        .build();
  }

  /** An item; on report pages also a headline: one sentence about what the force is to do. */
  private boolean beginsArea(Block block) {
    return !end.test(block)
        && (block.isItem() || (hasHeadlines() && explains(block) && isHeadline(block)));
  }

  /** A line between the heading and its items that is no area itself. */
  private boolean leadsIn(Block block) {
    return block.isPlain()
        && explains(block)
        && !Deadlines.bids(block)
        && block.text().endsWith(":")
        && context.page().ahead(1).filter(Block::isItem).isPresent();
  }

  /**
   * A sentence on what the force should do, with or without a list, where no item stands: some
   * renderings lose the bullets.
   */
  private boolean isSentence(Block block) {
    return !hasHeadlines()
        && explains(block)
        && block.isPlain()
        && beginsWithForce(block)
        && Sentences.of(block.text()).stream()
            .allMatch(sentence -> Deadlines.bids(new Block(block.line(), 0, sentence)));
  }

  private boolean hasHeadlines() {
    return context.framework().pillars().isEmpty();
  }

  private boolean isHeadline(Block block) {
    return beginsWithForce(block) && Sentences.of(block.text()).size() == 1;
  }

  private boolean beginsWithForce(Block labelled) {
    Block block =
        new Block(labelled.line(), labelled.depth(), FindingLabel.without(labelled.text()));
    return labelled.isPlain()
        && block.text().length() <= LONGEST_HEADLINE
        && (block.begins("the force")
            || block.begins("the constabulary")
            || block.begins(FindingText.normalised(context.force().name()))
            || block.begins(FindingText.normalised(context.force().shortName())));
  }

  /**
   * Returns whether a block can explain a finding: no heading, no link, nothing that begins
   * elsewhere.
   */
  private boolean explains(Block block) {
    return !end.test(block)
        && !Headings.isKnown(block)
        && !Headings.beginsDetail(block)
        && !Headings.isSite(block);
  }

  private void readWhile(Predicate<Block> test, List<Block> explanations) {
    while (context.next(test)) {
      Block block = context.page().read();
      context.account(block, PageCoverage.Role.EXPLANATION, where);
      explanations.add(block);
    }
  }

  /** {@code Innovative practice: headline}, or the headline as the next paragraph. */
  private void practice(Block heading) {
    int colon = heading.text().indexOf(':');
    String headline = colon < 0 ? "" : heading.text().substring(colon + 1).strip();
    Block text = heading;
    if (headline.isEmpty()) {
      context.account(heading, PageCoverage.Role.HEADING, where);
      if (!context.next(block -> block.isPlain() && explains(block))) {
        sayEmpty(heading);
        return;
      }
      text = context.page().read();
      headline = text.text();
    }
    context.countFinding(text);
    context.account(text, PageCoverage.Role.INNOVATIVE_PRACTICE, where);
    List<Block> explanations = new ArrayList<>();
    readWhile(this::explains, explanations);
    findings.add(
        InnovativePractice.builder()
            .text(headline)
            .paragraphs(explanations.stream().map(Block::kept).toList())
            .addEvidence(evidence(text, Points.NONE, explanations))
            .build());
  }

  private Evidence evidence(Block text, Points points, List<Block> explanations) {
    int last = Math.max(text.line(), points.lastLine());
    for (Block explanation : explanations) {
      last = Math.max(last, explanation.line());
    }
    return context.evidence(text).lastLine(last).build();
  }
}
