package org.peelinspections.io.page.kinds;

import java.util.List;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.parts.PageReaderSettings;
import org.peelinspections.io.page.parts.Withdrawal;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.assessment.Assessment;

/**
 * Reads a page of any kind: tells which it is, and goes by its rules.
 *
 * @param settings what the reader was told
 * @param name the name of the page
 * @param ledger the account of its lines
 */
public record AnyPage(PageReaderSettings settings, String name, Ledger ledger) {

  /** Reads the content of a page, which can be empty, and checks that the result can be written. */
  public PageReading read(List<Block> content) {
    List<Block> page = FrameLines.without(content, ledger);
    if (page.isEmpty()) {
      ledger.say(DiagnosticCode.EMPTY_PAGE, 1);
      return reading(PageKind.UNKNOWN, List.of());
    }
    PageReading reading = read(new Blocks(page));
    WritableCheck.check(reading, page, settings.limits());
    return reading;
  }

  /** Reads blocks, of which there is one or more. */
  public PageReading read(Blocks page) {
    Optional<PageKind> other = OtherKinds.certain(page);
    if (other.isEmpty() && PressRelease.is(page, settings.frameworks())) {
      return reading(new PressRelease(settings, name, page, ledger));
    }
    Recognition recognition = new Recognition(page, ledger, settings);
    if (other.isPresent() || !recognition.isTold()) {
      return refused(other.or(() -> OtherKinds.likely(page)), page);
    }
    return recognition
        .subject()
        .map(subject -> reading(rules(subject, page)))
        .orElseGet(() -> reading(PageKind.UNKNOWN, List.of()));
  }

  private PageReading refused(Optional<PageKind> kind, Blocks page) {
    if (kind.isPresent()) {
      OtherKinds.say(ledger, kind.get(), page.line());
    } else {
      ledger.say(DiagnosticCode.NO_TITLE, page.line());
    }
    return reading(kind.orElse(PageKind.UNKNOWN), List.of());
  }

  private PageRules rules(Subject subject, Blocks page) {
    PageContext context =
        settings.context(name, page, ledger, subject.force(), subject.framework());
    Withdrawal.check(context);
    return switch (subject.kind()) {
      case FRONT_PAGE -> new FrontPage(context);
      case REPORT_PAGE -> new ReportPage(context);
      case PILLAR_PAGE -> new PillarPage(context);
      default ->
          throw new IllegalArgumentException(
              "Recognition told of a " + subject.kind().label() + ", which has no rules here");
    };
  }

  private PageReading reading(PageRules rules) {
    List<Assessment> assessments = rules.read();
    return reading(rules.kind(), assessments);
  }

  /** Returns what the ledger says of a page, with assessments. */
  public PageReading reading(PageKind kind, List<Assessment> assessments) {
    return new PageReading(name, kind, assessments, ledger.diagnostics(), ledger.coverage());
  }
}
