package org.peelinspections.examples.cookbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.peelinspections.compare.lineage.FindingChain;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/** Follows each finding of a force over three years. */
final class FollowFindings {

  public static void main(String[] args) {
    // tag::cookbook[]
    Force westmarch =
        Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();
    PageReader reader = PageReader.create().with(Forces.bundled().with(westmarch));
    List<Assessment> assessments = new ArrayList<>();
    for (String cycle : List.of("2016", "2017", "2018-19")) {
      Path page = Path.of(args[0], "westmarch-" + cycle + "-legitimacy.txt");
      assessments.addAll(reader.read(page).assessments());
    }
    FindingChains chains = FindingChains.over(assessments);
    for (FindingChain chain : chains.chains()) {
      System.out.println(chain.last().finding().finding().text());
      System.out.println("  " + chain.sentence());
    }
    System.out.println("Reported more than once: " + chains.repeated().size());
    // end::cookbook[]
  }
}
