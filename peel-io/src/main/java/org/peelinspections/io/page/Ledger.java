package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps what each block of one page became, and what there is to say about it. */
final class Ledger {

  private final Map<Block, LineAccount> accounts = new LinkedHashMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();
  private int findings;

  /** Begins with every block not understood, so that none can be forgotten. */
  Ledger(List<Block> blocks) {
    blocks.forEach(block -> account(block, LineRole.NOT_UNDERSTOOD, "no rule understands it"));
  }

  void account(Block block, LineRole role, String detail) {
    accounts.put(block, new LineAccount(block.line(), block.text(), role, detail));
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

  /** What there is to say, by line; on one line in the order in which it was said. */
  List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Comparator.comparingInt(Diagnostic::line));
    return sorted;
  }

  Coverage coverage() {
    return new Coverage(List.copyOf(accounts.values()));
  }
}
