package org.peelinspections.compare.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.compare.lineage.LabelledFindingPairs.Labelled;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Recommendation;

class FindingSimilarityTest {

  private static final double GOES_ON = FindingLineageOptions.DEFAULT_THRESHOLD;
  private static final double PERHAPS = FindingLineageOptions.DEFAULT_SUGGESTION;
  private static final Set<String> SAME =
      Set.of(
          "reworded",
          "narrowed",
          "split",
          "merged",
          "punctuation",
          "distant",
          "escalated",
          "special");
  private static final Set<String> OTHER =
      Set.of("meaning", "sibling", "boilerplate", "unrelated", "misread", "purpose");

  @Test
  void of_tellsTheGatingPairsApart() {
    LabelledFindingPairs gate = LabelledFindingPairs.half("gate");
    LabelledFindingPairs far = LabelledFindingPairs.far("gate");
    System.out.println("finding lineage, gating pairs: " + gate.at(GOES_ON));
    System.out.println("finding lineage, gating pairs with suggestions: " + gate.at(PERHAPS));
    System.out.println("finding lineage, far gating pairs: " + far.at(GOES_ON));
    System.out.println("finding lineage, far gating pairs with suggestions: " + far.at(PERHAPS));

    assertThat(gate.at(GOES_ON).precision()).isGreaterThanOrEqualTo(0.95);
    assertThat(gate.at(GOES_ON).recall()).isGreaterThanOrEqualTo(0.85);
    assertThat(gate.at(PERHAPS).recall()).isGreaterThanOrEqualTo(0.95);
    assertThat(far.at(PERHAPS).recall()).isGreaterThanOrEqualTo(0.8);
  }

  @ParameterizedTest
  @CsvSource({
    "tune, 'precision 0.965, recall 0.866', 'precision 0.732, recall 0.969'",
    "gate, 'precision 0.970, recall 0.877', 'precision 0.724, recall 0.973'"
  })
  void of_measuresWhatTheDocumentationSays(String half, String goesOn, String perhaps) {
    assertThat(LabelledFindingPairs.half(half).at(GOES_ON)).hasToString(goesOn);
    assertThat(LabelledFindingPairs.half(half).at(PERHAPS)).hasToString(perhaps);
  }

  @ParameterizedTest
  @CsvSource({
    "tune, 'precision 1.000, recall 0.577', 'precision 0.758, recall 0.962'",
    "gate, 'precision 0.700, recall 0.350', 'precision 0.708, recall 0.850'"
  })
  void of_measuresOfFarPairsWhatTheDocumentationSays(String half, String goesOn, String perhaps) {
    assertThat(LabelledFindingPairs.far(half).at(GOES_ON)).hasToString(goesOn);
    assertThat(LabelledFindingPairs.far(half).at(PERHAPS)).hasToString(perhaps);
  }

  /** Words that look alike no longer count for one another, so that a pair is at most suggested. */
  @ParameterizedTest
  @ValueSource(strings = {"f027", "f028", "f029", "f030", "f031", "f032", "f033", "f034", "f035"})
  void of_lookAlikesDoNotGoOn(String id) {
    Labelled pair =
        LabelledFindingPairs.far("tune").pairs().stream()
            .filter(labelled -> labelled.id().equals(id))
            .findFirst()
            .orElseThrow();

    assertThat(pair.same()).isFalse();
    assertThat(pair.similarity()).isLessThan(GOES_ON);
  }

  /** One subject beside the people concerned, and none that either begins with. */
  @ParameterizedTest
  @CsvSource({
    "The force should agree its priorities for robbery with residents.,"
        + " The force downgrades robbery calls from residents.",
    "The force should ask its analysts what they make of fraud on staff.,"
        + " The force should vet staff before they handle fraud."
  })
  void of_findingsThatMeetInPassing_perhapsGoOn(String one, String other) {
    assertThat(FindingSimilarity.of(one, other))
        .isEqualTo(FindingSimilarity.of(other, one))
        .isBetween(PERHAPS, GOES_ON - 0.001);
  }

  /** Words with two meanings, each in its own. */
  @ParameterizedTest
  @CsvSource({
    "The force has no track record in cadets., Officers should record what cadets do.",
    "The trial of the new drones should end., Drones should be used in court during trials.",
    "The force should stress that robbery matters., Robbery teams suffer from stress.",
    "Officers should leave notes at robbed shops., Officers leave the robbery team too soon.",
    "'In order to plan, the force should ask.', The force should plan how court orders are served.",
    "'Of course, farms lose tractors.', The force should run courses on tractors."
  })
  void of_wordsInAnotherMeaning_doNotGoOn(String one, String other) {
    assertThat(FindingSimilarity.of(one, other)).isLessThan(GOES_ON);
  }

  @Test
  void of_sharedPurposeAloneIsNotAlike() {
    assertThat(LabelledFindingPairs.far("tune").pairs())
        .filteredOn(pair -> pair.kind().equals("purpose"))
        .isNotEmpty()
        .allMatch(pair -> pair.similarity() == 0);
  }

  @Test
  void of_aCauseOfConcernIsComparedByTheBestOfItsRecommendationsToo() {
    String checks = "The force should renew clearances before they lapse.";
    Finding cause =
        CauseOfConcern.builder()
            .text("What Norchester Police does about probity is a cause of concern.")
            .addRecommendation(Recommendation.builder().text("It should hire a chaplain.").build())
            .addRecommendation(
                Recommendation.builder().text("It should renew lapsed clearances.").build())
            .build();

    assertThat(FindingSimilarity.of(MadeFindings.area(checks), cause))
        .isEqualTo(FindingSimilarity.of(cause, MadeFindings.area(checks)))
        .isEqualTo(FindingSimilarity.of(checks, "It should renew lapsed clearances."))
        .isGreaterThan(GOES_ON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tune", "gate"})
  void pairs_areLabelledByTheirClass(String half) {
    List<Labelled> pairs = new ArrayList<>(LabelledFindingPairs.half(half).pairs());
    pairs.addAll(LabelledFindingPairs.far(half).pairs());
    for (Labelled pair : pairs) {
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
    String inside = "The stables of Norchester Police’s horses are a cause of concern.";
    String end = "Bees are kept off the roofs of Norchester Police.";

    assertThat(FindingSimilarity.of(plain, named)).isGreaterThan(0.5);
    assertThat(FindingSimilarity.of(named, other)).isZero();
    assertThat(FindingSimilarity.of(odd, other)).isZero();
    assertThat(FindingSimilarity.of(inside, end)).isZero();
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
