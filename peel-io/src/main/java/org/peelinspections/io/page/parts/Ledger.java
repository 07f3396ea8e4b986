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
import org.peelinspections.io.page.reading.PageCoverage.Role;

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

  public void account(Block block, Role role, String detail) {
    accounts.put(block, new PageCoverage.Line(block.line(), block.text(), role, detail));
  }

  public Role role(Block block) {
    PageCoverage.Line account = accounts.get(block);
    return account == null ? Role.NOT_UNDERSTOOD : account.role();
  }

  int countFinding() {
    return ++findings;
  }

  public void say(DiagnosticCode code, int line, Object... found) {
    diagnostics.add(code.at(line, found));
  }

  /** Returns what there is to say, by line; on one line in the order in which it was said. */
  public List<Diagnostic> diagnostics() {
    return diagnostics.stream().sorted(Comparator.comparingInt(Diagnostic::line)).toList();
  }

  public PageCoverage coverage() {
    for (Block block : blocks) {
      if (!accounts.containsKey(block)) {
        account(block, Role.NOT_UNDERSTOOD, "no rule understands it");
      }
    }
    return new PageCoverage(blocks.stream().map(accounts::get).toList());
  }
}
