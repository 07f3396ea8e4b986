package org.peelinspections.report.grid;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;

/**
 * One cell of a grid.
 *
 * @param mark what it shows; empty if there is nothing to show: the row has nothing of the cycle
 * @param origin from where the grade is carried forward, in words; empty if it is not
 * @param sources what it rests on; can be empty
 */
public record GridCell(Optional<Mark> mark, String origin, List<Source> sources) {

  /** Says nothing of what the cycle asks: it may ask it in another row, or in other words. */
  static final GridCell BLANK = new GridCell(Optional.empty(), "", List.of());

  public GridCell {
    sources = List.copyOf(sources);
  }

  /** The cell of a judgment; empty: the assessment does not include it. */
  static GridCell of(Optional<Judgment> judgment, List<Source> sources) {
    return new GridCell(
        judgment.map(Mark::of).or(() -> Optional.of(AbsenceMark.NOT_AT_HAND)),
        judgment.map(ReportWords::origin).orElse(""),
        sources);
  }

  /** The cell in words, with its scale; empty if it is blank. */
  public String words() {
    return mark.map(this::words).orElse("");
  }

  private String words(Mark shown) {
    String tiers =
        shown instanceof GradeMark grade ? " (" + ReportWords.tiers(grade.scale()) + ")" : "";
    return shown.words() + tiers + (origin.isEmpty() ? "" : ", carried forward " + origin);
  }

  /** The origin for a narrow cell. */
  public String shortOrigin() {
    return origin.equals(ReportWords.EARLIER) ? "from earlier" : origin;
  }
}
