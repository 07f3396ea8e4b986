package org.peelinspections.io.page.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceFormsTest {

  /** So many disturbances of each sample; more where all is tried. */
  private static final int SEEDS =
      Math.min(Boolean.getBoolean("peel.full") ? 200 : 30, Integer.getInteger("peel.seeds", 200));

  private static final List<Disturbance> KINDS = List.of(Disturbance.values());

  static List<Sample> samples() {
    return Sample.all();
  }

  private static String sorted(String says) {
    return Stream.of(says.split(", ", -1)).sorted().collect(Collectors.joining(", "));
  }

  @Test
  void table_hasASampleForEachForm() {
    assertThat(samples().stream().map(Sample::form).distinct())
        .containsExactlyInAnyOrderElementsOf(
            Tables.bundled().forms().stream().map(Tables.Form::id).toList());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_isReadByItsForm(Sample sample) {
    Optional<Said> said = sample.read(sample.sentence());

    assertThat(said.map(Said::form)).contains(sample.form());
    assertThat(said.map(Sample::text)).contains(sorted(sample.says()));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_inOtherTypography_isTheSame(Sample sample) {
    String other =
        sample
            .sentence()
            .replace('’', '\'')
            .replace('‘', '"')
            .replace('–', '-')
            .replace(" ", "\u00a0 ")
            .replace("anti-social", "anti\u2011social")
            .replace("crime", "cri\u00adme");

    assertThat(sample.read(other)).isEqualTo(sample.read(sample.sentence())).isPresent();
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_disturbed_saysNothing(Sample sample) {
    for (int seed = 0; seed < SEEDS; seed++) {
      Random random = new Random(seed);
      Disturbance kind = KINDS.get(seed % KINDS.size());
      String disturbed = kind.apply(sample.sentence(), random);

      assertThat(sample.read(disturbed)).as("%s, seed %d: %s", kind, seed, disturbed).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sample_cutAnywhere_saysNothing(Sample sample) {
    assumeTrue(sample.place() != Place.RELEASE, "items of a release can lack the full stop");
    List<String> words = Arrays.asList(sample.sentence().split(" ", -1));
    for (int end = 1; end < words.size(); end++) {
      String cut = String.join(" ", words.subList(0, end));

      if (!cut.endsWith(";")) {
        assertThat(sample.read(cut)).as(cut).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Westmarch Police is good at preventing domestic crime and anti-social behaviour.",
        "Westmarch Police is good at preventing crime.",
        "Westmarch Police is good at investigated crime.",
        "Westmarch Police is good.",
        "Eastmere Constabulary is good at investigating crime.",
        "It is good at investigating crime.",
        "The force is adequate at making tea.",
        "The force is good at investigating crime",
        "The force is good at investigating crime…",
        "“The force is good at investigating crime.”",
        "The force is good at investigating crime, but few agree.",
        "The force is good at investigating crime, and Eastmere Constabulary is outstanding.",
        "The force is good at investigating crime, although it was inadequate last year.",
        "The force is good at investigating crime to the extent that it was in 2016.",
        "The force is go-od at investigating crime.",
        "Th-e force is good at investigating crime.",
        "The fo’rce is good at investigating crime.",
        "The force is good at investi-gating crime.",
        "The force is good at investigating crime, but it is no-t.",
        "The force is good at investigating crime, but it has l’ied to us.",
        "The force is good at investigating crime, and it has a go-od plan.",
        "The force is goo’d at investigating crime.",
        "The force requires im-provement in the way it investigates crime.",
        "The force is good at investigating crime, but it is not.",
        "The force is good at investigating crime, but it isn’t.",
        "The force is good at investigating crime, but it cannot prove it.",
        "The force is good at investigating crime, but it has lied to us about this.",
        "The force is good at investigating crime, but has failed to show it.",
        "The force is good at investigating crime, and there is no truth in that.",
        "The force is good at investigating crime, but its figures deny this.",
        "The force is good at investigating crime, but some doubts remain.",
        "The force is good at investigating crime to a degree.",
        "The force is good at investigating crime to the north of the river.",
        "The force is good at investigating crime to little effect.",
        "This question was not inspected in 2016.",
        "The grade and findings from last year’s inspection no longer stand."
      })
  void sentenceOfNoForm_saysNothing(String sentence) {
    assertThat(Sample.terms("2017").read(sentence, Place.QUESTION, false)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "2017 | at how it investigates crimes | effectiveness/2",
        "2017 | in the way it investigates crime and reduces re-offending | effectiveness/2",
        "2017 | in how well it understands current and likely future demand | efficiency/1",
        "2017 | at protecting those who are vulnerable from harm and supporting victims |"
            + " effectiveness/3",
        "2018-19 | at planning for the future | efficiency/2",
        "2023-25 | at leadership and force management | leadership-and-force-management"
      },
      delimiter = '|')
  void phrase_inAnyInflection_isTheSameQuestion(String framework, String phrase, String path) {
    assertThat(
            Sample.terms(framework)
                .read("The force is good " + phrase + ".", Place.QUESTION, false)
                .map(Sample::text))
        .contains(path + " good");
  }

  @ParameterizedTest
  @CsvSource(
      value = {
        "PILLAR | After a hard summer, our inspection was sufficient to allow us to report on the"
            + " efficiency of the force and to provide a descriptive assessment, although not to"
            + " award a graded judgment. | true",
        "PILLAR | In 2016, our inspection was sufficient to allow us to report on the efficiency of"
            + " the force and to provide a descriptive assessment, although not to award a graded"
            + " judgment. | false",
        "QUESTION | In this respect, the force has dropped one grade since our last inspection,"
            + " which is of great concern. | true",
        "QUESTION | In this respect, the force has dropped one grade since our last inspection,"
            + " which is good. | false"
      },
      delimiter = '|')
  void freeWords_areHarmlessOrRefused(Place place, String sentence, boolean read) {
    assertThat(Sample.terms("2017").read(sentence, place, false).isPresent()).isEqualTo(read);
  }

  @Test
  void list_thatCountsOtherwiseThanItNames_saysNothing() {
    String sentence =
        "HMICFRS graded Westmarch Police’s performance across nine areas of policing and found the"
            + " force was ‘good’ in seven areas and ‘inadequate’ in two areas – managing offenders.";

    assertThat(Sample.terms("2021-22").read(sentence, Place.RELEASE, false)).isEmpty();
  }

  @Test
  void list_withAnUnknownArea_saysNothing() {
    String sentence =
        "HMICFRS said the areas requiring improvement are responding to the public and tea.";

    assertThat(Sample.terms("2021-22").read(sentence, Place.RELEASE, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {" and its cars", ", responding to the public", " good"})
  void sentence_ofAnyLength_isReadOrLeft(String more) {
    String sentence =
        "The force is good at investigating crime, but it needs" + more.repeat(50_000);

    assertThat(Sample.terms("2021-22").read(sentence + ".", Place.QUESTION, false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The force is good at making tea.",
        "We think that the force is outstanding.",
        "The force is not good at investigating crime.",
        "The extent to which the force is effective has fallen, and is no longer good.",
        "Our verdict on its performance: inadequate."
      })
  void looksLikeAJudgment_gradeOfTheForce(String sentence) {
    assertThat(Sample.terms("2017").looksLikeAJudgment(sentence)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The force has a good understanding of demand.",
        "The force is well prepared.",
        "The force needs to improve how it listens.",
        "We saw good use of cars.",
        "In 2016 the force was judged to be good.",
        "The force requires improvement in some aspects of investigating crime.",
        "For this reason it cannot be judged as good.",
        "Victims are not adequately protected.",
        "I expect the force to provide a consistently good service.",
        "One of only two forces judged outstanding in how they train dogs.",
        "“The force is good at what it does,” said the inspector."
      })
  void looksLikeAJudgment_knownToBeNone(String sentence) {
    assertThat(Sample.terms("2017").looksLikeAJudgment(sentence)).isFalse();
  }
}
