package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
import org.peelinspections.model.framework.Framework;

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

  private static final Pattern AREAS = Pattern.compile("\\b(?:afis?|areas? for improvement)\\b");

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:remain(?:s|ed|ing)?|still (?:open|outstanding|stands?|to"
              + " be|needs?|apply|applies|in place)|outstanding|not yet|yet to|carried"
              + " (?:over|forward)|(?:has|have) not been|hasnt been|havent been)\\b");

  private static final Pattern EARLIER =
      Pattern.compile("\\b(?:20\\d\\d|inspections?|last year|previous(?:ly)?|earlier)\\b");

  private static final Pattern CLOSED =
      Pattern.compile(
          "(?:^no|\\bnone of|\\bno longer|\\b(?:has|have|had|was|were) (?:now |all |since |both"
              + " |fully )*(?:been )?(?:now |fully"
              + " )?(?:addressed|completed?|closed|resolved|met|implemented|dealt with))\\b");

  private final FindingPlace place;
  private final PageContext context;
  private final AreaAssessmentBuilder findings;
  private final boolean hasHeadlines;

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
    if (heading.isPresent()) {
      readSection(context.page().read(), heading.get());
    } else if (isLabelledArea(first)) {
      areas(first, Optional.empty());
    } else {
      new CauseSection(place).read(first).ifPresent(findings::addFinding);
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

  /** Returns whether the next block leads in areas for improvement that are still open. */
  boolean areEarlierNext() {
    return context.next(Block::isPlain)
        && context.afterNext(FindingSections::isWhole)
        && context.next(FindingSections::leadsInEarlier);
  }

  /** An item that is a finding of its own, not the end of the sentence before it. */
  private static boolean isWhole(Block block) {
    return block.isItem() && !Character.isLowerCase(block.text().codePointAt(0));
  }

  private static boolean leadsInEarlier(Block block) {
    if (!AREAS.matcher(block.words()).find()) {
      return false;
    }
    String last = FindingText.normalised(Sentences.last(block.text()));
    return Stream.of(AREAS, OPEN, EARLIER).allMatch(words -> words.matcher(last).find())
        && !CLOSED.matcher(last).find();
  }

  /** Reads areas for improvement that a block which was read says are still open. */
  void readEarlier(Block lead) {
    Optional<Cycle> cycle = cycle(lead);
    if (cycle.isEmpty()) {
      context.say(DiagnosticCode.EARLIER_CYCLE_NOT_NAMED, lead.line(), place.where());
    }
    areas(lead, cycle);
  }

  /**
   * The earlier cycle that the sentence names; where it names none ({@code from that inspection}),
   * the one that the paragraph names. Empty if that is not exactly one.
   */
  private Optional<Cycle> cycle(Block lead) {
    List<String> inLast = Elsewhere.years(Sentences.last(lead.text())).toList();
    List<String> years = inLast.isEmpty() ? Elsewhere.years(lead.text()).toList() : inLast;
    List<Cycle> named =
        context.settings().frameworks().all().stream()
            .map(Framework::cycle)
            .distinct()
            .filter(cycle -> cycle.isBefore(context.framework().cycle()))
            .filter(cycle -> years.contains(cycle.key()))
            .toList();
    return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
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
    Block block = new Block(labelled.line(), 0, Headings.withoutLabel(labelled.text()));
    return labelled.isPlain()
        && block.text().length() <= LONGEST_HEADLINE
        && Stream.of(
                "the force",
                "the constabulary",
                FindingText.normalised(context.force().name()),
                FindingText.normalised(context.force().shortName()))
            .anyMatch(block::begins);
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
