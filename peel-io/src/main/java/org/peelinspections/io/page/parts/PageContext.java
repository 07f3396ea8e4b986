package org.peelinspections.io.page.parts;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.EvidenceBuilder;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * What the rules for one page share.
 *
 * @param name the name of the page
 * @param page its blocks
 * @param ledger the account of its lines
 * @param force the force that its title names
 * @param framework the framework that its title names
 * @param forces all forces, for others that the text names
 * @param frameworks all frameworks, for earlier cycles that the text names
 * @param sources where the page was published; none if the caller did not say
 * @param spoken what the sentences of the page say
 * @param gradesFromProse whether an opening sentence may supply a grade
 * @param limits how much a page may hold
 */
public record PageContext(
    String name,
    Blocks page,
    Ledger ledger,
    Force force,
    Framework framework,
    Forces forces,
    Frameworks frameworks,
    List<Source> sources,
    Spoken spoken,
    boolean gradesFromProse,
    PeelLimits limits) {

  /** Evidence for what a block says; it names no document if the page has no name. */
  EvidenceBuilder evidence(Block block) {
    Optional<String> document = Optional.of(name).filter(given -> !given.isBlank());
    return Evidence.builder().document(document).firstLine(block.line()).lastLine(block.line());
  }

  public void account(Block block, PageCoverage.Role role, String detail) {
    ledger.account(block, role, detail);
  }

  /** A finding begins at a block; refuses one too many. */
  void countFinding(Block block) {
    limits.check(Limit.FINDINGS, ledger.countFinding(), Position.ofLine(block.line()));
  }

  public void say(DiagnosticCode code, int line, String sentence) {
    ledger.say(code, line, sentence);
  }

  /** Leaves a block in the account as not understood, and says what was expected in its place. */
  public void notUnderstood(Block block, String expected) {
    say(
        DiagnosticCode.NOT_UNDERSTOOD,
        block.line(),
        "'" + abridged(block.text()) + "' is not understood; expected " + expected);
  }

  /** Says that a sentence looks like a judgment and is of no known form, so that none is taken. */
  public void looksLikeAJudgment(Block block, String where, String sentence) {
    say(
        DiagnosticCode.LOOKS_LIKE_A_JUDGMENT,
        block.line(),
        where
            + "'"
            + sentence
            + "' looks like a judgment and is of no known form; no grade is taken from it");
  }

  /** The cycle before that of the page; empty for the first. */
  Optional<Cycle> cycleBefore() {
    return frameworks.all().stream()
        .map(Framework::cycle)
        .filter(cycle -> cycle.isBefore(framework.cycle()))
        .max(Comparator.naturalOrder());
  }

  /** Returns whether the page has a next block for which the test holds. */
  public boolean next(Predicate<Block> test) {
    Optional<Block> next = page.peek();
    return next.isPresent() && test.test(next.get());
  }

  public static String abridged(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "...";
  }
}
