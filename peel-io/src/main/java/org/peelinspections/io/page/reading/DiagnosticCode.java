package org.peelinspections.io.page.reading;

import java.util.Locale;
import org.peelinspections.model.internal.Tokens;

/** The kinds of {@link Diagnostic}. */
public enum DiagnosticCode {
  /** The document is not UTF-8 text. */
  NOT_TEXT(Severity.ERROR, "%s; expected a page of UTF-8 text"),
  /** The document has no line that is not blank. */
  EMPTY_PAGE(Severity.ERROR, "the page has no text; expected a published page"),
  /** No line names a force and a cycle. */
  NO_TITLE(
      Severity.ERROR,
      "no line names a force and a cycle; expected one such as 'West Midlands PEEL 2017'"),
  /** The page is of a kind that gives no judgments, or whose form is not known. */
  KIND_NOT_READ(Severity.ERROR, "the page is %s; expected a page with the judgments on one force"),
  /** The title names a force that is not known. */
  UNKNOWN_FORCE(Severity.ERROR, "'%s' is not a force; expected one of %s"),
  /** The page is about two forces as if each were its own. */
  TWO_FORCES(Severity.ERROR, "the page speaks of %s as its force; expected one"),
  /** The title names a cycle that is not known. */
  UNKNOWN_CYCLE(Severity.ERROR, "'%s' is not a cycle; expected one of %s"),
  /** Nothing on the page says which pillar it is about, or the framework has no such pillar. */
  UNKNOWN_PILLAR(Severity.ERROR, "nothing names a pillar of %s; expected %s"),
  /** The page has a different headline for the pillar than the framework; no grade is taken. */
  HEADLINE_DIFFERS(
      Severity.ERROR, "the page heads %s with '%s'; %s has %s; no grade below it is taken"),
  /** A text in the place of a date is not a date. */
  BAD_DATE(Severity.ERROR, "%s: '%s' is not a date; expected one such as 12/12/2017"),
  /** The page does not say when it was last updated. */
  NO_DATE(Severity.NOTE, "%s: the page does not say when it was last updated"),
  /** A line in the place of a grade is not a grade. */
  UNKNOWN_GRADE(Severity.ERROR, "%s: '%s' is not a grade%s; expected one of %s"),
  /** No line gives the grade. */
  NO_GRADE_LINE(Severity.WARNING, "%s: %s"),
  /** No line gives the grade, and the opening sentence of the text supplied it. */
  GRADE_FROM_PROSE(Severity.NOTE, "%s: no line gives the grade; '%s' is read from %s"),
  /** A sentence looks like a judgment but has no known form; nothing is taken from it. */
  LOOKS_LIKE_A_JUDGMENT(
      Severity.WARNING,
      "%s'%s' looks like a judgment and is of no known form; no grade is taken from it"),
  /** The page contradicts itself about a judgment; neither statement is taken. */
  JUDGMENT_CONTRADICTED(Severity.ERROR, "%s"),
  /** A judgment of another force, another inspection or somebody else; it is not taken. */
  OF_ANOTHER_INSPECTION(Severity.ERROR, "'%s' %s"),
  /** A question of this number or wording is not in the framework. */
  UNKNOWN_QUESTION(Severity.ERROR, "question %s is not in %s; known %s questions are %s"),
  /** A heading or question belongs to another pillar than the page; nothing of it is taken. */
  OTHER_PILLAR(Severity.ERROR, "%s on a page about %s; nothing of it is taken"),
  /** Number and wording belong to different questions. */
  QUESTION_CONTRADICTS_ITSELF(
      Severity.ERROR,
      "the number is that of %s, the wording that of %s; expected both of one question"),
  /** The page has a different wording of a question than the framework. */
  WORDING_DIFFERS(Severity.WARNING, "question %s is worded otherwise in %s: %s"),
  /** A question without its wording. */
  NO_WORDING(Severity.WARNING, "question %s stands without its wording"),
  /** A question occurs twice; the second is not read. */
  QUESTION_TWICE(Severity.ERROR, "question %s stands a second time; only the first is taken"),
  /** A question comes before one with a lower number. */
  QUESTION_OUT_OF_ORDER(Severity.WARNING, "question %s stands behind one of a higher number"),
  /** A sentence with a judgment occurs twice on the page. */
  SENTENCE_TWICE(Severity.WARNING, "'%s' stands on line %s too"),
  /** The page says nothing of a pillar. */
  PILLAR_MISSING(Severity.NOTE, "the page says nothing of %s, a pillar of %s"),
  /** A table of grades in which the column of this inspection cannot be identified. */
  COLUMN_NOT_TOLD(
      Severity.ERROR,
      "a table has %s columns, and it cannot be told which gives the grades of "
          + "%s; expected one column beside the areas, or one whose head names the "
          + "cycle"),
  /** The number of areas that the page announces is not the number that were read. */
  AREAS_MISCOUNTED(Severity.NOTE, "the page announces %s areas; %s were read"),
  /** The page continues beyond the part that is known for this kind of page. */
  BEYOND_KNOWN_GROUND(
      Severity.NOTE, "%s when this reader was made; from here on compare its result with the page"),
  /** The page does not have all questions of the pillar. */
  QUESTIONS_MISSING(Severity.NOTE, "the page does not have %s"),
  /** A cause of concern without a recommendation. */
  NO_RECOMMENDATION(
      Severity.ERROR, "%s: a cause of concern has %s; its words are kept as running text"),
  /** Areas for improvement remain from an earlier inspection, and the page does not say which. */
  EARLIER_CYCLE_NOT_NAMED(
      Severity.NOTE,
      "%s: the page does not say of which cycle the areas for improvement are that remain"),
  /** A heading with nothing under it. */
  EMPTY_SECTION(Severity.WARNING, "%s: nothing that can be read stands under '%s'"),
  /** The last line does not end a sentence. */
  PAGE_ENDS_EARLY(Severity.WARNING, "the page ends with '%s'; it may be cut short"),
  /** A line that no rule understands. */
  NOT_UNDERSTOOD(Severity.WARNING, "'%s' is not understood; expected %s");

  private final Severity severity;

  /** The sentence, as {@link String#format} has it. */
  private final String sentence;

  DiagnosticCode(Severity severity, String sentence) {
    this.severity = severity;
    this.sentence = sentence;
  }

  /** Returns the token of this code: lower case, with hyphens. */
  public String token() {
    return Tokens.token(name());
  }

  /** Returns the severity. */
  public Severity severity() {
    return severity;
  }

  /** Returns what there is to say of a line where some things were found. */
  public Diagnostic at(int line, Object... found) {
    return new Diagnostic(this, line, String.format(Locale.ROOT, sentence, found));
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
