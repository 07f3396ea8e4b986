package org.peelinspections.io.page;

/**
 * The kinds of page that the reader tells apart.
 *
 * <p>The last ones before {@link #UNKNOWN} are told by name and not read.
 *
 * <p>Of some kinds only the beginning was seen when the reader was made; {@link #knownToItsEnd}
 * tells which. Where the reader leaves the known ground of such a page it says so.
 */
public enum PageKind {
  /** One force in one cycle, 2014 to 2018/19: a sentence for each pillar, and the observations. */
  FRONT_PAGE("front page", true),
  /** One pillar of one force, 2014 to 2018/19: judgment, summary, questions and findings. */
  PILLAR_PAGE("pillar page", true),
  /** What was found on leadership in 2015 and 2016; it has no grade at all. */
  LEADERSHIP_PAGE("leadership page", false),
  /** One force in one cycle, from 2021/22: a section for each area of policing. */
  REPORT_PAGE("report page", false),
  /** What was said to the press about one force or several, with the grades in quotation marks. */
  PRESS_RELEASE("press release", false),
  /** What was found when causes of concern were looked at again; it gives no grades. */
  REVISIT_LETTER("revisit letter", false),
  /** The list of a force's reports on other subjects, 2014 to 2018/19; it gives no judgments. */
  OTHER_REPORTS("page on other reports", false),
  /** Entries of the inspectorate's former register of recommendations; they give no grades. */
  REGISTER("register of recommendations", false),
  /** Findings as somebody else lists them; the inspectorate's page has them with the judgments. */
  FINDINGS_LIST("list of findings", false),
  /** None that the reader knows. */
  UNKNOWN("unknown kind of page", false);

  private final String label;
  private final boolean knownToItsEnd;

  PageKind(String label, boolean knownToItsEnd) {
    this.label = label;
    this.knownToItsEnd = knownToItsEnd;
  }

  /** The words for people to read, in lower case. */
  public String label() {
    return label;
  }

  /** Whether such pages were seen to their end when the reader was made. */
  public boolean knownToItsEnd() {
    return knownToItsEnd;
  }
}
