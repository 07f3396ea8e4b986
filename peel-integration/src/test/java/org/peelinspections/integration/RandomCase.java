package org.peelinspections.integration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.peelinspections.compare.Comparison;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.samples.RandomAssessments;

/** Two random assessments of one force, of two cycles, which share some of their findings. */
record RandomCase(Assessment earlier, Assessment later, long seed) {

  /** The years in which the inspectorate began anew and said that grades cannot be compared. */
  private static final List<Integer> NEW_BEGINNINGS = List.of(2021, 2023);

  static RandomCase ofTwoCycles(long seed) {
    Random random = new Random(seed);
    Framework one = framework(random);
    Framework other = framework(random);
    while (one.cycle().equals(other.cycle())) {
      other = framework(random);
    }
    boolean inOrder = one.cycle().firstYear() < other.cycle().firstYear();
    RandomAssessments values = new RandomAssessments(seed);
    Force force = values.one(Forces.bundled().all());
    Assessment earlier = values.assessment(force, inOrder ? one : other);
    Assessment later = values.assessment(force, inOrder ? other : one);
    return new RandomCase(earlier, sharing(earlier, later, random), seed);
  }

  /** A random assessment of any force under any framework. */
  static Assessment assessment(long seed) {
    RandomAssessments values = new RandomAssessments(seed);
    return values.assessment(
        values.one(Forces.bundled().all()), values.one(Frameworks.bundled().all()));
  }

  private static Framework framework(Random random) {
    List<Framework> all = Frameworks.bundled().all();
    return all.get(random.nextInt(all.size()));
  }

  /** The later assessment with some findings of the earlier one beside its own. */
  private static Assessment sharing(Assessment earlier, Assessment later, Random random) {
    List<AreaAssessment> areas = new ArrayList<>();
    for (AreaAssessment part : later.areas()) {
      List<Finding> shared = new ArrayList<>();
      earlier.areas().stream()
          .filter(before -> before.area().path().equals(part.area().path()))
          .forEach(before -> shared.addAll(before.findings()));
      shared.removeIf(finding -> random.nextInt(3) == 0);
      areas.add(AreaAssessment.builder().from(part).addAllFindings(shared).build());
    }
    return Assessment.builder().from(later).areas(areas).build();
  }

  /** Whether a border lies between the two of which the inspectorate says: not directly. */
  static boolean bordersRefuse(Comparison comparison) {
    int earlier = comparison.earlier().framework().cycle().firstYear();
    int later = comparison.later().framework().cycle().firstYear();
    return NEW_BEGINNINGS.stream().anyMatch(year -> earlier < year && later >= year);
  }

  /** The later assessment with the findings of each place in another order. */
  Assessment laterWithFindingsTurned() {
    Random random = new Random(seed);
    return Assessment.builder()
        .from(later)
        .findings(turned(later.findings(), random))
        .areas(
            later.areas().stream()
                .map(
                    part ->
                        AreaAssessment.builder()
                            .from(part)
                            .findings(turned(part.findings(), random))
                            .build())
                .toList())
        .build();
  }

  private static List<Finding> turned(List<Finding> findings, Random random) {
    List<Finding> turned = new ArrayList<>(findings);
    Collections.shuffle(turned, random);
    return turned;
  }

  /** Two parts: each pillar and question is in one of them or in both, all else in the first. */
  static List<Assessment> parts(Assessment whole, long seed) {
    Random random = new Random(seed);
    List<List<AreaAssessment>> areas = dealt(whole.areas(), random);
    Assessment first = Assessment.builder().from(whole).areas(areas.get(0)).build();
    Assessment second =
        Assessment.builder()
            .force(whole.force())
            .framework(whole.framework())
            .areas(areas.get(1))
            .build();
    return List.of(first, second);
  }

  private static <T> List<List<T>> dealt(List<T> whole, Random random) {
    List<List<T>> hands = List.of(new ArrayList<>(), new ArrayList<>());
    for (T part : whole) {
      int to = random.nextInt(3);
      if (to != 1) {
        hands.get(0).add(part);
      }
      if (to != 0) {
        hands.get(1).add(part);
      }
    }
    return hands;
  }

  /** All that an assessment says, whatever the order of its areas. */
  static List<Object> content(Assessment assessment) {
    return List.of(
        assessment.force(),
        assessment.framework(),
        assessment.findings(),
        assessment.inspector(),
        assessment.observations(),
        new HashSet<>(assessment.areas()));
  }
}
