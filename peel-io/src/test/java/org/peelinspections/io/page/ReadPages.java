package org.peelinspections.io.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.assessment.Assessment;

/** Pages about Westmarch Police, and what is read from them. */
public final class ReadPages {

  private ReadPages() {}

  public static PageReading read(String... lines) {
    return Pages.READER.read("page", String.join("\n", lines));
  }

  /** A pillar page of 2017 on legitimacy, with these lines below the date. */
  public static PageReading legitimacy(String... lines) {
    return read(
        Stream.concat(
                Stream.of(
                    "Westmarch PEEL 2017",
                    "Legitimacy",
                    "How legitimate is the force at keeping people safe and reducing crime?",
                    "Last updated 12/12/2017"),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  /** A pillar page of 2018/19 on effectiveness, with these lines below the grade. */
  public static PageReading effectiveness(String... lines) {
    return read(
        Stream.concat(
                Stream.of(
                    "Westmarch PEEL 2018/19",
                    "Effectiveness",
                    "How effectively does the force reduce crime and keep people safe?",
                    "Last updated 27/09/2019",
                    "Outstanding"),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  public static PageReading front(String... lines) {
    return read(
        Stream.concat(
                Stream.of(
                    "Westmarch 2017",
                    "This is HMICFRS’ fourth PEEL assessment of Westmarch Police."),
                Stream.of(lines))
            .toArray(String[]::new));
  }

  public static String meaning(Judgment judgment) {
    return judgment.match(
        graded -> graded.grade().token(),
        carried -> carried.grade().token() + " from " + carried.origin().orElseThrow(),
        notGraded -> notGraded.reason().token(),
        notStated -> "not-stated" + notStated.origin().map(origin -> " from " + origin).orElse(""));
  }

  /** Every judgment of a page: force where there are several, area, what it is, what from. */
  public static List<String> judgments(PageReading reading) {
    List<String> all = new ArrayList<>();
    for (Assessment assessment : reading.assessments()) {
      String force = reading.assessments().size() > 1 ? assessment.force().slug() + " " : "";
      assessment
          .areas()
          .forEach(
              part ->
                  all.add(
                      force + part.area().path() + " " + text(part.judgment(), part.evidence())));
    }
    return all;
  }

  public static String text(Judgment judgment, List<Evidence> evidence) {
    boolean prose =
        judgment.standingGrade().isPresent() && evidence.get(0).basis().token().equals("prose");
    return meaning(judgment) + (prose ? " (prose)" : "");
  }

  public static List<String> said(PageReading reading, DiagnosticCode code) {
    return reading.diagnostics().stream()
        .filter(diagnostic -> diagnostic.code() == code)
        .map(Diagnostic::sentence)
        .toList();
  }
}
