package org.peelinspections.model.assessment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * What a user noted about one finding over time.
 *
 * <p>Entries are sorted by date. Entries of the same day keep the order in which they were added,
 * and the last one counts. A history can be empty.
 */
@Value.Immutable
public abstract class ProgressHistory {

  ProgressHistory() {}

  /** The entries in the order of their dates; can be empty. */
  public abstract List<ProgressEntry> entries();

  /** The history without entries. */
  public static ProgressHistory empty() {
    return builder().build();
  }

  /** Returns this history plus an entry, which comes last among those of its day. */
  public final ProgressHistory with(ProgressEntry entry) {
    return builder().from(this).addEntry(entry).build();
  }

  /**
   * What was noted last until the end of a day, such as {@code on(day, ProgressEntry::status)};
   * empty if nothing was.
   */
  public final <T> Optional<T> on(LocalDate day, Function<ProgressEntry, Optional<T>> what) {
    return entries().stream()
        .filter(entry -> !entry.date().isAfter(day))
        .flatMap(entry -> what.apply(entry).stream())
        .reduce((before, after) -> after);
  }

  @Value.Check
  ProgressHistory check() {
    List<ProgressEntry> ordered =
        entries().stream().sorted(Comparator.comparing(ProgressEntry::date)).toList();
    return ordered.equals(entries()) ? this : builder().entries(ordered).build();
  }

  /** Starts a new history. */
  public static ProgressHistoryBuilder builder() {
    return new ProgressHistoryBuilder();
  }
}
