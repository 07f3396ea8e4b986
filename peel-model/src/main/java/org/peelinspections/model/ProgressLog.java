package org.peelinspections.model;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * A user's own tracking of findings, kept apart from what was published.
 *
 * <p>It holds a history for each {@link FindingRef} that was ever noted, in the order in which they
 * were first noted, be they of one force or many. Nothing is ever taken out: a reference that a
 * later state of an assessment no longer resolves keeps its history, and {@link #unresolvedIn}
 * lists it. Equality does not look at the order of references. Immutable and safe for use by many
 * threads.
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

  /** This log and one more entry on a finding. */
  public final ProgressLog with(FindingRef ref, ProgressEntry entry) {
    return builder().from(this).putHistory(ref, of(ref).with(entry)).build();
  }

  /** The history of a finding; without entries if nothing was noted. */
  public final ProgressHistory of(FindingRef ref) {
    return Optional.ofNullable(histories().get(ref)).orElse(ProgressHistory.empty());
  }

  /**
   * The part of this log on findings that an assessment does not have: those of the same force and
   * framework that it does not resolve. They may have been reworded, moved or withdrawn, or stand
   * in a part that this assessment does not hold.
   */
  public final ProgressLog unresolvedIn(Assessment assessment) {
    Set<FindingRef> resolved =
        assessment.locatedFindings().stream()
            .map(LocatedFinding::ref)
            .collect(Collectors.toUnmodifiableSet());
    ProgressLogBuilder unresolved = builder();
    histories()
        .forEach(
            (ref, history) -> {
              if (isAbout(assessment, ref) && !resolved.contains(ref)) {
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
