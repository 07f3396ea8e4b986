package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkDate;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

/** The frameworks that the library knows. */
@Tag("both-paths")
class BundledFrameworksTest {

  private static final Frameworks ALL = Frameworks.bundled();

  static Stream<Framework> frameworks() {
    return ALL.all().stream();
  }

  static Stream<Question> questions() {
    return frameworks().flatMap(framework -> framework.questions().stream());
  }

  private static Stream<BorderRule> rules() {
    return ALL.borders().stream().flatMap(border -> border.rules().stream());
  }

  private static Stream<CrosswalkRow> rows() {
    return ALL.crosswalks().stream().flatMap(crosswalk -> crosswalk.rows().stream());
  }

  private static Stream<Sourced> facts() {
    return Stream.of(
            frameworks(),
            frameworks().flatMap(framework -> framework.pillars().stream()),
            frameworks().flatMap(framework -> framework.dates().stream()),
            questions(),
            rows(),
            rules())
        .flatMap(fact -> fact);
  }

  private static Stream<Wording> wordings() {
    return Stream.of(
            frameworks().flatMap(f -> f.pillars().stream()).map(FrameworkPillar::headline),
            questions().map(Question::wording),
            questions().flatMap(question -> question.diagnostics().stream()))
        .flatMap(wording -> wording);
  }

  @Test
  void all_standInOrderOfTime() {
    assertThat(frameworks().map(Framework::id))
        .containsExactly(
            "2014",
            "2015",
            "2016",
            "2017",
            "2018-19",
            "2021-22",
            "2021-22-original",
            "2021-22-revised",
            "2023-25",
            "2025-27");
    assertThat(frameworks().map(Framework::cycle)).isSorted();
  }

  @Test
  void cycle_of202122_hasThreeFrameworks() {
    assertThat(ALL.all())
        .filteredOn(framework -> framework.cycle().equals(Cycle.of("2021-22")))
        .extracting(Framework::id)
        .containsExactly("2021-22", "2021-22-original", "2021-22-revised");
  }

