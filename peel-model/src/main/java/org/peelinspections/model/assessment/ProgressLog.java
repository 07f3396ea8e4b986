package org.peelinspections.model.assessment;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.finding.FindingRef;

/**
 * A user's own tracking of findings, kept apart from what was published.
 *
 * <p>It holds a history for each {@link FindingRef}, in the order in which they were first noted,
 * for any number of forces. Nothing is removed: if an assessment no longer has the finding, its
 * history stays, and {@link #unresolvedIn} lists it. Equality ignores the order of references.
 * Immutable and thread-safe.
 */
@Value.Immutable
public abstract class ProgressLog {

  ProgressLog() {}

  /** The history of each reference. */
  public abstract Map<FindingRef, ProgressHistory> histories();

  /** The log without entries. */
  public static ProgressLog empty() {
    return builder().build();
  }

  /** Returns this log plus an entry on a finding. */
  public final ProgressLog with(FindingRef ref, ProgressEntry entry) {
    return builder().from(this).putHistory(ref, of(ref).with(entry)).build();
  }

  /** Returns the history of a finding; without entries if nothing was noted. */
  public final ProgressHistory of(FindingRef ref) {
    return Optional.ofNullable(histories().get(ref)).orElse(ProgressHistory.empty());
  }

  /**
   * Returns the part of this log on findings of the same force and framework that an assessment
   * does not have. They may have been reworded, moved or withdrawn, or belong to an area that this
   * assessment does not include.
   */
  public final ProgressLog unresolvedIn(Assessment assessment) {
    ProgressLogBuilder unresolved = builder();
    histories()
        .forEach(
            (ref, history) -> {
              if (isAbout(assessment, ref) && assessment.find(ref).isEmpty()) {
                unresolved.putHistory(ref, history);
              }
            });
    return unresolved.build();
  }

  private static boolean isAbout(Assessment assessment, FindingRef ref) {
    return ref.force().equals(assessment.force().slug())
        && ref.framework().equals(assessment.framework().id());
  }

  /** Starts a new log. */
  public static ProgressLogBuilder builder() {
    return new ProgressLogBuilder();
  }
}
