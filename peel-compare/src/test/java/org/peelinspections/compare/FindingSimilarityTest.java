package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.compare.LabelledFindingPairs.Labelled;
import org.peelinspections.compare.LabelledFindingPairs.Quality;

class FindingSimilarityTest {

  private static final Set<String> SAME =
      Set.of("reworded", "narrowed", "split", "merged", "punctuation");
  private static final Set<String> OTHER = Set.of("meaning", "sibling", "boilerplate", "unrelated");

  @Test
  void of_tellsTheGatingPairsApart() {
    Quality tune = LabelledFindingPairs.half("tune").at(FindingLineageOptions.DEFAULT_THRESHOLD);
    Quality gate = LabelledFindingPairs.half("gate").at(FindingLineageOptions.DEFAULT_THRESHOLD);
    System.out.println("finding lineage, tuning pairs: " + tune);
    System.out.println("finding lineage, gating pairs: " + gate);

    assertThat(gate.precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(gate.recall()).isGreaterThanOrEqualTo(0.85);
  }

  @Test
  void of_measuresWhatTheDocumentationSays() {
    Quality tune = LabelledFindingPairs.half("tune").at(FindingLineageOptions.DEFAULT_THRESHOLD);
    Quality gate = LabelledFindingPairs.half("gate").at(FindingLineageOptions.DEFAULT_THRESHOLD);

    assertThat(tune).hasToString("precision 0.958, recall 0.876");
    assertThat(gate).hasToString("precision 0.969, recall 0.863");
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "gate"})
  void pairs_areLabelledByTheirClass(String half) {
    for (Labelled pair : LabelledFindingPairs.half(half).pairs()) {
      assertThat(pair.half()).isEqualTo(half);
      assertThat(pair.same() ? SAME : OTHER).as(pair.id()).contains(pair.kind());
    }
  }

  @Test
  void pairs_areEnoughOfEachClassAndNoneStandsTwice() {
    Set<List<String>> texts = new HashSet<>();
    for (String half : List.of("tune", "gate")) {
      Map<String, Integer> classes = new TreeMap<>();
      for (Labelled pair : LabelledFindingPairs.half(half).pairs()) {
        classes.merge(pair.kind(), 1, Integer::sum);
        assertThat(texts.add(List.of(pair.earlier(), pair.later()))).as(pair.id()).isTrue();
      }
      assertThat(classes).hasSize(9);
      assertThat(classes.values()).allMatch(count -> count >= 6);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "gate"})
  void of_isTheSameBothWaysAndBetweenNoneAndAll(String half) {
    for (Labelled pair : LabelledFindingPairs.half(half).pairs()) {
      assertThat(pair.similarity())
          .as(pair.id())
          .isBetween(0.0, 1.0)
          .isEqualTo(FindingSimilarity.of(pair.later(), pair.earlier()));
    }
  }

  @Test
  void of_sameNormalisedTextIsAllAlike() {
    assertThat(FindingSimilarity.of("The force’s vetting.", "the forces VETTING")).isEqualTo(1);
  }

  @Test
  void of_findingsCountTheirPoints() {
    double without =
        FindingSimilarity.of(
            MadeFindings.area("The force should ensure that:"),
            MadeFindings.area("It should ensure that:", "vetting is done on time"));
    double with =
        FindingSimilarity.of(
            MadeFindings.area("The force should ensure that:", "its vetting is done on time"),
            MadeFindings.area("It should ensure that:", "vetting is done on time"));

    assertThat(without).isZero();
    assertThat(with).isGreaterThan(0.5);
  }

  @Test
  void of_nothingAboutAnythingIsNotAlike() {
    assertThat(FindingSimilarity.of("The force should ensure that.", "It should ensure this."))
        .isZero();
    assertThat(FindingSimilarity.of("👮", "🚓")).isZero();
  }

  @Test
  void of_nameOfTheForceDoesNotCount() {
    String plain = "The force should publish its policy on drones.";
    String named = "Norchester Police should publish its policy on drones.";
    String other = "Norchester Police should answer burglary calls sooner.";
    String odd = "Norchester Police has bees. Norchester should look after them.";

    assertThat(FindingSimilarity.of(plain, named)).isGreaterThan(0.5);
    assertThat(FindingSimilarity.of(named, other)).isZero();
    assertThat(FindingSimilarity.of(odd, other)).isZero();
  }

  @Test
  void of_setPhrasesAroundAnotherSubjectCountAgainst() {
    String bail = "The force should record and supervise the reasons for its decisions on bail.";
    String rape = "The force should record and supervise the reasons for its decisions on rape.";
    String loose = "Decisions on rape should be supervised, and the force should record reasons.";

    assertThat(FindingSimilarity.of(bail, rape)).isLessThan(0.1);
    assertThat(FindingSimilarity.of(bail, loose)).isGreaterThan(0.3);
  }

  @Test
  void of_textOfManyKilobytes() {
    String text = "vetting custody rape estate drones burglary ".repeat(2_500);

    assertThat(text.length()).isGreaterThan(100_000);
    assertThat(FindingSimilarity.of(text, text + "fraud")).isBetween(0.8, 1.0);
  }
}
