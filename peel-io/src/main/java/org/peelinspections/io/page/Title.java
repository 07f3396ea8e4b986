package org.peelinspections.io.page;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Framework;
import org.peelinspections.model.Frameworks;

/**
 * The title of a page: {@code West Midlands PEEL 2017}.
 *
 * @param force the force that it names
 * @param framework the framework of the cycle that it names
 */
record Title(Force force, Framework framework) {

  private static final String MARK = " PEEL ";

  /** Passes over what stands before the title, and reads it; empty if there is none. */
  static Optional<Title> find(Blocks page, Ledger ledger, Forces forces, Frameworks frameworks) {
    int before = 0;
    while (page.ahead(before).isPresent()) {
      Block block = page.ahead(before).get();
      if (isTitle(block, frameworks)) {
        for (int i = 0; i < before; i++) {
          ledger.account(page.read(), LineRole.PASSED_OVER, "stands before the title");
        }
        return read(page.read(), ledger, forces, frameworks);
      }
      before++;
    }
    ledger.say(
        DiagnosticCode.NO_TITLE,
        page.line(),
        "no line names a force and a cycle; expected one such as 'West Midlands PEEL 2017'");
    return Optional.empty();
  }

  /** A title is a short line with the mark in it and a year behind the mark. */
  private static boolean isTitle(Block block, Frameworks frameworks) {
    int mark = block.text().indexOf(MARK);
    if (block.isItem() || mark < 0 || block.text().length() > 80) {
      return false;
    }
    String cycle = block.text().substring(mark + MARK.length());
    return frameworks.find(cycle).isPresent() || startsWithYear(cycle);
  }

  private static boolean startsWithYear(String text) {
    return text.length() >= 4
        && text.length() <= 12
        && text.startsWith("20")
        && text.chars().limit(4).allMatch(c -> c >= '0' && c <= '9');
  }

  private static Optional<Title> read(
      Block block, Ledger ledger, Forces forces, Frameworks frameworks) {
    int mark = block.text().indexOf(MARK);
    String forceName = block.text().substring(0, mark);
    String cycleName = block.text().substring(mark + MARK.length());
    Optional<Force> force = forces.find(forceName);
    Optional<Framework> framework = frameworks.find(cycleName);
    if (force.isEmpty()) {
      List<String> known = forces.all().stream().map(Force::shortName).toList();
      ledger.say(
          DiagnosticCode.UNKNOWN_FORCE,
          block.line(),
          "'" + forceName + "' is not a force; expected one of " + String.join(", ", known));
    }
    if (framework.isEmpty()) {
      List<String> known = frameworks.all().stream().map(Framework::name).toList();
      ledger.say(
          DiagnosticCode.UNKNOWN_CYCLE,
          block.line(),
          "'" + cycleName + "' is not a cycle; expected one of " + String.join(", ", known));
    }
    if (force.isEmpty() || framework.isEmpty()) {
      return Optional.empty();
    }
    ledger.account(block, LineRole.TITLE, force.get().name() + ", " + framework.get().name());
    return Optional.of(new Title(force.get(), framework.get()));
  }
}
