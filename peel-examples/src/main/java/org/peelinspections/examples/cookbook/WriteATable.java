package org.peelinspections.examples.cookbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.model.assessment.Assessment;

/** Writes all bundled judgments as a table for a spreadsheet, and reads it back. */
final class WriteATable {

  public static void main(String[] args) throws IOException {
    // tag::cookbook[]
    Path table = Path.of(args[0], "judgments.csv");
    PeelCsv csv = PeelCsv.judgments().withByteOrderMark().withFormulaGuard();
    try (OutputStream out = Files.newOutputStream(table)) {
      csv.write(PublishedJudgments.all().stream(), out);
    }
    System.out.println(Files.readAllLines(table).size() + " lines");
    try (Stream<Assessment> assessments = csv.read(table)) {
      System.out.println(assessments.count() + " assessments");
    }
    // end::cookbook[]
  }
}
