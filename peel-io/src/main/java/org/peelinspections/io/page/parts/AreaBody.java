package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.DetailedFinding;
import org.peelinspections.model.finding.Finding;

/**
 * Reads what stands under one pillar or question, up to where the next begins: running text,
 * findings and detailed findings, in any order.
 *
 * <p>On the summary pages the findings mostly follow the text, on some they come first; on the
 * pages of detailed findings they come first, and the argument follows in sections with headings of
 * their own. Lists inside the text are kept in their place, as paragraphs that begin with a bullet.
 */
public final class AreaBody {

  private final PageContext context;
  private final String where;
  private final PageCoverage.Role role;
  private final JudgmentReader judgment;
  private final Predicate<Block> end;
  private final Paragraphs paragraphs;
  private final FindingSections findings;
  private final Details details;
  private final List<String> texts = new ArrayList<>();
  private final List<StatedDirection> directions = new ArrayList<>();
  private boolean inDetail;

  /**
   * Begins to read.
   *
   * @param where the pillar or question
   * @param role what a paragraph of the running text becomes
   * @param end what begins the next pillar or question
   */
  public AreaBody(
      PageContext context,
      String where,
      PageCoverage.Role role,
      JudgmentReader judgment,
      Predicate<Block> end) {
    this.context = context;
    this.where = where;
    this.role = role;
    this.judgment = judgment;
    this.end = end;
    this.paragraphs = new Paragraphs(context, judgment);
    this.findings = new FindingSections(context, where, end, this::keep);
    this.details = new Details(context, where);
  }

  /** The paragraphs of the running text. */
  public List<String> texts() {
    return texts;
  }

  /** Returns what the running text says about the change since an earlier inspection. */
  public List<StatedDirection> directions() {
    return directions;
  }

  public List<Finding> findings() {
    return findings.all();
  }

  /** The sections of the argument; none where only running text is looked for. */
  List<DetailedFinding> details() {
    return details.all();
  }

  public void read() {
    while (context.page().hasNext() && !context.next(end)) {
      if (context.next(Headings::isKnown)) {
        findings.readSection();
      } else if (findings.isLabelledNext()) {
        findings.readLabelled();
      } else if (role == PageCoverage.Role.NARRATIVE && context.next(Headings::beginsDetail)) {
        inDetail = true;
        context.account(context.page().read(), PageCoverage.Role.HEADING, where);
      } else if (EarlierFindings.areNext(context)) {
        earlierFindings();
      } else if (inDetail) {
        details.read();
      } else {
        text();
      }
    }
  }

  /** A paragraph that says which areas for improvement are still open, and these. */
  private void earlierFindings() {
    Block lead = context.page().peek().orElseThrow();
    Optional<Cycle> cycle = EarlierFindings.cycle(context, lead);
    if (Sentences.of(lead.text()).size() == 1) {
      context.account(context.page().read(), PageCoverage.Role.HEADING, where);
    } else {
      text();
    }
    findings.readEarlier(lead, cycle);
  }

  private void text() {
    paragraphs.read(role, where, "a paragraph of the " + role.label()).ifPresent(this::add);
  }

  private void add(Block paragraph) {
    texts.add(paragraph.text());
    directions.addAll(judgment.statedDirections(paragraph));
  }

  /** Keeps the words of a finding that cannot be taken as one. */
  private void keep(Block block) {
    context.account(block, role, where);
    texts.add(block.kept());
  }

  /** The argument at length, in sections. */
  private static final class Details {

    private static final int LONGEST_HEADING = 120;

    private final PageContext context;
    private final String where;
    private final List<DetailedFinding> all = new ArrayList<>();
    private Optional<String> heading = Optional.empty();
    private final List<String> paragraphs = new ArrayList<>();

    Details(PageContext context, String where) {
      this.context = context;
      this.where = where;
    }

    void read() {
      Block block = context.page().read();
      if (Headings.isSite(block)) {
        context.account(block, PageCoverage.Role.PASSED_OVER, "a link");
        return;
      }
      context.account(block, PageCoverage.Role.DETAILED_FINDING, where);
      if (isHeading(block)) {
        endSection();
        heading = Optional.of(block.text());
      } else {
        paragraphs.add(block.kept());
      }
    }

    private static boolean isHeading(Block block) {
      return block.isPlain()
          && !block.continuesItem()
          && block.text().length() <= LONGEST_HEADING
          && !block.endsInSentence()
          && !block.text().endsWith(":");
    }

    private void endSection() {
      if (heading.isPresent() || !paragraphs.isEmpty()) {
        all.add(DetailedFinding.builder().heading(heading).paragraphs(paragraphs).build());
      }
      heading = Optional.empty();
      paragraphs.clear();
    }

    List<DetailedFinding> all() {
      endSection();
      return List.copyOf(all);
    }
  }
}
