package org.peelinspections.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.history.ForceHistory;
import org.peelinspections.model.Forces;
import org.peelinspections.report.grid.Grids;
import org.peelinspections.report.grid.JudgmentGrid;

/** Pages as a browser shows and prints them. */
@Tag("full")
class ReportBrowserTest {

  /** What is left of A4 between margins, in pixels of a page. */
  private static final int PORTRAIT = 702;

  private static final int LANDSCAPE = 1031;

  /** The hint of a link {@code l}, which stands with the sign that it uses. */
  private static final String HINT =
      "document.querySelector(l.getAttribute('href') + ' > title').textContent";

  @TempDir private static Path folder;

  private static Browser browser;

  @BeforeAll
  static void start() {
    browser = Browser.start(folder.resolve("profile"));
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static String history() {
    return PeelReport.history(Trend.of(PublishedJudgments.of("west-midlands")));
  }

  private static String cohort() {
    return PeelReport.cohort(Cohort.of(PublishedJudgments.cycle("2018-19")));
  }

  private static String cohortOfTwo() {
    return PeelReport.cohort(
        Cohort.between(PublishedJudgments.cycle("2017"), PublishedJudgments.cycle("2018-19")));
  }

  private static ForceHistory of(String force) {
    return ForceHistory.of(Forces.bundled().get(force), JudgmentSet.bundled());
  }

  /** The two cycles of which pages print counts. */
  private static String lastTwo() {
    return PeelReport.cohort(
        Cohort.between(PublishedJudgments.cycle("2021-22"), PublishedJudgments.cycle("2023-25")),
        JudgmentSet.bundled());
  }

  static List<String> pages() {
    return List.of(
        history(),
        PeelReport.history(of("cleveland")),
        lastTwo(),
        cohort(),
        cohortOfTwo(),
        PeelReport.comparison(Samples.comparison()),
        PeelReport.cohort(Samples.cohortOfTwo()),
        PeelReport.history(Samples.trend(Samples.HOSTILE)));
  }

  private static void open(String page) {
    browser.driver().executeCdpCommand("Emulation.setEmulatedMedia", java.util.Map.of("media", ""));
    browser.window(1280);
    browser.open(folder, page);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void axe_findsNoViolation(String page) {
    open(page);

    Browser.Audit audit = browser.audit();
    assertThat(audit.violations()).isEmpty();
    assertThat(audit.passes()).isGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("pages")
  void page_asksForNothing_andKeepsItsOwnPolicy(String page) {
    browser.requests();
    open(page);

    assertThat(browser.requests()).hasSize(1).allMatch(url -> url.startsWith("file:///"));
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void history_hasACellForEachJudgment_inPictureAndTable() {
    open(history());
    JudgmentGrid grid = Grids.of(Trend.of(PublishedJudgments.of("west-midlands")));
    long cells =
        grid.rows().stream()
            .flatMap(row -> row.cells().stream())
            .filter(cell -> cell.mark().isPresent())
            .count();

    assertThat(cells).isGreaterThan(30);
    assertThat(browser.count("svg .cell")).isEqualTo((int) cells);
    assertThat(browser.count("table.grid tbody td"))
        .isEqualTo(grid.rows().size() * grid.columns().size());
  }

  @Test
  void history_ofAForceHistory_showsEachFactAboveTheGrid() {
    ForceHistory history = of("cleveland");
    open(PeelReport.history(history));

    assertThat(
            browser.all("#story .facts li").stream()
                .map(li -> li.getText().replaceFirst(" See .*", "")))
        .containsExactlyElementsOf(
            history.story().stream()
                .flatMap(section -> section.facts().stream())
                .map(fact -> fact.sentence() + ".")
                .toList());
    assertThat(browser.all("#story").get(0).getLocation().getY())
        .isLessThan(browser.all("#grid").get(0).getLocation().getY());
    assertThat(browser.all("#story h3").stream().map(heading -> heading.getText()))
        .contains("Closer monitoring", "What the inspectorate itself says");
  }

  @Test
  void cohort_ofAJudgmentSet_showsCountsAndMonitoring() {
    open(lastTwo());

    assertThat(browser.count("#story h3")).isEqualTo(2);
    assertThat(browser.all("#story li").stream().map(li -> li.getText()))
        .anyMatch(
            text ->
                text.startsWith("West Midlands, PEEL 2023-25: as published, 8 areas graded, none"))
        .anyMatch(
            text -> text.startsWith("Gloucestershire: under closer monitoring (Engage) from"));
  }

  @Test
  void print_historyOfAForceHistory_isNotCutOff() {
    open(PeelReport.history(of("cleveland")));

    assertThat(paper()).hasSizeBetween(3, 12);
    browser.emulatePaper(PORTRAIT);
    assertThat(tooWide("#story li, #story h3")).isEqualTo("0");
  }

  @Test
  void cohort_hasARowForEachOf43Forces() {
    open(cohort());

    assertThat(browser.count("svg .row")).isEqualTo(43);
    assertThat(browser.count("table.grid tbody tr")).isEqualTo(43);
    assertThat(browser.count("svg .row > use")).isEqualTo(43 * 12);
  }

  @Test
  void cohortOfTwo_drawsEachJudgmentOfEachCycle() {
    open(cohortOfTwo());

    assertThat(browser.count("svg .row")).isEqualTo(43);
    assertThat(browser.count("table.grid tbody td")).isEqualTo(43 * (13 + 1));
    assertThat(
            browser.run(
                "return [...document.querySelectorAll(\"svg .row > use[href^='#g-a']\")].map(u =>"
                    + " document.querySelector(u.getAttribute('href')).childElementCount)"
                    + ".reduce((a, b) => a + b, 0)"))
        .isEqualTo(Integer.toString(43 * 2 * 13));
  }

  @Test
  void border_of2018_isABreakInEveryRow_andNoArrowCrossesIt() {
    open(history());
    String between =
        "const b = document.querySelectorAll('svg .border'); const r ="
            + " b[b.length - 1].getBoundingClientRect();"
            + " const at = l => { const x = l.getBoundingClientRect();"
            + " return x.left + x.width / 2 > r.left && x.left + x.width / 2 < r.right };"
            + " return [...document.querySelectorAll('svg .link')].filter(at)";

    assertThat(browser.count("svg .border")).isEqualTo(2);
    assertThat(browser.run(between + ".length")).isEqualTo(Long.toString(breaksAtTheEnd()));
    assertThat(browser.run(between + ".every(l => l.classList.contains('break'))"))
        .isEqualTo("true");
    assertThat(browser.run(between + ".every(l => " + HINT + ".startsWith('Not compared. '))"))
        .isEqualTo("true");
    assertThat(browser.run("return document.body.textContent"))
        .asString()
        .contains("their grades cannot be compared directly with those of earlier inspections");
  }

  /** How many rows have something between the last two cycles. */
  private static long breaksAtTheEnd() {
    JudgmentGrid grid = Grids.of(Trend.of(PublishedJudgments.of("west-midlands")));
    int last = grid.columns().size() - 1;
    long breaks = grid.rows().stream().filter(row -> row.links().get(last).isPresent()).count();
    assertThat(grid.columns().get(last).head()).isEqualTo("2021/22");
    assertThat(breaks).isGreaterThan(10);
    return breaks;
  }

  @Test
  void legend_namesBothScalesAndEveryMark() {
    open(history());
    String legend =
        String.valueOf(browser.run("return document.querySelector('.legend').textContent"));

    assertThat(legend)
        .contains("Four tiers", "Five tiers", "adequate", "hatched: carried forward")
        .contains("not inspected", "not a graded area", "not in this data")
        .contains("improved", "declined", "unchanged", "break: not compared; see the reasons")
        .contains("gap: a judgment is not in this data");
  }

  @Test
  void tab_goesThroughThePageInItsOrder() {
    open(history());
    List<String> order = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
      order.add(
          String.valueOf(
              browser.run(
                  "const e = document.activeElement;"
                      + " return e.getAttribute('aria-label') || e.textContent")));
    }

    assertThat(order)
        .containsExactly(
            "Skip to the grid",
            "Grades at a glance",
            "In words",
            "Reasons and grounds",
            "Findings and what became of them",
            "Sources, and how sure the data is",
            "Picture of the grades",
            "Table of judgments");
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);
    assertThat(browser.run("return document.activeElement.getAttribute('href')"))
        .asString()
        .matches("#s\\d+");
  }

  @Test
  void focus_canBeSeen() {
    open(history());
    browser.driver().switchTo().activeElement().sendKeys(Keys.TAB);

    assertThat(
            browser.run(
                "const s = getComputedStyle(document.activeElement);"
                    + " return s.outlineStyle + ' ' + s.outlineWidth"))
        .isEqualTo("solid 3px");
  }

  @Test
  void headings_goDownStepByStep() {
    open(history());

    assertThat(
            browser.run(
                "return [...document.querySelectorAll('h1,h2,h3,h4')].map(h => h.tagName).join('"
                    + " ')"))
        .isEqualTo("H1 H2 H2 H2 H2 H2");
  }

  @Test
  void narrowScreen_scrollsTheGridAlone() {
    open(history());
    browser.window(400);

    assertThat(
            browser.run("const e = document.documentElement; return e.scrollWidth - e.clientWidth"))
        .isEqualTo("0");
  }

  @Test
  void hostileTexts_areShownAsText() {
    open(PeelReport.history(Samples.trend(Samples.HOSTILE)));

    assertThat(browser.count("script, img, body [onerror]")).isZero();
    assertThat(browser.all("h1").get(0).getText()).contains("<script>alert('x')</script>");
    assertThat(browser.all(".finding").get(1).getText()).contains("onerror=alert(1)>\uFFFD");
  }

  @Test
  void print_historyIsA4Landscape_andNothingIsCutOff() {
    open(history());

    assertThat(paper()).hasSizeBetween(3, 9).containsOnly("842 x 595");
    browser.emulatePaper(LANDSCAPE);
    assertThat(tooWide("table, svg, p, li")).isEqualTo("0");
  }

  @Test
  void print_longHistoryIsA4Portrait_andNothingIsCutOff() {
    open(PeelReport.history(Trend.of(PublishedJudgments.of("gwent"))));

    assertThat(paper()).hasSizeBetween(3, 12).containsOnly("595 x 842");
    browser.emulatePaper(PORTRAIT);
    assertThat(tooWide("table, svg, p, li")).isEqualTo("0");
  }

  @Test
  void print_cohortOfTwoIsA4_andItsWideTableIsNotCutOff() {
    open(cohortOfTwo());

    assertThat(paper()).hasSizeBetween(6, 24).startsWith("595 x 842").contains("842 x 595");
    browser.emulatePaper(PORTRAIT);
    assertThat(tooWide("svg, p, li, h3, table:not(.compact)")).isEqualTo("0");
    browser.emulatePaper(LANDSCAPE);
    assertThat(tooWide("table")).isEqualTo("0");
  }

  @Test
  void print_cohortIsA4_withItsWideTableLandscape_andNothingIsCutOff() {
    open(cohort());

    assertThat(paper()).hasSizeBetween(4, 12).startsWith("595 x 842").contains("842 x 595");
    browser.emulatePaper(PORTRAIT);
    assertThat(tooWide("svg, p, table:not(.compact)")).isEqualTo("0");
    browser.emulatePaper(LANDSCAPE);
    assertThat(tooWide("table")).isEqualTo("0");
  }

  /** The sizes of the printed sheets in points, rounded. */
  private static List<String> paper() {
    String pdf = new String(browser.print(), StandardCharsets.ISO_8859_1);
    return Pattern.compile("/MediaBox \\[0 0 ([\\d.]+) ([\\d.]+)\\]")
        .matcher(pdf)
        .results()
        .map(box -> rounded(box.group(1)) + " x " + rounded(box.group(2)))
        .toList();
  }

  /** How many elements reach over the right edge. */
  private static Object tooWide(String selector) {
    return browser.run(
        "return [...document.querySelectorAll(arguments[0])].filter(e =>"
            + " e.getBoundingClientRect().right > document.documentElement.clientWidth + 1).length",
        selector);
  }

  private static long rounded(String points) {
    return Math.round(Double.parseDouble(points));
  }
}
