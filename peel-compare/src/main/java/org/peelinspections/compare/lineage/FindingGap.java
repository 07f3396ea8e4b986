package org.peelinspections.compare.lineage;

import java.util.Optional;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.Tokens;

/** Why an assessment does not say what became of a finding of another assessment. */
public enum FindingGap {
  /** The framework has no counterpart of the question or pillar. */
  NO_COUNTERPART("the question has no counterpart"),
  /** Whether the framework has a counterpart of the question is not known. */
  NOT_ESTABLISHED("whether the question has a counterpart is not established"),
  /** The assessment does not include the question or pillar; it may have been inspected. */
  NOT_IN_ASSESSMENT("the question is not in this data"),
  /** The judgment was carried forward from an earlier inspection. */
  CARRIED_FORWARD("the judgment is carried forward"),
  /** The assessment says that it was not inspected. */
  NOT_INSPECTED("the question was not inspected"),
  /** The assessment has no judgment, finding or narrative on it. */
  NOTHING_STATED("nothing is stated about the question"),
  /** The assessment holds judgments alone, so that its findings are not known. */
  JUDGMENTS_ONLY("the assessment holds judgments only"),
  /** The page itself says that the finding remains from an earlier inspection. */
  LEFT_OVER("the page says that it is left over from an earlier inspection");

  private static final Tokens<FindingGap> TOKENS =
      Tokens.of("a gap between findings", values(), FindingGap::token);

  private final String token = Tokens.token(name());
  private final String label;

  FindingGap(String label) {
    this.label = label;
  }

  /** Returns the token of this value: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** Returns the name for people to read, in lower case. */
  public String label() {
    return label;
  }

  /**
   * Returns the value of a token.
   *
   * @throws UnknownNameException if there is none; it lists the tokens there are
   */
  public static FindingGap ofToken(String token) {
    return TOKENS.get(token);
  }

  /** Finds the value of a name, ignoring case, spaces and hyphens; empty if there is none. */
  public static Optional<FindingGap> find(String name) {
    return TOKENS.find(name);
  }
}
