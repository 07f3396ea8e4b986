package org.peelinspections.compare;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.peelinspections.model.NoGradeReason;

/** Why two judgments were not compared, or were compared with caution. */
@Value.Immutable
public abstract class Reason {

  Reason() {}

  /** Returns what kind of reason it is. */
  public abstract ReasonCode code();

  /** The side it is about; present if, and only if, {@link ReasonCode#hasSide}. */
  public abstract Optional<Side> side();

  /**
   * Returns why there is no grade; present if, and only if, the code is {@link
   * ReasonCode#NO_GRADE}.
   */
  public abstract Optional<NoGradeReason> noGradeReason();

  /** The reason in one or more sentences for people to read. */
  public abstract String sentence();

  /** The pages that support it; empty if it is unverified or needs no page. */
  public abstract List<URI> sources();

  /** Returns whether a judgment that is not in this data is all that stands in the way. */
  static boolean isGap(List<Reason> reasons) {
    return reasons.stream().allMatch(reason -> reason.code().isGap());
  }
}
