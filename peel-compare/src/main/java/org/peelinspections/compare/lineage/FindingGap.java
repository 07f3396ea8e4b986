package org.peelinspections.compare.lineage;

import org.peelinspections.model.Named;

/** Why an assessment does not say what became of a finding of another assessment. */
public enum FindingGap implements Named {
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

  private final String label;

  FindingGap(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
