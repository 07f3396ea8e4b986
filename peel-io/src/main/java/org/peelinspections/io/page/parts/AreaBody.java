package org.peelinspections.io.page.parts;

import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.assessment.DetailedFindingBuilder;

/**
 * Reads what stands under one pillar or question, up to where the next begins: running text,
 * findings and detailed findings, in any order.
 *
 * <p>On the summary pages the findings mostly follow the text, on some they come first; on the
 * pages of detailed findings they come first, and the argument follows in sections with headings of
 * their own. Lists inside the text are kept in their place, as paragraphs that begin with a bullet.
 */
final class AreaBody {

  private static final int LONGEST_HEADING = 120;

  private final PageContext context;
  private final JudgedArea area;
  private final AreaAssessmentBuilder builder;
  private final Predicate<Block> end;
  private final Paragraphs paragraphs;
  private final FindingSections findings;

  /** The section of the argument that is being read. */
  private Optional<DetailedFindingBuilder> section = Optional.empty();

  private boolean inDetail;

  /**
   * Begins to read.
   *
   * @param builder takes what is read
   * @param end what begins the next pillar or question
   */
  AreaBody(
      PageContext context,
      JudgedArea area,
      JudgmentReader judgment,
      AreaAssessmentBuilder builder,
      Predicate<Block> end) {
    this.context = context;
    this.area = area;
    this.builder = builder;
    this.end = end;
    this.paragraphs = new Paragraphs(context, area, judgment, builder);
    FindingPlace place = new FindingPlace(context, area.where(), end, paragraphs::keep);
    this.findings = new FindingSections(place, builder);
  }

  void read() {
    while (context.nextBefore(end)) {
      if (context.next(Headings::isKnown)) {
        findings.readSection();
      } else if (findings.isLabelledNext()) {
        findings.readLabelled();
      } else if (area.question().isPresent() && context.next(Headings::beginsDetail)) {
        inDetail = true;
        context.read(Role.HEADING, area.where());
      } else if (EarlierFindings.areNext(context)) {
        earlierFindings();
      } else if (inDetail) {
        detail();
      } else {
        paragraphs.read();
      }
    }
    endSection();
  }

  /** A paragraph that says which areas for improvement are still open, and these. */
  private void earlierFindings() {
    Block lead = context.page().peek().orElseThrow();
    Optional<Cycle> cycle = EarlierFindings.cycle(context, lead);
    if (Sentences.of(lead.text()).size() == 1) {
      context.read(Role.HEADING, area.where());
    } else {
      paragraphs.read();
    }
    findings.readEarlier(lead, cycle);
  }

  /** A heading or paragraph of the argument at length. */
  private void detail() {
    Block block = context.page().read();
    if (context.passLink(block)) {
      return;
    }
    context.account(block, Role.DETAILED_FINDING, area.where());
    if (isHeading(block)) {
      endSection();
      section = Optional.of(DetailedFinding.builder().heading(block.text()));
    } else {
      section = section.or(() -> Optional.of(DetailedFinding.builder()));
      section.get().addParagraph(block.kept());
    }
  }

  private static boolean isHeading(Block block) {
    return block.isPlain()
        && !block.continuesItem()
        && block.text().length() <= LONGEST_HEADING
        && !block.endsInSentence()
        && !block.endsInColon();
  }

  private void endSection() {
    section.ifPresent(done -> builder.addDetailedFinding(done.build()));
    section = Optional.empty();
  }
}
