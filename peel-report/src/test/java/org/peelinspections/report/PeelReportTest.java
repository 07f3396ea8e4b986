package org.peelinspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.data.history.HistorySection;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.report.grid.Grids;
import org.peelinspections.report.grid.JudgmentGrid.GridRow;

@Tag("both-paths")
class PeelReportTest {

  private static final int MOST_BYTES = 340_000;

  static List<String> pages() {
    return List.of(
        PeelReport.history(Samples.trend(Samples.HOSTILE)),
        PeelReport.comparison(Samples.comparison()),
        PeelReport.cohort(Samples.cohort()),
        PeelReport.cohort(Samples.cohortOfTwo()),
        PeelReport.history(history("cleveland")),
        PeelReport.cohort(ofLastTwo(), JudgmentSet.bundled()));
  }

  private static ForceHistory history(String force) {
    return ForceHistory.of(Forces.bundled().get(force), JudgmentSet.bundled());
  }

  private static Cohort ofLastTwo() {
    return Cohort.between(PublishedJudgments.cycle("2021-22"), PublishedJudgments.cycle("2023-25"));
  }

  static List<Cycle> cycles() {
    return PublishedJudgments.cycles();
  }

  static List<Arguments> pairs() {
    List<Arguments> pairs = new ArrayList<>();
    for (Cycle earlier : cycles()) {
      for (Cycle later : cycles()) {
        if (earlier.isBefore(later)) {
          pairs.add(Arguments.of(earlier, later));
        }
      }
    }
    return pairs;
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_isWellFormedXml(String page) throws Exception {
    byte[] bytes = page.getBytes(StandardCharsets.UTF_8);

    assertThat(
            DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes))
                .getDocumentElement()
                .getAttribute("lang"))
        .isEqualTo("en-GB");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_needsNothingButItself(String page) {
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n")
        .doesNotContain("<script", "<link", "<img", "<iframe", "@import", "url(h");
    assertThat(found(page, "href=\"([^\"]*)\"")).allMatch(h -> h.matches("#.*|https?://.*"));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_everyReferenceLeadsSomewhere(String page) {
    List<String> ids = found(page, " id=\"([^\"]*)\"");

    assertThat(ids).doesNotHaveDuplicates().containsAll(found(page, "href=\"#([^\"]*)\""));
  }

  private static List<String> found(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(result -> result.group(1)).toList();
  }

  @Test
  void history_saysEachReasonOnce() {
    String page = PeelReport.history(Samples.trend());
    List<String> reasons = found(page, "<li id=\"r\\d+\"><b>R\\d+</b>(.*)</li>");

    assertThat(reasons).hasSizeGreaterThan(3).doesNotHaveDuplicates();
    assertThat(page).contains("cannot be compared directly").contains("improved by one step");
  }

  @Test
  void history_followsFindings() {
    assertThat(PeelReport.history(Samples.trend("New finding here")))
        .contains("Reported in 2017 and 2018/19")
        .contains("<p>New finding here</p>");
  }

  @Test
  void history_withoutFindings_saysSo() {
    assertThat(PeelReport.history(Trend.of(List.of(Samples.in2021("Sample Police")))))
        .contains("<p>The assessments have no findings.</p>");
  }

  @Test
  void history_withChains_isThatOfTheSameCrosswalks() {
    Trend trend = Samples.trend();

    assertThat(PeelReport.history(trend, FindingChains.over(trend.assessments())))
        .isEqualTo(PeelReport.history(trend));
  }

  @Test
  void comparison_saysWhatBecameOfFindings() {
    assertThat(PeelReport.comparison(Samples.comparison()))
        .contains("Reported again in the same words.")
        .contains("declined by two steps");
  }

  @Test
  void comparison_saysOnWhatGround_andWhatTheInspectorateItselfSays() {
    String page = PeelReport.comparison(Samples.comparison());

    assertThat(page)
        .contains("Reasons and grounds")
        .contains("The inspectorate itself speaks of a decline, as the grades do.")
        .contains("(\u201cless good than before\u201d)");
    assertThat(found(page, "declined by two steps <a href=\"#r(\\d+)\"")).isNotEmpty();
  }

  /** Each step of a history has the grounds that a comparison of the two assessments has. */
  @Test
  void history_saysOnWhatGround_inTextAndOnHover() {
    String page = PeelReport.history(Samples.trend());
    String ground = "The inspectorate itself compares judgments of 2018/19 with those of 2017";

    assertThat(found(page, "declined by two steps <a href=\"#r(\\d+)\"")).hasSize(1);
    assertThat(found(page, "<li id=\"r\\d+\"><b>R\\d+</b> (" + ground + ")")).hasSize(1);
    assertThat(found(page, "<title>Declined by two steps. (" + ground + ")")).hasSize(1);
    assertThat(page).contains("The inspectorate itself speaks of a decline, as the grades do.");
  }

  @Test
  void history_ofEveryForce_givesAReasonOrGroundForEveryMark() {
    for (Force force : Forces.bundled().all()) {
      for (GridRow row : Grids.of(Trend.of(PublishedJudgments.of(force))).rows()) {
        assertThat(row.links().stream().flatMap(Optional::stream))
            .as("%s, %s", force.slug(), row.name())
            .allMatch(link -> !link.notes().isEmpty());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"cleveland", "northamptonshire", "gwent"})
  void history_ofAForceHistory_hasEachFactWithItsPages_beforeTheGrid(String force) {
    ForceHistory history = history(force);
    String page = PeelReport.history(history);

    assertThat(found(page, "<section id=\"(\\w+)\"")).startsWith("story", "grid", "words");
    history
        .story()
        .forEach(
            section -> {
              assertThat(page).contains("<h3>" + section.title() + "</h3>");
              for (HistorySection.Fact fact : section.facts()) {
                assertThat(page).contains("<li>" + fact.sentence() + ". <small>See ");
              }
            });
    assertThat(found(page, "(<li>[^<]*[.] <small>See <a href)")).hasSize(facts(history));
  }

  private static int facts(ForceHistory history) {
    return history.story().stream().mapToInt(section -> section.facts().size()).sum();
  }

  /** What is added is a section of its own: all else is the page of the trend. */
  @Test
  void history_ofAForceHistory_isElseThatOfItsTrend() {
    ForceHistory history = history("west-midlands");

    assertThat(
            PeelReport.history(history)
                .replaceFirst("<li><a href=\"#story\">.*?</li>", "")
                .replaceFirst("(?s)<section id=\"story\".*?</section>\n", ""))
        .isEqualTo(PeelReport.history(history.trend()));
  }

  @Test
  void history_ofAForceHistory_tellsCountsMonitoringAndWhatCannotBeCompared() {
    assertThat(PeelReport.history(history("west-midlands")))
        .contains("8 areas graded, none outstanding or good, 2 adequate, 3 requires improvement")
        .contains("Under closer monitoring (Engage) from 2023-11-24 to 2024-09-18.")
        .contains(", the force as a whole: the inspectorate itself speaks of a decline.");
  }

  @Test
  void cohort_ofAJudgmentSet_tellsCountsAndMonitoring_ofItsCyclesAlone() {
    String page = PeelReport.cohort(ofLastTwo(), JudgmentSet.bundled());

    assertThat(page)
        .contains("<h3>How many areas were graded, and how</h3>")
        .contains(
            "<li>Kent, PEEL 2023-25: as published, 8 areas graded; no judgment is in this data. <small>")
        .contains("<h3>Closer monitoring</h3>")
        .contains(
            "<li>Cleveland: under closer monitoring (Engage) from 2019-04 to 2023-09. <small>")
        .doesNotContain("PEEL 2018/19:");
    assertThat(PeelReport.cohort(Samples.cohort(), JudgmentSet.bundled()))
        .isEqualTo(PeelReport.cohort(Samples.cohort()));
    Cohort of2014 = Cohort.of(PublishedJudgments.cycle("2014"));
    assertThat(PeelReport.cohort(of2014, JudgmentSet.bundled()))
        .isEqualTo(PeelReport.cohort(of2014));
  }

  @Test
  void gap_isNoBreak_andSaysSo() {
    String page = PeelReport.history(Trend.of(PublishedJudgments.of("gwent")));

    assertThat(page)
        .contains("gap: a judgment is not in this data")
        .contains("A gap is no border: another comparison may reach over it.")
        .contains("<title>Gap, not compared. The 2017 judgment on this")
        .containsPattern("<small>gap, not compared <a href=\"#r\\d+\"");
  }

  /** Serious and organised crime was asked in each of these cycles, though in several rows. */
  @Test
  void blank_doesNotSayThatNothingWasAsked() {
    Trend trend = Trend.of(PublishedJudgments.of("west-midlands"));
    String page = PeelReport.history(trend);

    assertThat(page)
        .containsPattern("Tackling serious and organised crime.*\\n?.*no entry")
        .contains("blank: no entry; the cycle may ask it elsewhere")
        .contains("No entry does not mean that the cycle did not ask about it");
    assertThat(pages()).allSatisfy(any -> assertThat(any).doesNotContainIgnoringCase("not asked"));
    assertThat(page).doesNotContainIgnoringCase("not asked");
  }

  @Test
  void leads_sayWhatStandsWhereNoArrowDoes() {
    assertThat(PeelReport.history(Samples.trend()) + PeelReport.comparison(Samples.comparison()))
        .contains("a gap where a judgment is not known, dots where a grade is carried forward")
        .contains("or nothing where there is no entry")
        .contains("or dots where a grade is carried forward.")
        .contains("break: not compared; see the reasons")
        .doesNotContain("everywhere else a break", "the two may not be compared");
  }

  @Test
  void cohortOfTwo_saysOnWhatGround_andWhatTheInspectorateItselfSays() {
    String page = PeelReport.cohort(Samples.cohortOfTwo());

    assertThat(page).contains("The inspectorate itself speaks of a decline, as the grades do.");
    assertThat(found(page, "Where compared: <a href=\"#r(\\d+)\"")).isNotEmpty();
  }

  @Test
  void cohortOfTwo_namesWhoWasNotCompared_andWhy() {
    assertThat(PeelReport.cohort(Samples.cohortOfTwo()))
        .contains("<p>At hand in 2017 only: Other Police.</p>")
        .containsPattern(
            "<h3>Legitimacy</h3><ul><li>No new evidence: Sample Police <a href=\"#r\\d+\"");
    assertThat(PeelReport.cohort(Samples.cohort())).doesNotContain("id=\"uncompared\"");
  }

  @Test
  void cohortOfTwo_hostileName_isText() {
    String page =
        PeelReport.cohort(
            Cohort.between(
                List.of(Samples.in2017(Samples.HOSTILE, "sample")),
                List.of(Samples.in2018(Samples.HOSTILE))));

    assertThat(page)
        .contains("No new evidence: &lt;script&gt;alert('x')&lt;/script&gt;")
        .doesNotContain("<script", "<img");
  }

  @Test
  void sources_sayHowSureTheyAre() {
    assertThat(PeelReport.history(Samples.trend()))
        .contains("href=\"https://example.org/news?a=1&amp;b=2\"")
        .contains("The press, by exclusion: it names the exceptions</th>")
        .contains(
            "among forces or among the areas of one force, and says the same about all others")
        .contains("The inspectorate, says so directly (example.org)</th>")
        .contains(">/pillar/effectiveness</a></td><td>2018-03</td>");
  }

  @Test
  void cohort_marksWhatIsLessSure() {
    assertThat(PeelReport.cohort(Samples.cohort())).contains("not inspected</i>*\u2020");
  }

  @ParameterizedTest
  @MethodSource("cycles")
  void cohort_ofAllForces_isSmall(Cycle cycle) {
    assertThat(size(Cohort.of(PublishedJudgments.cycle(cycle)))).isLessThan(MOST_BYTES);
  }

  @Tag("full")
  @ParameterizedTest
  @MethodSource("pairs")
  void cohort_ofAllForcesInTwoCycles_isSmall(Cycle earlier, Cycle later) {
    List<Assessment> before = PublishedJudgments.cycle(earlier);
    List<Assessment> after = PublishedJudgments.cycle(later);

    assertThat(size(Cohort.between(before, after))).isLessThan(MOST_BYTES);
    for (Pillar pillar : Pillar.values()) {
      Cohort cohort = Cohort.between(only(pillar, before), only(pillar, after));
      assertThat(size(cohort)).as("%s", pillar).isLessThan(MOST_BYTES);
    }
  }

  private static int size(Cohort cohort) {
    return PeelReport.cohort(cohort, JudgmentSet.bundled()).getBytes(StandardCharsets.UTF_8).length;
  }

  private static List<Assessment> only(Pillar pillar, List<Assessment> assessments) {
    return assessments.stream()
        .map(
            whole ->
                Assessment.builder()
                    .force(whole.force())
                    .framework(whole.framework())
                    .areas(whole.pillar(pillar).stream().toList())
                    .build())
        .toList();
  }

  @Test
  void samePage_forTheSameValue() {
    assertThat(PeelReport.history(Samples.trend())).isEqualTo(PeelReport.history(Samples.trend()));
  }
}
