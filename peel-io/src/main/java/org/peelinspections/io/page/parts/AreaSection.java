package org.peelinspections.io.page.parts;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.blocks.WrappedLines;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.assessment.DetailedFindingBuilder;

/**
 * What a page says about one area, in a sentence or table and in a section of its own: its wording,
 * the judgment, running text, findings and detailed findings.
 *
 * <p>On the summary pages the findings mostly follow the text, on some they come first; on the
 * pages of detailed findings they come first, and the argument follows in sections with headings of
 * their own. Lists inside the text are kept in their place, as paragraphs that begin with a bullet.
 */
public final class AreaSection {

  private static final int LONGEST_HEADING = 120;

  private final PageContext context;
  private final JudgedArea area;
  private final AreaAssessmentBuilder builder;
  private final JudgmentReader judgment;

  /** The section of the argument that is being read. */
  private Optional<DetailedFindingBuilder> detail = Optional.empty();

  /** Whether the running text has begun, the first paragraph of which can tell a grade. */
  private boolean begun;

  private boolean elsewhere;

  public AreaSection(PageContext context, AreaId id) {
    this.context = context;
    this.area = JudgedArea.of(context.framework(), id);
    this.builder = AreaAssessment.builder().area(id).sources(context.settings().sources());
    this.judgment = new JudgmentReader(context, area);
  }

  public JudgedArea area() {
    return area;
  }

  public JudgmentReader judgment() {
    return judgment;
  }

  public void wording(Block wording) {
    wording(wording, wording.text());
  }

  /** Takes the wording from a block that can have a number in front of it. */
  public void wording(Block wording, String text) {
    builder.wording(text);
    Role role = area.id().isPillar() ? Role.HEADLINE : Role.QUESTION_WORDING;
    context.account(wording, role, area.where());
  }

  public void lastUpdated(Optional<LocalDate> day) {
    builder.lastUpdated(day);
  }

  /** Reads the day of the update if the next blocks give it. */
  public void readDay() {
    if (context.next(LastUpdated::isDay)) {
      lastUpdated(LastUpdated.read(context, area.where()));
    }
  }

  /** Reads the section of a report page from its heading on, up to where another begins. */
  public void read(Predicate<Block> another) {
    wording(context.page().read());
    if (!context.next(another)) {
      judgment.readLine();
    }
    body(another);
  }

  /**
   * Reads the block of a pillar on a front page from its name or question on, up to where another
   * begins or a link ends it.
   */
  public void readBlock(Predicate<Block> another) {
    if (context.next(block -> Headings.pillar(block).isPresent())) {
      context.read(Role.PILLAR, area.where());
    }
    headline(another);
    readDay();
    if (!context.next(Headings::isSite)) {
      judgment.readLine();
    }
    boolean ended = false;
    beginText();
    while (!ended && context.nextBefore(another)) {
      ended = context.next(Headings::isSite);
      paragraph();
    }
  }

  /**
   * Another question than that of the pillar stays to be read as text, so that no grade follows.
   */
  private void headline(Predicate<Block> another) {
    boolean asked = context.next(block -> block.asks() && !another.test(block));
    if (context.next(
        block -> area.isWordedBy(block) || (asked && area.isHeadedBy(context, block)))) {
      wording(context.page().read());
    } else if (asked) {
      context.page().peek().ifPresent(block -> area.sayDiffering(context, block));
    }
  }

  /** Reads what stands behind the judgment, in any order, up to where another area begins. */
  public void body(Predicate<Block> another) {
    FindingSections findings =
        new FindingSections(new FindingPlace(context, area.where(), another, this::keep), builder);
    boolean inDetail = false;
    beginText();
    while (context.nextBefore(another)) {
      if (findings.areNext()) {
        findings.read();
      } else if (!area.id().isPillar() && context.next(Headings::beginsDetail)) {
        inDetail = true;
        context.read(Role.HEADING, area.where());
      } else if (findings.areEarlierNext()) {
        earlierFindings(findings);
      } else if (inDetail) {
        detail(context.page().read());
      } else {
        paragraph();
      }
    }
    endDetail();
  }

  /** The page can come back to an area, and what it said of the text before no longer counts. */
  private void beginText() {
    begun = false;
    elsewhere = false;
  }

  private void earlierFindings(FindingSections findings) {
    Block lead = context.page().peek().orElseThrow();
    if (Sentences.of(lead.text()).size() == 1) {
      context.read(Role.HEADING, area.where());
    } else {
      paragraph();
    }
    findings.readEarlier(lead);
  }

  private void detail(Block block) {
    if (context.passLink(block)) {
      return;
    }
    context.account(block, Role.DETAILED_FINDING, area.where());
    if (isHeading(block)) {
      endDetail();
      detail = Optional.of(DetailedFinding.builder().heading(block.text()));
    } else {
      detail = detail.or(() -> Optional.of(DetailedFinding.builder()));
      detail.get().addParagraph(block.kept());
    }
  }

  private static boolean isHeading(Block block) {
    return block.isPlain()
        && !block.continuesItem()
        && block.text().length() <= LONGEST_HEADING
        && !block.endsInSentence()
        && !block.endsInColon();
  }

  private void endDetail() {
    detail.ifPresent(done -> builder.addDetailedFinding(done.build()));
    detail = Optional.empty();
  }

  /**
   * Reads the next block of the running text. It is no paragraph if it is nothing but a statement
   * on the judgment, belongs to the website, or is not understood.
   */
  private void paragraph() {
    elsewhere |= Elsewhere.isBeforeForm(context);
    Block block = context.page().read();
    if (context.passLink(block)) {
      return;
    }
    WrappedLines lines = WrappedLines.from(block, context.page());
    if (elsewhere) {
      Elsewhere.say(context, block);
    } else if (mayState(block) && judgment.takeStatement(lines)) {
      return;
    }
    if (block.isRow() || (block.isLabel() && !lines.isWrapped())) {
      context.notUnderstood(block, "a paragraph of the " + area.textRole().label());
      return;
    }
    if (!begun && !elsewhere && block.isPlain()) {
      judgment.considerProse(block, lines.whole());
    }
    begun = true;
    judgment.considerWithdrawal(block);
    keep(block);
    builder.addAllStatedDirections(area.directions(block.asParagraph(), context.terms()));
  }

  public void keep(Block block) {
    context.account(block, area.textRole(), area.where());
    builder.addNarrative(block.kept());
  }

  /** Whether a block can say why a question has no new grade; of a pillar no item says so. */
  private boolean mayState(Block block) {
    return block.isPlain() || (block.isItem() && !area.id().isPillar());
  }

  public AreaAssessment build() {
    judgment.decide(builder);
    return builder.build();
  }
}
