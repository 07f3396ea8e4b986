package org.peelinspections.model.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.peelinspections.model.Evidence;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Source;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.InnovativePractice;

/**
 * Splits an assessment into parts that together say all that it says.
 *
 * <p>Each piece goes to one part or to several, as when several pages say the same. Findings of the
 * same words stay together, since only their side tells that they are two; the evidence of the
 * others is spread over the parts that have them.
 */
final class Splitter {

  private final Random random;
  private final int count;

  Splitter(long seed, int count) {
    this.random = new Random(seed);
    this.count = count;
  }

  List<Assessment> split(Assessment whole) {
    List<Optional<String>> inspectors = one(whole.inspector());
    List<List<String>> observations = atOnce(whole.observations());
    List<List<Finding>> findings = findings(whole.findings());
    List<List<AreaAssessment>> areas = empty();
    whole.areas().forEach(part -> add(areas, area(part)));
    return parts()
        .mapToObj(
            i ->
                Assessment.builder()
                    .force(whole.force())
                    .framework(whole.framework())
                    .inspector(inspectors.get(i))
                    .observations(observations.get(i))
                    .findings(findings.get(i))
                    .areas(areas.get(i))
                    .build())
        .toList();
  }

  private List<AreaAssessment> area(AreaAssessment whole) {
    List<Optional<String>> wordings = one(whole.wording());
    List<Optional<Judgment>> judgments = one(Optional.of(whole.judgment()));
    List<List<StatedDirection>> directions = spread(whole.statedDirections());
    List<List<String>> narratives = atOnce(whole.narrative());
    List<List<DetailedFinding>> details = atOnce(whole.detailedFindings());
    List<List<Finding>> findings = findings(whole.findings());
    List<List<Source>> sources = spread(whole.sources());
    List<List<Evidence>> evidence = spread(whole.evidence());
    return parts()
        .mapToObj(
            i ->
                AreaAssessment.builder()
                    .area(whole.area())
                    .wording(wordings.get(i))
                    .lastUpdated(whole.lastUpdated())
                    .judgment(judgments.get(i).orElse(Judgment.notStated()))
                    .statedDirections(directions.get(i))
                    .narrative(narratives.get(i))
                    .detailedFindings(details.get(i))
                    .findings(findings.get(i))
                    .sources(sources.get(i))
                    .evidence(evidence.get(i))
                    .build())
        .toList();
  }

  private IntStream parts() {
    return IntStream.range(0, count);
  }

  private <T> List<List<T>> empty() {
    List<List<T>> lists = new ArrayList<>();
    parts().forEach(i -> lists.add(new ArrayList<>()));
    return lists;
  }

  private static <T> void add(List<List<T>> lists, List<T> elements) {
    for (int i = 0; i < elements.size(); i++) {
      lists.get(i).add(elements.get(i));
    }
  }

  /** Some parts, at least one. */
  private List<Integer> owners() {
    TreeSet<Integer> owners = new TreeSet<>();
    do {
      owners.add(random.nextInt(count));
    } while (random.nextInt(3) == 0);
    return List.copyOf(owners);
  }

  private <T> List<Optional<T>> one(Optional<T> piece) {
    List<Optional<T>> pieces = new ArrayList<>(Collections.nCopies(count, Optional.empty()));
    owners().forEach(i -> pieces.set(i, piece));
    return pieces;
  }

  private <T> List<List<T>> atOnce(List<T> piece) {
    List<List<T>> pieces = empty();
    owners().forEach(i -> pieces.get(i).addAll(piece));
    return pieces;
  }

  private <T> List<List<T>> spread(List<T> elements) {
    List<List<T>> pieces = empty();
    for (T element : elements) {
      owners().forEach(i -> pieces.get(i).add(element));
    }
    return pieces;
  }

  private List<List<Finding>> findings(List<Finding> whole) {
    List<List<Finding>> pieces = empty();
    List<Finding> left = new ArrayList<>(whole);
    while (!left.isEmpty()) {
      Finding words = FindingUnion.without(left.get(0));
      List<Finding> same =
          left.stream().filter(other -> FindingUnion.without(other).equals(words)).toList();
      left.removeAll(same);
      if (same.size() > 1) {
        owners().forEach(i -> pieces.get(i).addAll(same));
      } else {
        single(pieces, same.get(0));
      }
    }
    return pieces;
  }

  private void single(List<List<Finding>> pieces, Finding finding) {
    List<Integer> owners = owners();
    List<List<Evidence>> evidence = empty();
    for (Evidence line : finding.evidence()) {
      evidence.get(owners.get(random.nextInt(owners.size()))).add(line);
    }
    for (int i : owners) {
      pieces.get(i).add(with(finding, evidence.get(i)));
    }
  }

  private static Finding with(Finding finding, List<Evidence> evidence) {
    return finding.match(
        area -> AreaForImprovement.builder().from(area).evidence(evidence).build(),
        cause -> CauseOfConcern.builder().from(cause).evidence(evidence).build(),
        practice -> InnovativePractice.builder().from(practice).evidence(evidence).build());
  }
}
