package org.peelinspections.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.csv.PeelCsv;

/** Writes all of the data as a table for a spreadsheet. */
final class WholeTable {

  private WholeTable() {}

  public static void main(String[] args) throws IOException {
    Path table = Path.of(args[0]);
    try (OutputStream out = Files.newOutputStream(table)) {
      PeelCsv.standard().writeJudgments(PublishedJudgments.all().stream(), out);
    }
    System.out.println(table + ": version " + PublishedJudgments.version() + " of the data");
  }
}
