package org.peelinspections.io.page.kinds;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.page.Pages;
import org.peelinspections.io.page.reading.Diagnostic;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Grade;

/** Which cells of a report page are grades of this inspection. */
class GradeTableTest {

  private static final String HEAD =
      "<p>Our inspection assessed how good Westmarch Police is in 12 areas of policing.</p>"
          + "<h2>Important changes to PEEL</h2><p>We began in 2014.</p><h2>Overall summary</h2>";

  private static PageReading read(String html) {
    return Pages.READER.read("page", HEAD + html);
  }

  private static List<String> grades(PageReading reading) {
    return reading.assessment().orElseThrow().questions().stream()
        .map(area -> area.judgment().standingGrade().map(Grade::label).orElse("not stated"))
        .toList();
  }

  private static String row(String... cells) {
    return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<tr><td>Preventing crime<td>Good",
        "<tr><th>Area<th>Grade<tr><td>Preventing crime<td>Good",
        "<tr><th>Area<th>2021/22<tr><td>Preventing crime<td>Good",
        "<tr><th>Area<th>2018/19<th>2021/22<tr><td>Preventing crime<td>Outstanding<td>Good",
        "<tr><th>Area<th>PEEL 2021-22<th>Last inspection<tr><td>Preventing crime<td>Good<td>Adequate",
        "<tr><th>Area<th>Current grade<th>Before<tr><td>Preventing crime<td>Good<td>Adequate",
        "<tr><th colspan=2>Grades 2021/22<tr><td>Preventing crime<td>Good",
        "<tr><td>Our grades<tr><th>Area<th>2019<th>2021/22<tr><td>Preventing crime<td>Adequate<td>Good",
        "<tr><td>Preventing crime<td><img alt=Good src=green.png>",
        "<tr><td><p>Preventing crime</p><td><p>Good</p>",
        "<tr><td>Preventing<br>crime<td><s>Adequate</s> Good"
      })
  void grade_inTheColumnOfThisInspection_isTaken(String table) {
    assertThat(grades(read("<table>" + table + "</table>"))).containsExactly("good");
  }

  @Test
  void table_withAColumnForEachGrade_givesTheGradesOfItsAreas() {
    String table =
        "<table><tr><th>Outstanding<th>Good<th>Requires improvement"
            + "<tr><td><td>Preventing crime<td>Managing offenders"
            + "<tr><td><td>Investigating crime<td></table>";

    assertThat(grades(read(table)))
        .containsExactlyInAnyOrder("good", "good", "requires improvement");
    assertThat(grades(read("<h3>Grades of 2018/19</h3>" + table))).isEmpty();
    assertThat(grades(read(table.replace("Managing offenders", "Tea")))).containsExactly("good");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<dl><dt>Good<dd>Preventing crime<dd>Managing offenders<dt>Adequate<dd>Investigating crime",
        "<h3>Good</h3><p>Preventing crime</p><h3>Adequate</h3><p>Investigating crime</p>"
      })
  void grade_thatHeadsAreas_isNotThatOfTheAreaBefore(String list) {
    assertThat(grades(read(list))).allMatch("not stated"::equals);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><th>Area<th>2019<th>2021/22<tr><td>Preventing crime<td>Outstanding<td></table>",
        "<table><tr><th>Area<th>2018/19<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><th>Area<th>Previous grade<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><th>Area<th>Eastmere Constabulary<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><th colspan=2>Grades 2018/19<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><td>Grades of 2018/19<tr><td>Preventing crime<td>Good<tr><td>a<td>b</table>",
        "<table><tr><td>Preventing crime<td>Outstanding<td>Good</table>",
        "<table><tr><th>Area<th>One<th>Two<tr><td>Preventing crime<td>Good<td></table>",
        "<table><tr><th>Area<th>2021/22<th>2021/22<tr><td>Preventing crime<td>Good<td>Adequate</table>",
        "<table><tr><th>Area<th>2019 and 2021/22<th>x<tr><td>Preventing crime<td>Good<td>y</table>",
        "<table><tr><th>Area<th>2019<th>2021/22<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><td>Preventing crime<td><img alt='A good grade'><tr><td>a<td>b</table>",
        "<table><tr><td>Preventing crime<td><del>Good</del><tr><td>a<td>b</table>",
        "<table><tr hidden><td>Preventing crime<td>Good</table>",
        "<table><tr><td>Preventing crime<td>Good progress</table>",
        "<table><tr><td>Finding lost dogs<td>Good</table>",
        "<h3>Grades of our last inspection</h3><table><tr><td>Preventing crime<td>Good</table>",
        "<h3>In 2018/19</h3><p>For reference:</p><table><tr><td>Preventing crime<td>Good</table>",
        "<p>These are the grades of 2019.</p><table><tr><td>Preventing crime<td>Good</table>",
        "<h3>Eastmere Constabulary</h3><table><tr><td>Preventing crime<td>Good</table>",
        "<table><tr><th>Area<th>Target<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><th>Area<th>Self-assessment<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><th>Area<th>Average of all forces<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><th>Area<th>Previous<tr><td>Preventing crime<td>Good</table>",
        "<table><tr><th>Westmarch 2018/19<th>Grade<tr><td>Preventing crime<td>Good</table>",
        "<p>Before this inspection they had:</p><table><tr><td>Preventing crime<td>Good</table>",
        "<p>A report would look so:</p><table><tr><td>Preventing crime<td>Good</table>",
        "<h3>Example</h3><table><tr><td>Preventing crime<td>Good</table>",
        "<h3>What the force thinks of itself</h3><table><tr><td>Preventing crime<td>Good</table>",
        "<h3>Judgments since superseded</h3><table><tr><td>Preventing crime<td>Good</table>",
        "<table><caption>Our previous judgments</caption><tr><td>Preventing crime<td>Good</table>",
        "<h3>Grades of most similar forces</h3><table><tr><td>Preventing crime<td>Good</table>",
        "<h2>How we grade</h2><table><tr><td>Preventing crime<td>Good</table>",
        "<table><tr><td>Preventing crime<td><img alt='Good'> Inadequate</table>",
        "<table><tr><td>Preventing crime<td>Good<tr><td colspan=2>Grades of 2018/19</table>"
      })
  void grade_thatIsNotOfThisInspection_isNotTakenAndNotLost(String html) {
    PageReading reading = read(html);

    assertThat(grades(reading)).doesNotContain("good", "outstanding", "adequate");
    assertThat(reading.coverage().lines())
        .filteredOn(line -> line.text().startsWith("Preventing crime"))
        .allSatisfy(
            line ->
                assertThat(line.role())
                    .isIn(PageCoverage.Role.NOT_UNDERSTOOD, PageCoverage.Role.PASSED_OVER));
  }

  @Test
  void heading_ofThisInspection_endsWhatWasSaidOfAnother() {
    String old =
        "<h3>Last inspection</h3><table>" + row("Preventing crime", "Outstanding") + "</table>";
    String own = "<h3>This inspection</h3><table>" + row("Preventing crime", "Good") + "</table>";

    assertThat(grades(read(old + own))).containsExactly("good");
    assertThat(grades(read(own + old))).containsExactly("good");
  }

  @Test
  void title_withAForceAndACycleOfAreas_leavesItAReportPage() {
    String table = "<table>" + row("Preventing crime", "Good") + "</table>";

    assertThat(grades(Pages.READER.read("page", "<h1>Westmarch PEEL 2021/22</h1>" + HEAD + table)))
        .containsExactly("good");
    assertThat(grades(Pages.READER.read("page", "<h1>Westmarch 2021/22</h1>" + HEAD + table)))
        .containsExactly("good");
  }

  @Test
  void row_thatIsNotUnderstood_isSaid() {
    PageReading reading =
        read("<table>" + row("Preventing crime", "Good") + row("See annex", "Page 4") + "</table>");

    assertThat(grades(reading)).containsExactly("good");
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::sentence)
        .contains(
            "'See annex | Page 4' is not understood; expected an area of policing and its grade");
  }

  private static final String PREVENTING = "<table><tr><td>Preventing crime<td>Good%s</table>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%s<p>These are the grades of our last inspection.</p>",
        "%s<p>The table shows the grades that the force expects to be given next time.</p>",
        "%s<p>Since May the grade for preventing crime has been changed to adequate.</p>",
        "<p>The table shows what the grades might look like.</p>%s"
      })
  void table_besideANoteThatTakesItsGradesBack_givesNone(String page) {
    PageReading reading = read(page.formatted(PREVENTING.formatted("")));

    assertThat(grades(reading)).isEmpty();
    assertThat(reading.diagnostics())
        .extracting(Diagnostic::code)
        .contains(DiagnosticCode.JUDGMENT_CONTRADICTED);
  }

  @Test
  void table_withARowThatTakesItsGradesBack_givesNone() {
    String note = "<tr><td colspan=2>All grades in this table are examples.";

    assertThat(grades(read(PREVENTING.formatted(note)))).isEmpty();
  }

  @Test
  void table_besideANoteOnTheGrades_givesThem() {
    String note = "<p>The grades are explained below.</p>";

    assertThat(grades(read(PREVENTING.formatted("") + note))).containsExactly("good");
  }
}
