package org.peelinspections.io.page.reading;

/** What a line of a page became. */
public enum LineRole {
  /** The title, with force and cycle. */
  TITLE("title"),
  /** The name of the pillar. */
  PILLAR("pillar"),
  /** The question that heads the pillar. */
  HEADLINE("headline"),
  /** The day of the last update. */
  LAST_UPDATED("last updated"),
  /** A judgment. */
  JUDGMENT("judgment"),
  /** A paragraph of the summary of a pillar. */
  SUMMARY("summary"),
  /** A heading that says what follows. */
  HEADING("heading"),
  /** The number of a question. */
  QUESTION_NUMBER("question number"),
  /** The wording of a question. */
  QUESTION_WORDING("question wording"),
  /** A paragraph of the narrative of a question. */
  NARRATIVE("narrative"),
  /** A line of the detailed findings of a question. */
  DETAILED_FINDING("detailed finding"),
  /** The text of an area for improvement. */
  AREA_FOR_IMPROVEMENT("area for improvement"),
  /** The text of a cause of concern. */
  CAUSE_OF_CONCERN("cause of concern"),
  /** The text of a recommendation. */
  RECOMMENDATION("recommendation"),
  /** The headline of an innovative practice. */
  INNOVATIVE_PRACTICE("innovative practice"),
  /** A paragraph that explains a finding. */
  EXPLANATION("explanation"),
  /** The inspector who signed. */
  INSPECTOR("inspector"),
  /** A paragraph of the inspector's observations. */
  OBSERVATION("observation"),
  /** A point of a finding or recommendation. */
  POINT("point"),
  /** Nothing: it belongs to the website and not to the assessment. */
  PASSED_OVER("passed over"),
  /** Nothing: no rule understands it. */
  NOT_UNDERSTOOD("not understood");

  private final String label;

  LineRole(String label) {
    this.label = label;
  }

  /** Returns the name for people to read, in lower case. */
  public String label() {
    return label;
  }
}
