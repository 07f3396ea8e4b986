package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;

/** Keeps what each block of one page became, and what there is to say about it. */
public final class Ledger {

  private final List<Block> blocks;
  private final Map<Block, PageCoverage.Line> accounts;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int findings;

  /** A block of which nothing is said is not understood, so that none can be forgotten. */
  public Ledger(List<Block> blocks) {
    this.blocks = blocks;
    this.accounts = new HashMap<>(2 * blocks.size());
  }

  public void account(Block block, PageCoverage.Role role, String detail) {
    accounts.put(block, account(role, detail, block));
  }

  private static PageCoverage.Line account(PageCoverage.Role role, String detail, Block block) {
    return new PageCoverage.Line(block.line(), block.text(), role, detail);
  }

  private static PageCoverage.Line notUnderstood(Block block) {
    return account(PageCoverage.Role.NOT_UNDERSTOOD, "no rule understands it", block);
  }

  public PageCoverage.Role role(Block block) {
    PageCoverage.Line account = accounts.get(block);
    return account == null ? PageCoverage.Role.NOT_UNDERSTOOD : account.role();
  }

  /** Counts one more finding of the page; gives their number. */
  int countFinding() {
    return ++findings;
  }

  public void say(DiagnosticCode code, int line, String sentence) {
    diagnostics.add(new Diagnostic(code, line, sentence));
  }

  /** Returns what there is to say, by line; on one line in the order in which it was said. */
  public List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Comparator.comparingInt(Diagnostic::line));
    return sorted;
  }

  public PageCoverage coverage() {
    List<PageCoverage.Line> all = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      PageCoverage.Line account = accounts.get(block);
      all.add(account == null ? notUnderstood(block) : account);
    }
    return new PageCoverage(all);
  }
}
