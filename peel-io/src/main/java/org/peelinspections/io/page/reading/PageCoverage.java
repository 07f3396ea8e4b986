package org.peelinspections.io.page.reading;

import java.util.List;
import java.util.OptionalDouble;
import org.peelinspections.model.internal.Tokens;

/**
 * What the reader made of each line of a page.
 *
 * @param lines one entry for each line that is not blank, in the order of the page
 */
public record PageCoverage(List<Line> lines) {

  public PageCoverage {
    lines = List.copyOf(lines);
  }

  /** Returns the lines that no rule understands. */
  public List<Line> notUnderstood() {
    return withRole(Role.NOT_UNDERSTOOD);
  }

  /** Returns the lines that belong to the website and not to the assessment. */
  public List<Line> passedOver() {
    return withRole(Role.PASSED_OVER);
  }

  private List<Line> withRole(Role role) {
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

  /**
   * What the reader made of one line of a page.
   *
   * @param line the number of the line; 1 or more
   * @param text the line without surrounding whitespace
   * @param role what it became
   * @param detail the pillar or question that it belongs to; for a skipped line, why
   */
  public record Line(int line, String text, Role role, String detail) {}

  /** What a line of a page became. */
  public enum Role {
    /** The title, with force and cycle. */
    TITLE,
    /** The name of the pillar. */
    PILLAR,
    /** The question that heads the pillar. */
    HEADLINE,
    /** The day of the last update. */
    LAST_UPDATED,
    /** A judgment. */
    JUDGMENT,
    /** A paragraph of the summary of a pillar. */
    SUMMARY,
    /** A heading that says what follows. */
    HEADING,
    /** The number of a question. */
    QUESTION_NUMBER,
    /** The wording of a question. */
    QUESTION_WORDING,
    /** A paragraph of the narrative of a question. */
    NARRATIVE,
    /** A line of the detailed findings of a question. */
    DETAILED_FINDING,
    /** The text of an area for improvement. */
    AREA_FOR_IMPROVEMENT,
    /** The text of a cause of concern. */
    CAUSE_OF_CONCERN,
    /** The text of a recommendation. */
    RECOMMENDATION,
    /** The headline of an innovative practice. */
    INNOVATIVE_PRACTICE,
    /** A paragraph that explains a finding. */
    EXPLANATION,
    /** The inspector who signed. */
    INSPECTOR,
    /** A paragraph of the inspector's observations. */
    OBSERVATION,
    /** A point of a finding or recommendation. */
    POINT,
    /** Nothing: it belongs to the website and not to the assessment. */
    PASSED_OVER,
    /** Nothing: no rule understands it. */
    NOT_UNDERSTOOD;

    /** Returns the name for people to read, in lower case. */
    public String label() {
      return Tokens.token(name()).replace('-', ' ');
    }
  }
}
