package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.peelinspections.compare.lineage.MadeFindings.EARLIER;
import static org.peelinspections.compare.lineage.MadeFindings.LATER;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.compare.Made;
import org.peelinspections.compare.Seeds;
import org.peelinspections.compare.lineage.FindingOutcome.Reworded;
import org.peelinspections.compare.lineage.FindingOutcome.Same;
import org.peelinspections.compare.lineage.LineagePlaces.Nearness;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.assessment.LocatedFinding;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Relation;

/** What holds for any two assessments. */
class FindingLineageLawsTest {

  private static final List<String> TEXTS =
      LabelledFindingPairs.half("tune").pairs().stream()
          .limit(30)
          .flatMap(pair -> Stream.of(pair.earlier(), pair.later()))
          .toList();

  private static final List<String> WORDS =
      List.of("vetting", "rape", "custody", "estate", "burglary", "timely", "plan", "record");

  private static final List<Relation> RELATIONS = List.of(Relation.values());

  private static final String UNRELATED = "Zebras zigzag quietly beneath xylophones.";

  static LongStream seeds() {
    return Seeds.first(30);
  }

  private static String text(Random random) {
    if (random.nextInt(3) > 0) {
      return TEXTS.get(random.nextInt(TEXTS.size()));
    }
    return random
        .ints(2 + random.nextInt(4), 0, WORDS.size())
        .mapToObj(WORDS::get)
        .collect(Collectors.joining(" ", "The force should improve ", "."));
  }

  private static Finding finding(Random random) {
    String text = text(random);
    return switch (random.nextInt(8)) {
      case 0 -> MadeFindings.cause(text);
      case 1 -> MadeFindings.practice(text);
      default -> MadeFindings.area(text);
    };
  }

