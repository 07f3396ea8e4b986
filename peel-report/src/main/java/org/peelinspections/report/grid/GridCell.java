package org.peelinspections.report.grid;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.report.grid.Mark.AbsenceMark;

/**
 * One cell of a grid.
 *
 * @param mark what it shows; empty if there is nothing to show: the row has nothing of the cycle
 * @param origin from where the grade is carried forward, in words; empty if it is not
 * @param sources what it rests on; can be empty
 * @param link how it follows from the cell before it; empty in the first column, and where no
 *     column follows from the one before
 */
public record GridCell(
    Optional<Mark> mark, String origin, List<Source> sources, Optional<GridLink> link) {

  public static final String NONE_AT_HAND = "neither in this data";

  /** From where a judgment is carried forward if that is not established. */
  private static final String EARLIER = "from an earlier cycle";

  public GridCell {
    sources = List.copyOf(sources);
  }

  /** The cell of an area; empty: the assessment does not include it. */
  static GridCell of(Optional<AreaAssessment> area, Optional<GridLink> link) {
    Optional<Judgment> judgment = area.map(AreaAssessment::judgment);
    return new GridCell(
        judgment.map(Mark::of).or(() -> Optional.of(AbsenceMark.NOT_AT_HAND)),
        judgment.map(GridCell::origin).orElse(""),
        area.map(AreaAssessment::sources).orElse(List.of()),
        link);
  }

  /** Says nothing of what the cycle asks: it may ask it in another row, or in other words. */
  static GridCell blank(Optional<GridLink> link) {
    return new GridCell(Optional.empty(), "", List.of(), link);
  }

  private static String origin(Judgment judgment) {
    return judgment instanceof Judgment.CarriedForward carried
        ? carried.origin().map(origin -> "from " + origin.label()).orElse(EARLIER)
        : "";
  }

  /** Returns whether none of some cells is in this data. */
  public static boolean noneAtHand(List<GridCell> cells) {
    return cells.size() > 1 && cells.stream().allMatch(GridCell::notAtHand);
  }

  public boolean notAtHand() {
    return mark.equals(Optional.of(AbsenceMark.NOT_AT_HAND));
  }

  public String shortOrigin() {
    return origin.equals(EARLIER) ? "from earlier" : origin;
  }

  /** Returns how sure it is: who says it, when, and how; empty if no source is given. */
  public String sure() {
    return source().map(GridCell::sure).orElse("");
  }

  /** What it rests on first; empty if no source is given. */
  public Optional<Source> source() {
    return sources.stream().findFirst();
  }

  private static String sure(Source source) {
    return ReportWords.publisher(source.publisher())
        + source.published().map(date -> " " + date.text()).orElse("")
        + (source.support() == Source.Support.DIRECT ? "" : ", by exclusion");
  }
}
