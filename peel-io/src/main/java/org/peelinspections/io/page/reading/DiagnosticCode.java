package org.peelinspections.io.page.reading;

/** The kinds of {@link Diagnostic}. */
public enum DiagnosticCode {
  /** The document is not UTF-8 text. */
  NOT_TEXT("not-text", Severity.ERROR),
  /** The document has no line that is not blank. */
  EMPTY_PAGE("empty-page", Severity.ERROR),
  /** No line names a force and a cycle. */
  NO_TITLE("no-title", Severity.ERROR),
  /** The page is of a kind that gives no judgments, or whose form is not known. */
  KIND_NOT_READ("kind-not-read", Severity.ERROR),
  /** The title names a force that is not known. */
  UNKNOWN_FORCE("unknown-force", Severity.ERROR),
  /** The page is about two forces as if each were its own. */
  TWO_FORCES("two-forces", Severity.ERROR),
  /** The title names a cycle that is not known. */
  UNKNOWN_CYCLE("unknown-cycle", Severity.ERROR),
  /** Nothing on the page says which pillar it is about, or the framework has no such pillar. */
  UNKNOWN_PILLAR("unknown-pillar", Severity.ERROR),
  /** The page has a different headline for the pillar than the framework. */
  HEADLINE_DIFFERS("headline-differs", Severity.WARNING),
  /** A text in the place of a date is not a date. */
  BAD_DATE("bad-date", Severity.ERROR),
  /** The page does not say when it was last updated. */
  NO_DATE("no-date", Severity.NOTE),
  /** A line in the place of a grade is not a grade. */
  UNKNOWN_GRADE("unknown-grade", Severity.ERROR),
  /** No line gives the grade. */
  NO_GRADE_LINE("no-grade-line", Severity.WARNING),
  /** No line gives the grade, and the opening sentence of the text supplied it. */
  GRADE_FROM_PROSE("grade-from-prose", Severity.NOTE),
  /** A sentence looks like a judgment but has no known form; nothing is taken from it. */
  LOOKS_LIKE_A_JUDGMENT("looks-like-a-judgment", Severity.WARNING),
  /** The page contradicts itself about a judgment; neither statement is taken. */
  JUDGMENT_CONTRADICTED("judgment-contradicted", Severity.ERROR),
  /** A judgment of another force, another inspection or somebody else; it is not taken. */
  OF_ANOTHER_INSPECTION("of-another-inspection", Severity.ERROR),
  /** A question of this number or wording is not in the framework. */
  UNKNOWN_QUESTION("unknown-question", Severity.ERROR),
  /** A heading or question belongs to another pillar than the page; nothing of it is taken. */
  OTHER_PILLAR("other-pillar", Severity.ERROR),
  /** Number and wording belong to different questions. */
  QUESTION_CONTRADICTS_ITSELF("question-contradicts-itself", Severity.ERROR),
  /** The page has a different wording of a question than the framework. */
  WORDING_DIFFERS("wording-differs", Severity.WARNING),
  /** A question without its wording. */
  NO_WORDING("no-wording", Severity.WARNING),
  /** A question occurs twice; the second is not read. */
  QUESTION_TWICE("question-twice", Severity.ERROR),
  /** A question comes before one with a lower number. */
  QUESTION_OUT_OF_ORDER("question-out-of-order", Severity.WARNING),
  /** A sentence with a judgment occurs twice on the page. */
  SENTENCE_TWICE("sentence-twice", Severity.WARNING),
  /** The page says nothing of a pillar. */
  PILLAR_MISSING("pillar-missing", Severity.NOTE),
  /** A table of grades in which the column of this inspection cannot be identified. */
  COLUMN_NOT_TOLD("column-not-told", Severity.ERROR),
  /** The number of areas that the page announces is not the number that were read. */
  AREAS_MISCOUNTED("areas-miscounted", Severity.NOTE),
  /** The page continues beyond the part that is known for this kind of page. */
  BEYOND_KNOWN_GROUND("beyond-known-ground", Severity.NOTE),
  /** The page does not have all questions of the pillar. */
  QUESTIONS_MISSING("questions-missing", Severity.NOTE),
  /** A cause of concern without a recommendation. */
  NO_RECOMMENDATION("no-recommendation", Severity.ERROR),
  /** Areas for improvement remain from an earlier inspection, and the page does not say which. */
  EARLIER_CYCLE_NOT_NAMED("earlier-cycle-not-named", Severity.NOTE),
  /** A heading with nothing under it. */
  EMPTY_SECTION("empty-section", Severity.WARNING),
  /** The last line does not end a sentence. */
  PAGE_ENDS_EARLY("page-ends-early", Severity.WARNING),
  /** A line that no rule understands. */
  NOT_UNDERSTOOD("not-understood", Severity.WARNING);

  private final String token;
  private final Severity severity;

  DiagnosticCode(String token, Severity severity) {
    this.token = token;
    this.severity = severity;
  }

  /** Returns the token of this code: lower case, with hyphens. */
  public String token() {
    return token;
  }

  /** Returns the severity. */
  public Severity severity() {
    return severity;
  }

  /** The severity of a diagnostic. */
  public enum Severity {
    /** Good to know; nothing is wrong. */
    NOTE,
    /** Something is not as expected; the sentence says how it was read. */
    WARNING,
    /** Something on the page could not be read. */
    ERROR
  }
}
