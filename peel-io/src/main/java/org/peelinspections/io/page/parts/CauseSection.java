package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Point;
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

  private final FindingPlace place;
  private final PageContext context;

  /** Whether the heading of the recommendations is still to come. */
  private final boolean headed;

  /** Where the cause begins; empty until it was read. */
  private Optional<Block> text = Optional.empty();

  CauseSection(FindingPlace place) {
    this.place = place;
    this.context = place.context();
    this.headed = isHeadingAhead();
  }

  /** Reads what stands under a heading; empty, with a diagnostic, if something is missing. */
  Optional<Finding> read(Block heading) {
    int from = context.page().position();
    text = context.readIf(this::isOfCause);
    List<Point> points =
        text.filter(found -> headed || found.endsInColon()).map(place::points).orElse(List.of());
    List<Block> paragraphs = paragraphs();
    Optional<Evidence> evidence = text.map(place::evidence);
    passHeading(block -> true);
    List<Recommendation> recommendations = recommendations();
    if (text.isEmpty() || recommendations.isEmpty()) {
      keepWords(heading, from, recommendations.isEmpty());
      return Optional.empty();
    }
    context.countFinding(text.get());
    context.account(text.get(), Role.CAUSE_OF_CONCERN, place.where());
    paragraphs.forEach(block -> context.account(block, Role.CAUSE_OF_CONCERN, place.where()));
    return Optional.of(
        CauseOfConcern.builder()
            .text(Headings.withoutLabel(text.get().text()))
            .points(points)
            .paragraphs(paragraphs.stream().map(Block::kept).toList())
            .recommendations(recommendations)
            .evidence(evidence.stream().toList())
            .build());
  }

  /** Returns whether one more cause follows, since its recommendations are headed again. */
  boolean isFollowed() {
    return isHeadingAhead()
        && context.next(block -> isText(block) && (block.isPlain() || isNextCause(block)));
  }

  private boolean isNextCause(Block block) {
    return text.filter(block::isNumberedBehind).isPresent();
  }

  /** Returns whether the heading of the recommendations stands before any other. */
  private boolean isHeadingAhead() {
    if (context.next(Headings.RECOMMENDATIONS::is)) {
      return false;
    }
    return context.page().rest().stream()
        .filter(block -> Headings.isKnown(block) || place.end().test(block))
        .findFirst()
        .filter(Headings.RECOMMENDATIONS::is)
        .isPresent();
  }

  private List<Block> paragraphs() {
    List<Block> paragraphs = new ArrayList<>();
    while (context.next(this::isOfCause)) {
      Block paragraph = context.page().read();
      paragraphs.add(paragraph);
      while (paragraph.isPlain() && paragraph.endsInColon() && context.next(Block::isItem)) {
        paragraphs.add(context.page().read());
      }
    }
    return paragraphs;
  }

  private boolean isOfCause(Block block) {
    return isText(block) && (headed || !begins(block));
  }

  private boolean isText(Block block) {
    return !block.isRow() && !Headings.AREAS_FOR_IMPROVEMENT.labels(block) && place.isText(block);
  }

  /** Returns whether a block begins a recommendation where no heading does. */
  private static boolean begins(Block block) {
    return block.isItem() || Headings.RECOMMENDATIONS.labels(block) || Deadlines.leadsIn(block);
  }

  private List<Recommendation> recommendations() {
    List<Recommendation> recommendations = new ArrayList<>();
    do {
      while (context.next(
          block ->
              isText(block)
                  && !isNextCause(block)
                  && (begins(block) || (headed && Deadlines.bids(block))))) {
        recommendations.add(recommendation());
      }
    } while (passHeading(CauseSection::endsInNumber)); // Recommendation 2
    return recommendations;
  }

  private boolean passHeading(Predicate<Block> kind) {
    boolean next = context.next(kind.and(Headings.RECOMMENDATIONS::is));
    if (next) {
      place.read(Role.HEADING);
    }
    return next;
  }

  private static boolean endsInNumber(Block block) {
    return Character.isDigit(block.text().charAt(block.text().length() - 1));
  }

  private Recommendation recommendation() {
    Block block = place.read(Role.RECOMMENDATION);
    String text = Headings.withoutLabel(block.text()) + place.continuation();
    return Recommendation.builder()
        .text(text)
        .points(place.points(block))
        .deadline(Deadlines.in(text))
        .addEvidence(place.evidence(block))
        .build();
  }

  private void keepWords(Block heading, int from, boolean noRecommendation) {
    context.page().since(from).stream()
        .filter(block -> !Headings.isKnown(block))
        .forEach(place.rest());
    context.say(
        DiagnosticCode.NO_RECOMMENDATION,
        heading.line(),
        place.where(),
        noRecommendation ? "no recommendation" : "no text before its recommendations");
  }
}
