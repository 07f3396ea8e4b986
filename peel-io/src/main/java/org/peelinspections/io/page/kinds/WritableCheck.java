package org.peelinspections.io.page.kinds;

import java.io.Writer;
import java.util.List;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.csv.PeelCsvWriter;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.assessment.Assessment;

/**
 * Refuses a page of which JSON or CSV would hold more than the limits allow.
 *
 * <p>Nearly every page is so small that this follows from its length; only others are written, to
 * nowhere.
 */
final class WritableCheck {

  /** A text stands at most three times in what is written, each character as two at most. */
  private static final long EACH_CHARACTER = 6;

  /** What a judgment or finding has besides its words and the name of the page. */
  private static final long EACH_BLOCK = 400;

  private static final long TOKENS_EACH_BLOCK = 40;

  /** Force, framework and the rest of a document without areas. */
  private static final long DOCUMENT = 20_000;

  private static final long TOKENS_OF_DOCUMENT = 1_500;

  private WritableCheck() {}

  /** Throws {@link PeelLimitException} if a limit is exceeded. */
  static void check(PageReading reading, List<Block> page, PeelLimits limits) {
    if (reading.assessments().isEmpty() || isSmall(reading, page, limits)) {
      return;
    }
    PeelJson json = PeelJson.strict().with(limits);
    for (Assessment assessment : reading.assessments()) {
      int length = json.writeBytes(assessment).length;
      limits.check(Limit.DOCUMENT_LENGTH, length, Position.document());
    }
    write(reading, PeelCsv.judgments().with(limits).writer(Writer.nullWriter()));
    write(reading, PeelCsv.findings().with(limits).writer(Writer.nullWriter()));
  }

  private static void write(PageReading reading, PeelCsvWriter writer) {
    try (writer) {
      reading.assessments().forEach(writer::write);
    }
  }

  private static boolean isSmall(PageReading reading, List<Block> page, PeelLimits limits) {
    long characters = page.stream().mapToLong(block -> block.text().length()).sum();
    long each = EACH_BLOCK + EACH_CHARACTER * reading.name().length();
    long length = DOCUMENT + EACH_CHARACTER * characters + each * page.size();
    long tokens = TOKENS_OF_DOCUMENT + TOKENS_EACH_BLOCK * page.size();
    return length <= limits.most(Limit.DOCUMENT_LENGTH)
        && length <= limits.most(Limit.TEXT_LENGTH)
        && tokens <= limits.most(Limit.TOKENS)
        && limits.most(Limit.NESTING_DEPTH) >= Limit.NESTING_DEPTH.standard()
        && limits.most(Limit.FINDINGS) >= page.size();
  }
}
