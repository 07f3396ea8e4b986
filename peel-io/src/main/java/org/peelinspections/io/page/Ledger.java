package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what each line of one page became, and what there is to say about it. */
final class Ledger {

  private final Map<Integer, LineAccount> accounts = new TreeMap<>();
  private final List<Diagnostic> diagnostics = new ArrayList<>();

  /** Begins with every block not understood, so that none can be forgotten. */
  Ledger(List<Block> blocks) {
    blocks.forEach(block -> account(block, LineRole.NOT_UNDERSTOOD, "no rule understands it"));
  }

  void account(Block block, LineRole role, String detail) {
    accounts.put(block.line(), new LineAccount(block.line(), block.text(), role, detail));
  }

  LineRole role(Block block) {
    LineAccount account = accounts.get(block.line());
    return account == null ? LineRole.NOT_UNDERSTOOD : account.role();
  }

  void say(DiagnosticCode code, int line, String sentence) {
    diagnostics.add(new Diagnostic(code, line, sentence));
  }

  List<Diagnostic> diagnostics() {
    List<Diagnostic> sorted = new ArrayList<>(diagnostics);
    sorted.sort(Comparator.comparingInt(Diagnostic::line));
    return sorted;
  }

  Coverage coverage() {
    return new Coverage(List.copyOf(accounts.values()));
  }
}
