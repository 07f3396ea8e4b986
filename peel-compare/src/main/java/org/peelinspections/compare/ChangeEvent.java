package org.peelinspections.compare;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.Force;

/** One thing that a comparison shows, ready for a log, a message or a table. */
@Value.Immutable
public interface ChangeEvent {

  /**
   * The id: force, earlier and later framework, kind and {@linkplain Subject#key subject}, joined
   * by spaces, such as {@code west-midlands 2016 2017 grade-declined legitimacy}; for a finding its
   * reference stands in place of the subject; a number follows from the second event of the same
   * kind and subject on. It is the same each time that the same assessments are compared, and no
   * two events of a comparison share it.
   */
  String id();

  /** What kind of change it is. */
  ChangeKind kind();

  /** The force. */
  Force force();

  /** The key of the earlier framework. */
  String earlier();

  /** The key of the later framework. */
  String later();

  /** The pillar or question that changed; empty if the event is about a finding. */
  Optional<Subject> subject();

  /**
   * The finding that the event is about, as the later assessment has it, or the earlier one if the
   * later has none; empty if the event is about a pillar or question.
   */
  Optional<FindingRef> finding();

  /** A short name of what changed, for people to read. */
  String label();

  /** The change from grade to grade; present if, and only if, the kind is about grades. */
  Optional<Change> change();

  /** The reasons for caution, or against comparing; mostly empty where there is a change. */
  List<Reason> reasons();

  /** What happened, in one or more sentences for people to read. */
  String sentence();

  /** Starts a new event. */
  static ChangeEventBuilder builder() {
    return new ChangeEventBuilder();
  }
}
