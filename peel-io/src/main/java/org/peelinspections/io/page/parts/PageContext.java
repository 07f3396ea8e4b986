package org.peelinspections.io.page.parts;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.io.Limit;
import org.peelinspections.io.Position;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.forms.Terms;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.EvidenceBuilder;
import org.peelinspections.model.Force;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.framework.Framework;

/** What the rules for one page share; the title of the page names force and framework. */
public record PageContext(
    PageReaderSettings settings,
    String name,
    Blocks page,
    Ledger ledger,
    Force force,
    Framework framework,
    Terms terms,
    Map<String, Force> names,
    Spoken spoken) {

  public boolean next(Predicate<Block> test) {
    return page.peek().filter(test).isPresent();
  }

  /** Returns whether the page has a next block, and the end does not begin with it. */
  public boolean nextBefore(Predicate<Block> end) {
    return page.hasNext() && !next(end);
  }

  public boolean afterNext(Predicate<Block> test) {
    return page.ahead(1).filter(test).isPresent();
  }

  public Optional<Block> readIf(Predicate<Block> test) {
    return next(test) ? Optional.of(page.read()) : Optional.empty();
  }

  public Block read(Role role, String detail) {
    Block block = page.read();
    account(block, role, detail);
    return block;
  }

  public void account(Block block, Role role, String detail) {
    ledger.account(block, role, detail);
  }

  /** Accounts for a block if it is a link of the website, and returns whether it is. */
  public boolean passLink(Block block) {
    boolean link = Headings.isSite(block);
    if (link) {
      account(block, Role.PASSED_OVER, "a link");
    }
    return link;
  }

  public void say(DiagnosticCode code, int line, Object... found) {
    ledger.say(code, line, found);
  }

  /** Leaves a block in the account as not understood, and says what was expected in its place. */
  public void notUnderstood(Block block, String expected) {
    say(DiagnosticCode.NOT_UNDERSTOOD, block.line(), abridged(block.text()), expected);
  }

  /** Says that a sentence looks like a judgment and is of no known form, so that none is taken. */
  public void looksLikeAJudgment(Block block, String where, String sentence) {
    say(DiagnosticCode.LOOKS_LIKE_A_JUDGMENT, block.line(), where, sentence);
  }

  /** Says so if the last block of the page does not end a sentence. */
  public void checkEnd() {
    Block last = page.last();
    boolean complete =
        switch (ledger.role(last)) {
          case PASSED_OVER -> true;
          case JUDGMENT -> !last.isLabel();
          case HEADLINE, LAST_UPDATED, HEADING, QUESTION_NUMBER, QUESTION_WORDING -> false;
          case NOT_UNDERSTOOD -> last.isLabel() || last.isRow() || last.endsInSentence();
          default -> last.endsInSentence();
        };
    if (!complete) {
      say(DiagnosticCode.PAGE_ENDS_EARLY, last.line(), abridged(last.text()));
    }
  }

  public AssessmentBuilder assessment() {
    return Assessment.builder().force(force).framework(framework);
  }

  /** Evidence for what a block says; it names no document if the page has no name. */
  EvidenceBuilder evidence(Block block) {
    Optional<String> document = Optional.of(name).filter(given -> !given.isBlank());
    return Evidence.builder().document(document).firstLine(block.line()).lastLine(block.line());
  }

  Evidence evidence(Block block, String words) {
    return evidence(block).words(words).build();
  }

  /** A finding begins at a block; refuses one too many. */
  void countFinding(Block block) {
    Position position = Position.ofLine(block.line());
    settings.limits().check(Limit.FINDINGS, ledger.countFinding(), position);
  }

  /** The cycle before that of the page; empty for the first. */
  Optional<Cycle> cycleBefore() {
    return settings.frameworks().all().stream()
        .map(Framework::cycle)
        .filter(cycle -> cycle.isBefore(framework.cycle()))
        .max(Comparator.naturalOrder());
  }

  public static String abridged(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
