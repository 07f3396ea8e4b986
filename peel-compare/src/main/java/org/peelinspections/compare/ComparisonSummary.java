package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import org.peelinspections.model.Direction;

/**
 * How many rows have each verdict and each direction.
 *
 * <p>The counts of the verdicts add up to the number of rows. The counts of the directions add up
 * to the number of rows that were compared, with or without caution.
 *
 * @param verdicts the verdicts of the rows, in their order
 */
public record ComparisonSummary(List<Verdict> verdicts) {

  /** Copies the verdicts. */
  public ComparisonSummary {
    verdicts = List.copyOf(verdicts);
  }

  /** Counts the rows given. */
  public static ComparisonSummary of(List<ComparisonRow> rows) {
    return new ComparisonSummary(rows.stream().map(ComparisonRow::verdict).toList());
  }

  /** Returns how many rows there are. */
  public int rows() {
    return verdicts.size();
  }

  /** Returns how many rows have a verdict of this kind. */
  public int count(VerdictKind kind) {
    return (int) verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
  }

  /** Returns how many rows moved this way, compared with or without caution. */
  public int count(Direction direction) {
    return (int) verdicts.stream().filter(verdict -> moved(verdict, direction)).count();
  }

  /** Returns how many rows moved this way and were compared with caution. */
  public int withCaution(Direction direction) {
    return (int)
        verdicts.stream()
            .filter(verdict -> verdict.isWithCaution() && moved(verdict, direction))
            .count();
  }

  private static boolean moved(Verdict verdict, Direction direction) {
    return verdict.change().filter(change -> change.direction() == direction).isPresent();
  }

  /** The counts in words, such as {@code 4 rows: 1 declined, 3 not compared}. */
  @Override
  public String toString() {
    return counted("row");
  }

  /**
   * The counts in words, with a noun in place of {@code row}.
   *
   * @param noun what a row is, in the singular; its plural ends in {@code s}
   */
  public String counted(String noun) {
    List<String> counts = new ArrayList<>();
    for (Direction direction : Direction.values()) {
      int careful = withCaution(direction);
      String caution = " (" + (careful == count(direction) ? "" : careful + " ") + "with caution)";
      add(counts, count(direction), direction.label() + (careful == 0 ? "" : caution));
    }
    add(counts, count(VerdictKind.NO_NEW_EVIDENCE), VerdictKind.NO_NEW_EVIDENCE.label());
    add(counts, count(VerdictKind.NOT_COMPARED), VerdictKind.NOT_COMPARED.label());
    String rows = rows() + " " + (rows() == 1 ? noun : noun + "s");
    return counts.isEmpty() ? rows : rows + ": " + String.join(", ", counts);
  }

  private static void add(List<String> counts, int count, String label) {
    if (count > 0) {
      counts.add(count + " " + label);
    }
  }
}
