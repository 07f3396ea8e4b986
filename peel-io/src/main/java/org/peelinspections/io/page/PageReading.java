package org.peelinspections.io.page;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Assessment;

/** What came of reading a page. Immutable. */
public final class PageReading {

  private final String name;
  private final PageKind kind;
  private final List<Assessment> assessments;
  private final List<Diagnostic> diagnostics;
  private final Coverage coverage;

  PageReading(
      String name,
      PageKind kind,
      List<Assessment> assessments,
      List<Diagnostic> diagnostics,
      Coverage coverage) {
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

  /** What kind of page it is. */
  public PageKind kind() {
    return kind;
  }

  /**
   * What the page says; empty if force, framework or kind of page could not be told, and where a
   * page is about several forces.
   */
  public Optional<Assessment> assessment() {
    return assessments.size() == 1 ? Optional.of(assessments.get(0)) : Optional.empty();
  }

  /** What the page says, one assessment a force; mostly one, and none if that could not be told. */
  public List<Assessment> assessments() {
    return assessments;
  }

  /** What there is to say about the page, in the order of its lines; often nothing. */
  public List<Diagnostic> diagnostics() {
    return diagnostics;
  }

  /** What each line became. */
  public Coverage coverage() {
    return coverage;
  }

  /** Whether something on the page could not be taken. */
  public boolean hasErrors() {
    return diagnostics.stream()
        .anyMatch(diagnostic -> diagnostic.code().severity() == DiagnosticCode.Severity.ERROR);
  }
}
