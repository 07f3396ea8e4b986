package org.peelinspections.compare;

import org.peelinspections.model.UnknownNameException;

/** The kinds of {@link ChangeEvent}. More may come; whoever reads them should expect others. */
public enum ChangeKind {
  /** The later grade is better. */
  GRADE_IMPROVED("grade-improved"),
  /** The grade is the same, newly given. */
  GRADE_UNCHANGED("grade-unchanged"),
  /** The later grade is worse. */
  GRADE_DECLINED("grade-declined"),
  /** The later judgment is carried forward. */
  NO_NEW_EVIDENCE("no-new-evidence"),
  /** The two judgments were not compared. */
  NOT_COMPARABLE("not-comparable"),
  /** The inspectorate's own words on the change conflict with the grades. */
  STATED_DIRECTION_CONFLICTS("stated-direction-conflicts"),
  /** A finding stands in the later assessment alone, at a question that was inspected before. */
  FINDING_RAISED("finding-raised"),
  /** A finding stands in the later assessment alone, and whether it is new is not known. */
  FINDING_NEWLY_INSPECTED("finding-newly-inspected"),
  /** A finding is reported again in the same words. */
  FINDING_STILL_REPORTED("finding-still-reported"),
  /** A finding is reported again in other words. */
  FINDING_REWORDED("finding-reworded"),
  /** A finding perhaps goes on in other words; a suggestion. */
  FINDING_PERHAPS_REWORDED("finding-perhaps-reworded"),
  /** A finding is not reported again, at a question that was inspected again. */
  FINDING_NO_LONGER_REPORTED("finding-no-longer-reported"),
  /** A finding is not reported again, at a question that was not inspected again. */
  FINDING_NOT_REINSPECTED("finding-not-reinspected");

  private static final Tokens<ChangeKind> TOKENS =
      Tokens.of("a kind of change", values(), ChangeKind::token);

  private final String token;

  ChangeKind(String token) {
    this.token = token;
  }

  /** The word that stands for this value in data: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /**
   * Finds the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static ChangeKind ofToken(String token) {
    return TOKENS.get(token);
  }
}
