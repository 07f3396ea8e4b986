package org.peelinspections.io.page.reading;

import java.util.List;
import java.util.OptionalDouble;

/** What the reader made of each line of a page. */
public final class PageCoverage {

  private final List<LineAccount> lines;

  public PageCoverage(List<LineAccount> lines) {
    this.lines = List.copyOf(lines);
  }

  /** Returns one entry for each line that is not blank, in the order of the page. */
  public List<LineAccount> lines() {
    return lines;
  }

  /** Returns the lines that no rule understands. */
  public List<LineAccount> notUnderstood() {
    return withRole(LineRole.NOT_UNDERSTOOD);
  }

  /** Returns the lines that belong to the website and not to the assessment. */
  public List<LineAccount> passedOver() {
    return withRole(LineRole.PASSED_OVER);
  }

  private List<LineAccount> withRole(LineRole role) {
    return lines.stream().filter(line -> line.role() == role).toList();
  }

  /**
   * Returns the share of lines that were understood, from 0 to 1; empty for a page without lines.
   */
  public OptionalDouble share() {
    return lines.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (double) notUnderstood().size() / lines.size());
  }
}
