package org.peelinspections.examples.print;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.StringWriter;
import java.util.List;

/** A table of CSV that is small enough to be kept whole; an absent value is an empty cell. */
final class Csv {

  private final StringWriter text = new StringWriter();
  private final CsvWriter writer = CsvWriter.builder().bufferSize(0).build(text);

  Csv(String... header) {
    writer.writeRecord(header);
  }

  void add(List<String> cells) {
    writer.writeRecord(cells);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
