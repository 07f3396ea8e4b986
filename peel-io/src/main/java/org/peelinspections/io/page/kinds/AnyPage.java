package org.peelinspections.io.page.kinds;

import java.io.Writer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.csv.PeelCsvWriter;
import org.peelinspections.io.json.PeelJson;
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

  /** A text stands at most three times in what is written, each character as two at most. */
  private static final long EACH_CHARACTER = 6;

  /** What a judgment or finding has besides its words and the name of the page. */
  private static final long EACH_BLOCK = 400;

  /** Force, framework and the rest of a document without areas. */
  private static final long DOCUMENT = 20_000;

  /** What a page is; mostly with one assessment, with none if the page cannot be told. */
  record Found(PageKind kind, List<Assessment> assessments) {}

  /** Reads the content of a page, which can be empty, and checks that the result can be written. */
  public PageReading read(List<Block> content) {
    List<Block> page = FrameLines.without(content, ledger);
    if (page.isEmpty()) {
      ledger.say(DiagnosticCode.EMPTY_PAGE, 1);
      return reading(PageKind.UNKNOWN, List.of());
    }
    PageReading reading = read(new Blocks(page));
    if (!isSmall(page)) {
      reading.assessments().forEach(this::checkWritable);
    }
    return reading;
  }

  /** Reads blocks, of which there is one or more: by the first kind of page that they tell. */
  public PageReading read(Blocks page) {
    Found found = find(page);
    return reading(found.kind(), found.assessments());
  }

  private Found find(Blocks page) {
    Optional<PageKind> refused = RefusedKinds.certain(page);
    if (refused.isEmpty() && PressRelease.is(page, settings.frameworks())) {
      return new PressRelease(settings, name, page, ledger).read();
    }
    Recognition recognition = new Recognition(page, ledger, settings);
    if (refused.isEmpty() && recognition.isTold()) {
      return recognition.read(name);
    }
    refused = refused.or(() -> RefusedKinds.likely(page));
    if (refused.isPresent()) {
      return RefusedKinds.refuse(ledger, refused.get(), page.line());
    }
    ledger.say(DiagnosticCode.NO_TITLE, page.line());
    return new Found(PageKind.UNKNOWN, List.of());
  }

  public PageReading reading(PageKind kind, List<Assessment> assessments) {
    return new PageReading(name, kind, assessments, ledger.diagnostics(), ledger.coverage());
  }

  /**
   * Whether it follows from the length of a page, as of nearly every one, that it can be written.
   */
  private boolean isSmall(List<Block> page) {
    PeelLimits limits = settings.limits();
    long characters = page.stream().mapToLong(block -> block.text().length() + name.length()).sum();
    long length = DOCUMENT + EACH_CHARACTER * characters + EACH_BLOCK * page.size();
    return Stream.of(Limit.DOCUMENT_LENGTH, Limit.TEXT_LENGTH, Limit.TOKENS)
            .allMatch(limit -> length <= limits.most(limit))
        && limits.most(Limit.NESTING_DEPTH) >= Limit.NESTING_DEPTH.standard()
        && limits.most(Limit.FINDINGS) >= page.size();
  }

  /**
   * Writes an assessment to nowhere, which throws if JSON or CSV would hold more than is allowed.
   */
  private void checkWritable(Assessment assessment) {
    PeelLimits limits = settings.limits();
    int length = PeelJson.strict().with(limits).writeBytes(assessment).length;
    limits.check(Limit.DOCUMENT_LENGTH, length, Position.document());
    for (PeelCsv table : List.of(PeelCsv.judgments(), PeelCsv.findings())) {
      try (PeelCsvWriter writer = table.with(limits).writer(Writer.nullWriter())) {
        writer.write(assessment);
      }
    }
  }
}