  private static List<Finding> findings(Random random, int most) {
    List<Finding> findings = new ArrayList<>();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      findings.add(finding(random));
    }
    return findings;
  }

  private static Assessment assessment(Random random, Framework framework) {
    AssessmentBuilder assessment = Made.assessment(framework);
    assessment.addAllFindings(findings(random, 2));
    assessment.addArea(
        AreaAssessment.builder()
            .area(AreaId.of(framework.id(), Pillar.LEGITIMACY))
            .addAllFindings(findings(random, 2))
            .build());
    for (int i = 1; i <= 3; i++) {
      if (random.nextInt(5) > 0) {
        assessment.addArea(
            MadeFindings.graded(framework + "/legitimacy/" + i, findings(random, 6)));
      }
    }
    return assessment.build();
  }

  private static Crosswalk crosswalk(Random random) {
    List<CrosswalkRow> rows = new ArrayList<>();
    for (int i = 1; i <= 3; i++) {
      for (int j = 1; j <= 3; j++) {
        Relation relation = RELATIONS.get(random.nextInt(RELATIONS.size()));
        if (relation.links()) {
          rows.add(Made.row(relation, "2016/legitimacy/" + i, "2017/legitimacy/" + j));
        }
      }
    }
    return Made.crosswalk("2016", "2017", rows.toArray(CrosswalkRow[]::new));
  }

  private static Crosswalk reversed(Crosswalk crosswalk) {
    return Made.crosswalk(
        crosswalk.later(),
        crosswalk.earlier(),
        crosswalk.rows().stream()
            .map(
                row ->
                    Made.row(
                        row.relation().reversed(),
                        row.later().get().toString(),
                        row.earlier().get().toString()))
            .toArray(CrosswalkRow[]::new));
  }

  private static FindingMatcher matcher(Assessment one, Assessment other, Crosswalk crosswalk) {
    return new FindingMatcher(
        new LineageSide(one, Set.of()),
        new LineageSide(other, Set.of()),
        new LineagePlaces(one, other, crosswalk),
        FindingLineageOptions.defaults());
  }

  /** What a finding is, but for which of its equals it is. */
  private static String name(LocatedFinding finding) {
    return finding.ref().framework()
        + "/"
        + finding.ref().area().orElse("")
        + " "
        + finding.ref().kind()
        + " "
        + finding.finding().text();
  }

  /** The pairs of a matcher and how often each stands, the way round as told. */
  private static Map<List<Object>, Integer> pairs(
      FindingMatcher matcher, Assessment one, boolean mirrored) {
    Map<List<Object>, Integer> pairs = new HashMap<>();
    for (LocatedFinding finding : one.locatedFindings()) {
      Optional<FindingOutcome> outcome = matcher.match(finding);
      outcome.ifPresent(found -> pairs.merge(pair(found, mirrored), 1, Integer::sum));
    }
    return pairs;
  }

  private static List<Object> pair(FindingOutcome outcome, boolean mirrored) {
    String one = name(outcome.earlierFinding().orElseThrow());
    String other = name(outcome.laterFinding().orElseThrow());
    double similarity = outcome instanceof Reworded reworded ? reworded.similarity() : 1;
    return mirrored
        ? List.of(other, one, outcome.matchBasis(), similarity)
        : List.of(one, other, outcome.matchBasis(), similarity);
  }

  private static Set<List<Object>> hints(FindingMatcher matcher, boolean mirrored) {
    Set<List<Object>> hints = new HashSet<>();
    for (FindingHint hint : matcher.hints()) {
      boolean split = hint.kind() == FindingHint.Kind.POSSIBLE_SPLIT;
      hints.add(
          List.of(
              split != mirrored,
              name(hint.whole()),
              hint.parts().stream().map(FindingLineageLawsTest::name).toList()));
    }
    return hints;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void mirrored_theSamePairsTheOtherWayRound(long seed) {
    Random random = new Random(seed);
    Assessment one = assessment(random, EARLIER);
    Assessment other = assessment(random, LATER);
    Crosswalk crosswalk = crosswalk(random);

    FindingMatcher forth = matcher(one, other, crosswalk);
    FindingMatcher back = matcher(other, one, reversed(crosswalk));

    assertThat(pairs(forth, one, false)).isEqualTo(pairs(back, other, true));
    assertThat(hints(forth, false)).isEqualTo(hints(back, true));
  }

  private static Assessment shuffled(Assessment assessment, Random random) {
    return Assessment.builder()
        .from(assessment)
        .findings(shuffled(assessment.findings(), random))
        .areas(
            assessment.areas().stream()
                .map(
                    part ->
                        AreaAssessment.builder()
                            .from(part)
                            .findings(shuffled(part.findings(), random))
                            .build())
                .toList())
        .build();
  }

  private static List<Finding> shuffled(List<Finding> findings, Random random) {
    List<Finding> shuffled = new ArrayList<>(findings);
    Collections.shuffle(shuffled, random);
    return shuffled;
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void shuffled_theSamePairs(long seed) {
    Random random = new Random(seed);
    Assessment one = assessment(random, EARLIER);
    Assessment other = assessment(random, LATER);
    Crosswalk crosswalk = crosswalk(random);
    Assessment otherOrder = shuffled(one, random);

    FindingMatcher plain = matcher(one, other, crosswalk);
    FindingMatcher mixed = matcher(otherOrder, shuffled(other, random), crosswalk);

    assertThat(pairs(mixed, otherOrder, false)).isEqualTo(pairs(plain, one, false));
    assertThat(hints(mixed, false)).isEqualTo(hints(plain, false));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void between_eachFindingHasExactlyOneOutcome(long seed) {
    Random random = new Random(seed);
    Assessment one = assessment(random, EARLIER);
    Assessment other = assessment(random, LATER);

    FindingLineage lineage = MadeFindings.lineage(one, other, crosswalk(random));

    assertThat(lineage.outcomes().stream().flatMap(o -> o.earlierFinding().stream()))
        .containsExactlyInAnyOrderElementsOf(one.locatedFindings());
    assertThat(lineage.outcomes().stream().flatMap(o -> o.laterFinding().stream()))
        .containsExactlyElementsOf(other.locatedFindings());
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void between_unrelatedFindingChangesNoPair(long seed) {
    Random random = new Random(seed);
    Assessment one = assessment(random, EARLIER);
    Assessment other = assessment(random, LATER);
    Crosswalk crosswalk = crosswalk(random);
    Assessment more =
        Assessment.builder().from(one).addFinding(MadeFindings.area(UNRELATED)).build();

    assertThat(pairs(matcher(more, other, crosswalk), more, false))
        .isEqualTo(pairs(matcher(one, other, crosswalk), one, false));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void between_anyMoreFindingLeavesIdenticalPairsIdentical(long seed) {
    Random random = new Random(seed);
    Assessment one = assessment(random, EARLIER);
    Assessment other = assessment(random, LATER);
    Crosswalk crosswalk = crosswalk(random);
    Assessment more = Assessment.builder().from(one).addFinding(finding(random)).build();

    FindingLineage before = MadeFindings.lineage(one, other, crosswalk);
    FindingLineage after = MadeFindings.lineage(more, other, crosswalk);

    assertThat(after.outcomes(Same.class).size())
        .isGreaterThanOrEqualTo(before.outcomes(Same.class).size());
    for (Same same : before.outcomes(Same.class)) {
      assertThat(after.outcome(same.later().ref())).get().isInstanceOf(Same.class);
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void between_noIdenticalPairIsLeftOverAtComparablePlaces(long seed) {
    Random random = new Random(seed);
    Assessment one = assessment(random, EARLIER);
    Assessment other = assessment(random, LATER);
    Crosswalk crosswalk = crosswalk(random);
    LineagePlaces places = new LineagePlaces(one, other, crosswalk);

    FindingLineage lineage = MadeFindings.lineage(one, other, crosswalk);

    for (LocatedFinding earlier : rest(one, lineage, places, true)) {
      for (LocatedFinding later : rest(other, lineage, places, false)) {
        assertThat(
                places.nearness(earlier, later) != Nearness.ACROSS
                    && earlier.ref().kind() == later.ref().kind()
                    && earlier.finding().text().equals(later.finding().text()))
            .isFalse();
      }
    }
  }

  /** The findings that have no identical counterpart at a comparable place. */
  private static List<LocatedFinding> rest(
      Assessment assessment, FindingLineage lineage, LineagePlaces places, boolean earlier) {
    Set<Object> done =
        lineage.outcomes(Same.class).stream()
            .filter(same -> places.nearness(same.earlier(), same.later()) != Nearness.ACROSS)
            .filter(same -> !same.kindChanged())
            .map(same -> (earlier ? same.earlier() : same.later()).ref())
            .collect(Collectors.toSet());
    return assessment.locatedFindings().stream()
        .filter(finding -> !done.contains(finding.ref()))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void between_theSameFindingsAreAllTheSame(long seed) {
    Random random = new Random(seed);
    List<Finding> findings = findings(random, 30);

    FindingLineage lineage =
        MadeFindings.lineage(
            MadeFindings.first(EARLIER, findings.toArray(Finding[]::new)),
            MadeFindings.first(LATER, findings.toArray(Finding[]::new)));

    assertThat(lineage.outcomes(Same.class))
        .hasSize(findings.size())
        .noneMatch(FindingOutcome::kindChanged);
    assertThat(lineage.outcomes()).hasSize(findings.size());
    assertThat(lineage.hints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void candidates_areAllPairsThatAreSimilarEnough(long seed) {
    Random random = new Random(seed);
    List<LineageGroup> left = groups(random, EARLIER);
    List<LineageGroup> right = groups(random, LATER);
    Set<List<Integer>> expected = new HashSet<>();
    for (int i = 0; i < left.size(); i++) {
      for (int j = 0; j < right.size(); j++) {
        if (!left.get(i).text().equals(right.get(j).text())
            && FindingSimilarity.of(left.get(i).text(), right.get(j).text()) >= 0.3) {
          expected.add(List.of(i, j));
        }
      }
    }

    MatchCandidates candidates =
        new MatchCandidates(
            left, right, (one, other) -> !one.text().equals(other.text()), (one, other) -> 0.3, 0);

    assertThat(
            candidates.candidates().stream()
                .map(c -> List.of(left.indexOf(c.earlier()), right.indexOf(c.later()))))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private static List<LineageGroup> groups(Random random, Framework framework) {
    Assessment assessment =
        MadeFindings.first(framework, findings(random, 30).toArray(Finding[]::new));
    return new LineageSide(assessment, Set.of()).groups(Set.of(), Set.of());
  }

  @Test
  void between_aThousandIdenticalFindings() {
    String[] same = new String[1000];
    Arrays.fill(same, MadeFindings.VETTING);
    String[] reworded = new String[800];
    Arrays.fill(reworded, MadeFindings.VETTING_AGAIN);

    FindingLineage identical =
        MadeFindings.lineage(MadeFindings.first(EARLIER, same), MadeFindings.first(LATER, same));
    FindingLineage similar =
        MadeFindings.lineage(
            MadeFindings.first(EARLIER, same), MadeFindings.first(LATER, reworded));

    assertThat(identical.outcomes(Same.class)).hasSize(1000);
    assertThat(similar.outcomes(Reworded.class)).hasSize(800);
    assertThat(similar.outcomes()).hasSize(1000);
  }

  @Tag("full")
  @Test
  void between_aThousandFindingsThatAreAllAlike() {
    String[] one = new String[1000];
    String[] other = new String[1000];
    Arrays.setAll(one, i -> "The force should visit victims of burglary in beat b" + i + ".");
    Arrays.setAll(other, i -> "Victims of burglary should be visited in beat b" + (i + 500) + ".");

    FindingLineage lineage =
        MadeFindings.lineage(MadeFindings.first(EARLIER, one), MadeFindings.first(LATER, other));

    assertThat(lineage.outcomes(Reworded.class))
        .filteredOn(
            pair ->
                beat(pair.earlier().finding().text()).equals(beat(pair.later().finding().text())))
        .hasSize(500);
  }

  private static String beat(String text) {
    return text.substring(text.lastIndexOf(' '));
  }

  @Test
  void between_textsWithoutWordsAreComparedAsTheyStand() {
    FindingLineage lineage =
        MadeFindings.lineage(
            MadeFindings.first(EARLIER, "👮", "…", "The force should ensure that."),
            MadeFindings.first(LATER, "🚓", "…", "It should ensure this."));

    assertThat(MadeFindings.told(lineage))
        .containsExactly(
            "New > 🚓",
            "Same < … > …",
            "New > It should ensure this.",
            "NoLongerReported < 👮",
            "NoLongerReported < The force should ensure that.");
  }

  @Test
  void between_textOfManyKilobytes() {
    String text = (MadeFindings.VETTING + " " + MadeFindings.CUSTODY + " ").repeat(1_100);
    assertThat(text.length()).isGreaterThan(100_000);

    FindingLineage lineage =
        MadeFindings.lineage(
            MadeFindings.first(EARLIER, text, MadeFindings.RAPE),
            MadeFindings.first(LATER, text + MadeFindings.ESTATE, MadeFindings.RAPE));

    assertThat(lineage.outcomes(Reworded.class)).hasSize(1);
    assertThat(lineage.outcomes(Same.class)).hasSize(1);
  }
}
