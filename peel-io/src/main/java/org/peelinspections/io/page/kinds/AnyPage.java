package org.peelinspections.io.page.kinds;

import java.util.List;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Blocks;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.parts.PageReaderSettings;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageKind;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.assessment.Assessment;

/** Reads a page of any kind: tells which it is, and goes by its rules. */
public record AnyPage(PageReaderSettings settings, String name, Ledger ledger) {

  /** The rules for one kind of page. */
  interface Rules {

    /** The kind of the page, once it has been read. */
    PageKind kind();

    /** Reads the page from its title on; mostly one assessment, none if the page cannot be told. */
    List<Assessment> read();
  }

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

  /** Reads blocks, of which there is one or more: by the first kind of page that they tell. */
  public PageReading read(Blocks page) {
    Optional<PageKind> refused = RefusedKinds.certain(page);
    if (refused.isEmpty() && PressRelease.is(page, settings.frameworks())) {
      return reading(Optional.of(new PressRelease(settings, name, page, ledger)));
    }
    Recognition recognition = new Recognition(page, ledger, settings);
    if (refused.isEmpty() && recognition.isTold()) {
      return reading(recognition.rules(name));
    }
    refused = refused.or(() -> RefusedKinds.likely(page));
    if (refused.isPresent()) {
      RefusedKinds.say(ledger, refused.get(), page.line());
    } else {
      ledger.say(DiagnosticCode.NO_TITLE, page.line());
    }
    return reading(refused.orElse(PageKind.UNKNOWN), List.of());
  }

  private PageReading reading(Optional<Rules> rules) {
    List<Assessment> assessments = rules.map(Rules::read).orElse(List.of());
    return reading(rules.map(Rules::kind).orElse(PageKind.UNKNOWN), assessments);
  }

  public PageReading reading(PageKind kind, List<Assessment> assessments) {
    return new PageReading(name, kind, assessments, ledger.diagnostics(), ledger.coverage());
  }
}
