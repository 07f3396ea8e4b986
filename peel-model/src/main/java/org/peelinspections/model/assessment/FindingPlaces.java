package org.peelinspections.model.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.FindingRef;
import org.peelinspections.model.finding.FindingRefBuilder;

/** Lists the findings of an assessment, each with its place and reference. */
final class FindingPlaces {

  private final Assessment assessment;
  private final Map<FindingRef, Integer> occurrences = new HashMap<>();
  private final List<LocatedFinding> located = new ArrayList<>();

  private FindingPlaces(Assessment assessment) {
    this.assessment = assessment;
  }

  static List<LocatedFinding> of(Assessment assessment) {
    FindingPlaces places = new FindingPlaces(assessment);
    assessment.findings().forEach(finding -> places.add(finding, Optional.empty()));
    for (AreaAssessment part : assessment.areas()) {
      part.findings().forEach(finding -> places.add(finding, Optional.of(part.area())));
    }
    return List.copyOf(places.located);
  }

  private void add(Finding finding, Optional<AreaId> area) {
    FindingRefBuilder ref =
        FindingRef.builder()
            .force(assessment.force().slug())
            .framework(assessment.framework().id())
            .area(area.map(AreaId::path))
            .kind(finding.kind())
            .hash(finding.hash());
    FindingRef first = ref.occurrence(1).build();
    int occurrence = occurrences.merge(first, 1, Integer::sum);
    located.add(
        LocatedFinding.builder()
            .ref(occurrence == 1 ? first : ref.occurrence(occurrence).build())
            .finding(finding)
            .area(area)
            .build());
  }
}
