package org.peelinspections.io.page.reading;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.assessment.Assessment;

/** The result of reading a page. Immutable. */
public final class PageReading {

  private final String name;
  private final PageKind kind;
  private final List<Assessment> assessments;
  private final List<Diagnostic> diagnostics;
  private final PageCoverage coverage;

  public PageReading(
      String name,
      PageKind kind,
      List<Assessment> assessments,
      List<Diagnostic> diagnostics,
      PageCoverage coverage) {
    this.name = name;
    this.kind = kind;
    this.assessments = List.copyOf(assessments);
    this.diagnostics = List.copyOf(diagnostics);
    this.coverage = coverage;
  }

  /** The name of the page, as the caller gave it. */
  public String name() {
    return name;
  }

  /** Returns what kind of page it is. */
  public PageKind kind() {
    return kind;
  }

  /**
   * Returns the assessment; empty if force, framework or kind of page is not known, or the page is
   * about several forces.
   */
  public Optional<Assessment> assessment() {
    return assessments.size() == 1 ? Optional.of(assessments.get(0)) : Optional.empty();
  }

  /**
   * Returns one assessment for each force; usually one, none if force, framework or kind of page is
   * not known.
   */
  public List<Assessment> assessments() {
    return assessments;
  }

  /** Returns the diagnostics in the order of the lines; often none. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** Returns what each line became. */
  public PageCoverage coverage() {
    return coverage;
  }

  /** Returns whether something on the page could not be read. */
  public boolean hasErrors() {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.code().severity() == DiagnosticCode.Severity.ERROR);
  }
}