  @ParameterizedTest
  @CsvSource({
    "2014, 2014",
    "PEEL 2014, 2014",
    "The first PEEL Assessment, 2014",
    "first PEEL assessment, 2014",
    "2015 PEEL assessment, 2015",
    "PEEL 2016, 2016",
    "peel-2017, 2017",
    "2018-19, 2018-19",
    "2018/19, 2018-19",
    "PEEL 2018/19, 2018-19",
    "PEEL 2018, 2018-19",
    "peel-2018, 2018-19",
    "2018\u201319, 2018-19",
    "2018/2019, 2018-19",
    "Integrated PEEL Assessment (IPA), 2018-19",
    "Integrated PEEL assessment, 2018-19",
    "'PEEL: Police effectiveness, efficiency and legitimacy 2018/19', 2018-19",
    "2021/22, 2021-22",
    "2021-22, 2021-22",
    "PEEL 2021/22, 2021-22",
    "2021\u20132022, 2021-22",
    "2021-22-original, 2021-22-original",
    "2021/22 revised, 2021-22-revised",
    "2023\u20132025, 2023-25",
    "2023 \u2013 2025, 2023-25",
    "2023\u00a0\u2013\u00a02025, 2023-25",
    "2023-25, 2023-25",
    "2023-2025, 2023-25",
    "2023/25, 2023-25",
    "PEEL 2023\u20132025, 2023-25",
    "PEEL 2023-25, 2023-25",
    "PEEL assessment framework 2023\u20132025, 2023-25",
    "2025\u201327, 2025-27",
    "2025\u20132027, 2025-27",
    "PEEL 2025\u201327, 2025-27",
    "PEEL assessment framework (PAF) 2025\u20132027, 2025-27"
  })
  void find_everySpellingSeen_findsTheFramework(String name, String id) {
    assertThat(ALL.find(name)).map(Framework::id).contains(id);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2013", "PEEL 2020", "2019", "2021", "2022", "2023", "2025-29", "PEEL"})
  void find_namesOfNoFramework_areEmpty(String name) {
    assertThat(ALL.find(name)).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void find_everyNameOfAFramework_findsIt(Framework framework) {
    assertThat(
            Stream.concat(
                    Stream.of(framework.id(), framework.name()), framework.otherNames().stream())
                .map(ALL::find))
        .allMatch(Optional.of(framework)::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "2014, four-tiers",
    "2015, four-tiers",
    "2016, four-tiers",
    "2017, four-tiers",
    "2018-19, four-tiers",
    "2021-22, five-tiers",
    "2021-22-original, five-tiers",
    "2021-22-revised, five-tiers",
    "2023-25, five-tiers",
    "2025-27, "
  })
  void scale_isThatOfTheCycle(String id, String scale) {
    assertThat(ALL.get(id).scale().map(GradingScale::name)).isEqualTo(Optional.ofNullable(scale));
  }

  /** Counts of questions: all, graded, not graded, reported separately. */
  @ParameterizedTest
  @CsvSource({
    "2014, 13, 6, 7, 0",
    "2015, 15, 10, 5, 0",
    "2016, 11, 10, 1, 0",
    "2017, 11, 10, 1, 0",
    "2018-19, 10, 9, 1, 0",
    "2021-22, 15, 11, 2, 2",
    "2021-22-original, 3, 1, 2, 0",
    "2021-22-revised, 10, 9, 1, 0",
    "2023-25, 12, 10, 1, 2",
    "2025-27, 1, 0, 0, 0"
  })
  void questions_areAsManyAsPublished(String id, int all, int graded, int not, int separately) {
    List<Question> questions = ALL.get(id).questions();
    assertThat(questions).hasSize(all);
    assertThat(questions).filteredOn(q -> q.graded() == Graded.YES).hasSize(graded);
    assertThat(questions).filteredOn(q -> q.graded() == Graded.NO).hasSize(not);
    assertThat(questions).filteredOn(Question::reportedSeparately).hasSize(separately);
  }

  @Test
  void pillars_of2014_onlyEfficiencyIsGraded() {
    Framework framework = ALL.get("2014");
    assertThat(framework.pillars())
        .filteredOn(pillar -> pillar.graded() == Graded.YES)
        .extracting(FrameworkPillar::pillar)
        .containsExactly(Pillar.EFFICIENCY);
    assertThat(framework.questions(Pillar.EFFECTIVENESS))
        .extracting(Question::graded)
        .containsExactly(Graded.YES, Graded.YES, Graded.YES, Graded.NO, Graded.NO, Graded.NO);
    assertThat(framework.questions(Pillar.LEGITIMACY)).allMatch(q -> q.graded() == Graded.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"2015", "2016", "2017", "2018-19"})
  void pillars_from2015To201819_areGradedButLeadership(String id) {
    assertThat(ALL.get(id).pillars())
        .allMatch(p -> (p.graded() == Graded.YES) == (p.pillar() != Pillar.LEADERSHIP));
    assertThat(ALL.get(id).pillar(Pillar.LEADERSHIP).isPresent())
        .isEqualTo(id.equals("2015") || id.equals("2016"));
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void pillars_from202122_areNone(Framework framework) {
    assertThat(framework.pillars().isEmpty()).isEqualTo(framework.cycle().firstYear() >= 2021);
  }

  @ParameterizedTest
  @MethodSource("questions")
  void question_path_isPillarAndPlaceOrSlugOfTheLabel(Question question) {
    String path = question.id().path();
    if (question.pillar().isPresent()) {
      assertThat(path).matches(question.pillar().get().token() + "/[1-6]");
      if (question.number().isPresent()) {
        assertThat(path).endsWith("/" + question.number().getAsInt());
      }
    } else {
      assertThat(path).isEqualTo(FindingText.normalised(question.label()).replace(' ', '-'));
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void question_everyLabel_findsItAlone(Question question) {
    Framework framework = ALL.get(question.id().framework());
    assertThat(
            Stream.concat(Stream.of(question.label()), question.otherLabels().stream())
                .map(framework::named))
        .allMatch(Optional.of(question)::equals);
  }

  @ParameterizedTest
  @CsvSource({
    "2021-22, Developing a positive workplace",
    "2021-22, Disrupting serious organised crime",
    "2021-22, Good use of resources",
    "2021-22, Investigating crime",
    "2021-22, Managing offenders",
    "2021-22, Preventing crime",
    "2021-22, Protecting vulnerable people",
    "2021-22, Recording data about crime",
    "2021-22, Responding to the public",
    "2021-22, Supporting victims",
    "2021-22, Treatment of the public",
    "2023-25, Developing a positive workplace",
    "2023-25, Disrupting serious organised crime",
    "2023-25, Investigating crime",
    "2023-25, Leadership and force management",
    "2023-25, Managing offenders",
    "2023-25, Police powers and public treatment",
    "2023-25, Preventing crime",
    "2023-25, Protecting vulnerable people",
    "2023-25, Recording data about crime",
    "2023-25, Responding to the public"
  })
  void named_areaThatGradesWereGivenIn_isAGradedQuestion(String id, String label) {
    assertThat(ALL.get(id).named(label)).map(Question::graded).contains(Graded.YES);
  }

  @ParameterizedTest
  @CsvSource({
    "2018-19, Fair treatment of the public, legitimacy/1",
    "2018-19, Specialist capabilities, effectiveness/5",
    "2021-22, Managing offenders and suspects, managing-offenders",
    "2021-22, 'Building, supporting and protecting the workforce', developing-a-positive-workplace",
    "2021-22-revised, Crime data recording, recording-data-about-crime"
  })
  void named_otherLabel_findsTheQuestion(String id, String label, String path) {
    assertThat(ALL.get(id).named(label)).map(q -> q.id().path()).contains(path);
  }

  @Test
  void diagnostics_areThoseKnown() {
    Map<String, Integer> counts =
        questions()
            .filter(question -> !question.diagnostics().isEmpty())
            .collect(
                Collectors.toMap(
                    q -> q.id().toString(), question -> question.diagnostics().size()));
    assertThat(counts)
        .isEqualTo(
            Map.of(
                "2015/legitimacy/1", 4,
                "2015/legitimacy/3", 3,
                "2015/legitimacy/4", 2,
                "2016/effectiveness/1", 2,
                "2016/effectiveness/2", 3,
                "2016/effectiveness/3", 3,
                "2016/effectiveness/4", 2,
                "2017/effectiveness/1", 2,
                "2017/effectiveness/2", 3,
                "2017/effectiveness/3", 3));
  }

  @Test
  void wording_thatIsKnown_isAQuestion() {
    assertThat(wordings().flatMap(wording -> wording.text().stream()))
        .allMatch(text -> text.endsWith("?"))
        .allMatch(text -> Character.isUpperCase(text.charAt(0)))
        .hasSizeGreaterThan(80);
  }

  @Test
  void sources_arePagesOnTheWeb() {
    List<URI> sources =
        Stream.concat(
                facts().flatMap(fact -> fact.sources().stream()),
                wordings().flatMap(wording -> wording.sources().stream()))
            .distinct()
            .toList();
    assertThat(sources)
        .allMatch(address -> address.getPath().length() > 1 || address.getQuery() != null)
        .allMatch(address -> address.getHost().contains("."))
        .hasSizeGreaterThan(50);
  }

  @Test
  void sources_noneStandsTwiceInARow() {
    assertThat(facts())
        .allMatch(fact -> Set.copyOf(fact.sources()).size() == fact.sources().size());
  }

  @Test
  void unverified_factsSayWhy() {
    Stream<Optional<String>> notes =
        Stream.of(
                frameworks().filter(f -> !f.verified()).map(Framework::note),
                frameworks()
                    .flatMap(f -> f.pillars().stream())
                    .filter(pillar -> !pillar.verified())
                    .map(FrameworkPillar::note),
                frameworks()
                    .flatMap(f -> f.dates().stream())
                    .filter(date -> !date.verified())
                    .map(FrameworkDate::note),
                questions().filter(question -> !question.verified()).map(Question::note))
            .flatMap(note -> note);
    assertThat(notes).hasSize(4).allMatch(Optional::isPresent);
  }

  @ParameterizedTest
  @MethodSource("frameworks")
  void dates_fallIntoTheCycleOrSoonAfter(Framework framework) {
    int first = framework.cycle().firstYear() - 1;
    int last = framework.cycle().lastYear() + 1;
    assertThat(framework.dates())
        .isNotEmpty()
        .allMatch(date -> date.first().earliest().getYear() >= first)
        .allMatch(date -> date.last().orElse(date.first()).latest().getYear() <= last);
  }

  @ParameterizedTest
  @CsvSource({
    "2014, efficiency, 2014-07-22",
    "2015, legitimacy, 2016-02-11",
    "2016, efficiency, 2016-11-03",
    "2017, legitimacy, 2017-12-12",
    "2018-19, first group, 2019-05-02",
    "2018-19, second group, 2019-09-27",
    "2023-25, the framework, 2023-02-08",
    "2025-27, the framework, 2025-04-11"
  })
  void dates_ofPublication(String id, String part, String day) {
    assertThat(ALL.get(id).dates())
        .filteredOn(date -> date.event() == FrameworkDate.Event.PUBLISHED)
        .filteredOn(date -> date.part().startsWith(part))
        .extracting(date -> date.first().text())
        .containsExactly(day);
  }
}
