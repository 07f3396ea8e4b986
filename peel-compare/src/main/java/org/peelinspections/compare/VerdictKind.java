package org.peelinspections.compare;

import org.peelinspections.model.Named;

/** The kinds of {@link Verdict}. */
public enum VerdictKind implements Named {
  /** The judgments were compared: improved, declined or unchanged, by how many steps. */
  COMPARED,
  /**
   * The same, but with caution: the question is not exactly the same, or the earlier judgment was
   * carried forward, so that the change is since an earlier cycle.
   */
  COMPARED_WITH_CAUTION,
  /**
   * The later judgment is carried forward from an earlier cycle. It says nothing about what
   * happened since. A row has this verdict if, and only if, its later judgment is carried forward,
   * even if there are other reasons against comparing.
   */
  NO_NEW_EVIDENCE,
  /** The judgments were not compared. */
  NOT_COMPARED
}
