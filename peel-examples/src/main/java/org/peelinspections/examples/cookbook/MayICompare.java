package org.peelinspections.examples.cookbook;

import org.peelinspections.model.framework.AreaComparability;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Ground;

/** Says whether two years may be compared in an area, and which pages say so. */
final class MayICompare {

  public static void main(String[] args) {
    // tag::cookbook[]
    AreaComparability may =
        Frameworks.bundled().comparability("2018-19", "2021-22", "preventing-crime");
    System.out.println(may.comparability().label());
    for (Ground ground : may.reasons()) {
      System.out.println("- " + ground.sentence());
      ground.sources().forEach(page -> System.out.println("  " + page));
    }
    // end::cookbook[]
  }
}
