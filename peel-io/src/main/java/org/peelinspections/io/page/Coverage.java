package org.peelinspections.io.page;

import java.util.List;
import java.util.OptionalDouble;

/** The account of every line of a page that is not blank, in the order of the page. */
public final class Coverage {

  private final List<LineAccount> lines;

  Coverage(List<LineAccount> lines) {
    this.lines = List.copyOf(lines);
  }

  /** What each line became; one entry for each line that is not blank, and no others. */
  public List<LineAccount> lines() {
    return lines;
  }

  /** The lines that became nothing because no rule understands them. */
  public List<LineAccount> notUnderstood() {
    return withRole(LineRole.NOT_UNDERSTOOD);
  }

  /** The lines that belong to the website and not to the assessment. */
  public List<LineAccount> passedOver() {
    return withRole(LineRole.PASSED_OVER);
  }

  private List<LineAccount> withRole(LineRole role) {
    return lines.stream().filter(line -> line.role() == role).toList();
  }

  /** The share of lines that were understood, 0 to 1; empty for a page without lines. */
  public OptionalDouble share() {
    return lines.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(1 - (double) notUnderstood().size() / lines.size());
  }
}
