package org.peelinspections.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    assessment.findings().forEach(f -> places.add(f, Optional.empty(), Optional.empty()));
    for (PillarAssessment part : assessment.pillars()) {
      part.findings().forEach(f -> places.add(f, Optional.of(part.pillar()), Optional.empty()));
    }
    for (QuestionAssessment part : assessment.questions()) {
      part.findings().forEach(f -> places.add(f, Optional.empty(), Optional.of(part.question())));
    }
    return List.copyOf(places.located);
  }

  private void add(Finding finding, Optional<Pillar> pillar, Optional<QuestionId> question) {
    FindingRefBuilder ref =
        FindingRef.builder()
            .force(assessment.force().slug())
            .framework(assessment.framework().id())
            .area(pillar.map(Pillar::token).or(() -> question.map(QuestionId::path)))
            .kind(finding.kind())
            .hash(FindingRef.hashOf(finding));
    FindingRef first = ref.occurrence(1).build();
    int occurrence = occurrences.merge(first, 1, Integer::sum);
    located.add(
        LocatedFinding.builder()
            .ref(occurrence == 1 ? first : ref.occurrence(occurrence).build())
            .finding(finding)
            .pillar(pillar)
            .question(question)
            .build());
  }
}
