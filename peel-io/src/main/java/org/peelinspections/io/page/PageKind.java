package org.peelinspections.io.page;

/** The kinds of page that the reader tells apart. */
public enum PageKind {
  /** One pillar of one force: judgment, summary, questions and findings. */
  PILLAR_PAGE("pillar page"),
  /** None that the reader knows. */
  UNKNOWN("unknown kind of page");

  private final String label;

  PageKind(String label) {
    this.label = label;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return label;
  }
}
