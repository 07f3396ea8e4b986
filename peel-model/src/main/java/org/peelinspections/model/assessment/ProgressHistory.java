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
 *
 * @param entries the entries in the order of their dates; can be empty
 */
@Value.Builder
public record ProgressHistory(List<ProgressEntry> entries) {

  /** Sorts the entries. */
  public ProgressHistory {
    entries = entries.stream().sorted(Comparator.comparing(ProgressEntry::date)).toList();
  }

  /** The history without entries. */
  public static ProgressHistory empty() {
    return new ProgressHistory(List.of());
  }

  /** Returns this history plus an entry, which comes last among those of its day. */
  public ProgressHistory with(ProgressEntry entry) {
    return builder().from(this).addEntry(entry).build();
  }

  /**
   * What was noted last until the end of a day, such as {@code on(day, ProgressEntry::status)};
   * empty if nothing was.
   */
  public <T> Optional<T> on(LocalDate day, Function<ProgressEntry, Optional<T>> what) {
    return entries().stream()
        .filter(entry -> !entry.date().isAfter(day))
        .flatMap(entry -> what.apply(entry).stream())
        .reduce((before, after) -> after);
  }

  /** Starts a new history. */
  public static ProgressHistoryBuilder builder() {
    return new ProgressHistoryBuilder();
  }
}
