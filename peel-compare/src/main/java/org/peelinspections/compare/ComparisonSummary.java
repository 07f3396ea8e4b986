package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.Direction;

/**
 * How many rows have each verdict and each direction.
 *
 * <p>The counts of the verdicts add up to the number of rows. The counts of the directions add up
 * to the number of rows that were compared, with or without caution.
 */
public final class ComparisonSummary {

  private final Map<VerdictKind, Integer> verdicts = new EnumMap<>(VerdictKind.class);
  private final Map<Direction, Integer> plain = new EnumMap<>(Direction.class);
  private final Map<Direction, Integer> cautious = new EnumMap<>(Direction.class);

  private ComparisonSummary(List<ComparisonRow> rows) {
    rows.forEach(row -> count(row.verdict()));
  }

  /** Counts the rows given. */
  public static ComparisonSummary of(List<ComparisonRow> rows) {
    return new ComparisonSummary(rows);
  }

  private void count(Verdict verdict) {
    verdicts.merge(verdict.kind(), 1, Integer::sum);
    if (verdict instanceof Verdict.Compared compared) {
      plain.merge(compared.direction(), 1, Integer::sum);
    }
    if (verdict instanceof Verdict.ComparedWithCaution compared) {
      cautious.merge(compared.direction(), 1, Integer::sum);
    }
  }

  /** Returns how many rows there are. */
  public int rows() {
    return verdicts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** Returns how many rows have a verdict of this kind. */
  public int count(VerdictKind kind) {
    return verdicts.getOrDefault(kind, 0);
  }

  /** Returns how many rows moved this way, compared with or without caution. */
  public int count(Direction direction) {
    return plain.getOrDefault(direction, 0) + withCaution(direction);
  }

  /** Returns how many rows moved this way and were compared with caution. */
  public int withCaution(Direction direction) {
    return cautious.getOrDefault(direction, 0);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ComparisonSummary that
        && verdicts.equals(that.verdicts)
        && plain.equals(that.plain)
        && cautious.equals(that.cautious);
  }

  @Override
  public int hashCode() {
    return verdicts.hashCode() * 31 + plain.hashCode() * 7 + cautious.hashCode();
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
