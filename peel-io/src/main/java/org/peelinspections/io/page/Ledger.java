package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Keeps what each block of one page became, and what there is to say about it. */
final class Ledger {

  private final List<Block> blocks;
  private final Map<Block, LineAccount> accounts;
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int findings;

  /** A block of which nothing is said is not understood, so that none can be forgotten. */
  Ledger(List<Block> blocks) {
    this.blocks = blocks;
    this.accounts = new HashMap<>(2 * blocks.size());
  }

  void account(Block block, LineRole role, String detail) {
    accounts.put(block, account(role, detail, block));
  }

  private static LineAccount account(LineRole role, String detail, Block block) {
    return new LineAccount(block.line(), block.text(), role, detail);
  }

  private static LineAccount notUnderstood(Block block) {
    return account(LineRole.NOT_UNDERSTOOD, "no rule understands it", block);
  }

  LineRole role(Block block) {
    LineAccount account = accounts.get(block);
    return account == null ? LineRole.NOT_UNDERSTOOD : account.role();
  }

  /** Counts one more finding of the page; gives their number. */
  int countFinding() {
    return ++findings;
  }

  void say(DiagnosticCode code, int line, String sentence) {
    diagnostics.add(new Diagnostic(code, line, sentence));
  }

  /** Returns what there is to say, by line; on one line in the order in which it was said. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Comparator.comparingInt(Diagnostic::line));
    return sorted;
  }

  Coverage coverage() {
    List<LineAccount> all = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      LineAccount account = accounts.get(block);
      all.add(account == null ? notUnderstood(block) : account);
    }
    return new Coverage(all);
  }
}
