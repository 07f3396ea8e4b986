package org.peelinspections.io.page;

import java.util.List;
import java.util.Optional;
import org.peelinspections.model.Assessment;

/** What came of reading a page. Immutable. */
public final class PageReading {

  private final String name;
  private final PageKind kind;
  private final Optional<Assessment> assessment;
  private final List<Diagnostic> diagnostics;
  private final Coverage coverage;

  PageReading(
      String name,
      PageKind kind,
      Optional<Assessment> assessment,
      List<Diagnostic> diagnostics,
      Coverage coverage) {
    this.name = name;
    this.kind = kind;
    this.assessment = assessment;
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

  /** What the page says; empty if force, framework or kind of page could not be told. */
  public Optional<Assessment> assessment() {
    return assessment;
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
