package org.peelinspections.io.page.reading;

/**
 * The kinds of page.
 *
 * <p>The last ones before {@link #UNKNOWN} are recognised and not read.
 *
 * <p>For some kinds only the beginning of a page is known; see {@link #knownToItsEnd}. If such a
 * page continues beyond that, a diagnostic says so.
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
  /** The result of a second look at causes of concern; it gives no grades. */
  REVISIT_LETTER("revisit letter", false),
  /** The list of a force's reports on other subjects, 2014 to 2018/19; it gives no judgments. */
  OTHER_REPORTS("page on other reports", false),
  /** Entries of the inspectorate's former register of recommendations; they give no grades. */
  REGISTER("register of recommendations", false),
  /** Findings as someone else lists them; the inspectorate's page has them with the judgments. */
  FINDINGS_LIST("list of findings", false),
  /** An unknown kind. */
  UNKNOWN("unknown kind of page", false);

  private final String label;
  private final boolean knownToItsEnd;

  PageKind(String label, boolean knownToItsEnd) {
    this.label = label;
    this.knownToItsEnd = knownToItsEnd;
  }

  /** Returns the name for people to read, in lower case. */
  public String label() {
    return label;
  }

  /** Returns whether complete pages of this kind are known. */
  public boolean knownToItsEnd() {
    return knownToItsEnd;
  }
}
