package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.finding.InnovativePractice;
import org.peelinspections.model.finding.Point;

/**
 * Reads the sections with a heading of their own: {@code Areas for improvement}, {@code Cause of
 * concern} with its {@code Recommendations}, and {@code Innovative practice}.
 *
 * <p>Each outermost item under areas for improvement is one, with its points. From 2021/22, when
 * there are no pillars, one is a headline and the paragraphs behind it. {@link CauseSection} reads
 * a cause of concern.
 */
final class FindingSections {

  private static final int LONGEST_HEADLINE = 300;

  private final FindingPlace place;
  private final PageContext context;
  private final AreaAssessmentBuilder findings;
  private final boolean hasHeadlines;

  /** Reads the findings of one place, and adds each to its assessment. */
  FindingSections(FindingPlace place, AreaAssessmentBuilder findings) {
    this.place = place;
    this.context = place.context();
    this.findings = findings;
    this.hasHeadlines = context.framework().pillars().isEmpty();
  }

  /** Returns whether the next block is a heading, or a finding that says what it is. */
  boolean areNext() {
    return context.next(
        block ->
            Headings.isKnown(block)
                || Headings.CAUSE_OF_CONCERN.labels(block)
                || isLabelledArea(block));
  }

  private boolean isLabelledArea(Block block) {
    return Headings.AREAS_FOR_IMPROVEMENT.labels(block) && !hasHeadlines && beginsArea(block);
  }

  void read() {
    Block first = context.page().peek().orElseThrow();
    Optional<Headings> heading = Headings.of(first);
    if (heading.isEmpty() && isLabelledArea(first)) {
      areas(first, Optional.empty());
    } else if (heading.isEmpty()) {
      new CauseSection(place).read(first).ifPresent(findings::addFinding);
    } else {
      readSection(context.page().read(), heading.get());
    }
  }

  private void readSection(Block block, Headings heading) {
    switch (heading) {
      case INNOVATIVE_PRACTICE -> practice(block);
      case RECOMMENDATIONS, QUESTIONS ->
          context.notUnderstood(block, "a cause of concern before its recommendations");
      default -> {
        context.account(block, Role.HEADING, place.where());
        if (heading == Headings.AREAS_FOR_IMPROVEMENT) {
          areas(block, Optional.empty());
        } else if (heading == Headings.CAUSE_OF_CONCERN) {
          causes(block);
        }
      }
    }
  }

  /** A heading can stand over several causes of concern, each with its recommendations. */
  private void causes(Block heading) {
    CauseSection cause;
    do {
      cause = new CauseSection(place);
      cause.read(heading).ifPresent(findings::addFinding);
    } while (cause.isFollowed());
  }

  /**
   * Reads areas for improvement that the page says are still open.
   *
   * @param lead what says so
   * @param cycle the cycle they are from, if the page names it
   */
  void readEarlier(Block lead, Optional<Cycle> cycle) {
    if (cycle.isEmpty()) {
      context.say(DiagnosticCode.EARLIER_CYCLE_NOT_NAMED, lead.line(), place.where());
    }
    areas(lead, cycle);
  }

  private void areas(Block heading, Optional<Cycle> cycle) {
    if (context.next(this::leadsIn)) {
      place.read(Role.HEADING);
    }
    boolean empty = !context.next(this::beginsArea);
    while (context.next(this::beginsArea)) {
      findings.addFinding(area(cycle));
    }
    if (empty && !context.next(Headings.AREAS_FOR_IMPROVEMENT::is)) {
      sayEmpty(heading);
    }
  }

  private void sayEmpty(Block heading) {
    context.say(DiagnosticCode.EMPTY_SECTION, heading.line(), place.where(), heading.text());
  }

  private Finding area(Optional<Cycle> cycle) {
    Block block = place.read(Role.AREA_FOR_IMPROVEMENT);
    context.countFinding(block);
    List<Block> explanations = new ArrayList<>();
    if (block.isItem()) {
      explanations.addAll(place.readWhile(Block::continuesItem, Role.EXPLANATION));
    }
    List<Point> points = place.points(block);
    if (!block.isItem() && hasHeadlines) {
      explanations.addAll(
          place.readWhile(next -> place.isText(next) && !isHeadline(next), Role.EXPLANATION));
    }
    return AreaForImprovement.builder()
        .text(Headings.withoutLabel(block.text()))
        .points(points)
        .paragraphs(explanations.stream().map(Block::kept).toList())
        .carriedFrom(cycle)
        .addEvidence(place.evidence(block))
        .build();
  }

  /**
   * An item; on report pages also a headline: one sentence about what the force is to do. On others
   * also sentences that bid, since some renderings lose the bullets.
   */
  private boolean beginsArea(Block block) {
    return block.isItem()
        ? !place.end().test(block)
        : place.isText(block)
            && (hasHeadlines ? isHeadline(block) : beginsWithForce(block) && allBids(block));
  }

  /** A line between the heading and its items that is no area itself. */
  private boolean leadsIn(Block block) {
    return block.isPlain()
        && place.isText(block)
        && !Deadlines.bids(block)
        && block.endsInColon()
        && context.afterNext(Block::isItem);
  }

  private boolean allBids(Block block) {
    return Sentences.of(block.text()).stream()
        .allMatch(sentence -> Deadlines.bids(new Block(block.line(), 0, sentence)));
  }

  private boolean isHeadline(Block block) {
    return beginsWithForce(block) && Sentences.of(block.text()).size() == 1;
  }

  private boolean beginsWithForce(Block labelled) {
    Block block =
        new Block(labelled.line(), labelled.depth(), Headings.withoutLabel(labelled.text()));
    return labelled.isPlain()
        && block.text().length() <= LONGEST_HEADLINE
        && (block.begins("the force")
            || block.begins("the constabulary")
            || block.begins(FindingText.normalised(context.force().name()))
            || block.begins(FindingText.normalised(context.force().shortName())));
  }

  /** {@code Innovative practice: headline}, or the headline as the next paragraph. */
  private void practice(Block heading) {
    int colon = heading.text().indexOf(':');
    String headline = colon < 0 ? "" : heading.text().substring(colon + 1).strip();
    Block text = heading;
    if (headline.isEmpty()) {
      context.account(heading, Role.HEADING, place.where());
      if (!context.next(block -> block.isPlain() && place.isText(block))) {
        sayEmpty(heading);
        return;
      }
      text = context.page().read();
      headline = text.text();
    }
    context.countFinding(text);
    context.account(text, Role.INNOVATIVE_PRACTICE, place.where());
    List<Block> explanations = place.readWhile(place::isText, Role.EXPLANATION);
    findings.addFinding(
        InnovativePractice.builder()
            .text(headline)
            .paragraphs(explanations.stream().map(Block::kept).toList())
            .addEvidence(place.evidence(text))
            .build());
  }
}
