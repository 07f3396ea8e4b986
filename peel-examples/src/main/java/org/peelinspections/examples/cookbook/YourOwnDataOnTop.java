package org.peelinspections.examples.cookbook;

import java.nio.file.Path;
import java.util.List;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/** Adds what a page says to the bundled judgments. */
final class YourOwnDataOnTop {

  public static void main(String[] args) {
    // tag::cookbook[]
    Path page = Path.of(args[0], "west-midlands-2017-legitimacy.txt");
    Assessment own = PageReader.create().read(page).assessment().orElseThrow();
    Force force = Forces.bundled().get("west-midlands");
    Cycle cycle = Cycle.of("2017");
    JudgmentSet bundled = JudgmentSet.bundled();
    JudgmentSet both = bundled.with(List.of(own));
    System.out.println(own);
    System.out.println(bundled.of(force, cycle).orElseThrow());
    System.out.println(both.of(force, cycle).orElseThrow());
    // end::cookbook[]
  }
}
