package org.peelinspections.examples.cookbook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.peelinspections.compare.Trend;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.report.PeelReport;

/** Writes the history of a force as an HTML page. */
final class HtmlReport {

  public static void main(String[] args) throws IOException {
    // tag::cookbook[]
    Trend trend = Trend.of(PublishedJudgments.of("west-midlands"));
    Path page = Path.of(args[0], "west-midlands.html");
    Files.writeString(page, PeelReport.history(trend));
    System.out.println("Open " + page.getFileName() + " in a browser");
    // end::cookbook[]
  }
}
