package org.peelinspections.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.data.history.HistorySection;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.JudgmentGrid.GridRow;
import org.peelinspections.report.svg.Layout;
import org.peelinspections.report.svg.Markup;
import org.peelinspections.report.svg.SvgGrid;

/**
 * A page in the making: sections in the order in which they are added, the last of them the
 * sources. What refers to reasons is to be added before them.
 */
public final class Report {

  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

  private static final String FOOT =
      "Judgments are the inspectorate's; this page is not its work. Grades are not averaged,"
          + " not turned into numbers and not ranked.";

  private final JudgmentGrid grid;
  private final String lead;
  private final Notes notes;
  private final SourceList sources;
  private final List<Markup> links = new ArrayList<>();
  private final List<Markup> sections = new ArrayList<>();

  public Report(JudgmentGrid grid, String lead) {
    this.grid = grid;
    this.lead = lead;
    this.sources = new SourceList(grid);
    this.notes = new Notes(sources);
  }

  private Report add(String id, String name, Markup content) {
    links.add(Markup.of("<li><a href='#%s'>%s</a></li>", id, name));
    sections.add(
        Markup.of(
            """
            <section id='%s' aria-labelledby='%s-heading'>
            <h2 id='%s-heading'>%s</h2>
            %s</section>
            """,
            id, id, id, name, content));
    return this;
  }

  public Report story(List<HistorySection> story) {
    return story.isEmpty() ? this : add("story", "In sentences", Markup.each(story, this::facts));
  }

  private Markup facts(HistorySection section) {
    return Markup.of(
        """
        <h3>%s</h3><ul class='facts'>
        %s</ul>
        """,
        section.title(), Markup.each(section.facts(), this::fact));
  }

  private Markup fact(HistorySection.Fact fact) {
    Markup pages = Markup.each(fact.pages(), sources::page);
    return pages.isEmpty()
        ? Markup.of("<li>%s.</li>\n", fact.sentence())
        : Markup.of("<li>%s. <small>See%s</small></li>\n", fact.sentence(), pages);
  }

  public Report picture() {
    Markup picture = SvgGrid.of(grid, "g", grid.compact() ? sources::first : GridCell::sure);
    return add(
        "grid",
        "Grades at a glance",
        Markup.of(
            """
            <div class='scroll' role='region' aria-label='Picture of the grades' tabindex='0'>
            %s</div>
            """,
            picture));
  }

  public Report counts(Cohort cohort) {
    return add("counts", "How many forces", new CohortSections(cohort).counts());
  }

  public Report table() {
    return add("words", "In words", new GridTable(grid, notes, sources).of());
  }

  public Report uncompared(Cohort cohort) {
    return cohort.earlierCycle().isEmpty()
        ? this
        : add(
            "uncompared",
            "Who was not compared, and why",
            new CohortSections(cohort).uncompared(notes));
  }

  public Report reasons() {
    return grid.rows().stream().anyMatch(GridRow::hasNotes)
        ? add("reasons", "Reasons and grounds", notes.list())
        : this;
  }

  public Report findings(Markup findings) {
    return add("findings", "Findings and what became of them", findings);
  }

  /** Returns the page; a picture that is not compact is printed as large as can be. */
  public String page() {
    Layout layout = new Layout(grid);
    boolean isWide = !grid.compact() && layout.width() > layout.gridBottom() * 1.2;
    String orientation = isWide ? "landscape" : "portrait";
    add("sources", "Sources, and how sure the data is", sources.table());
    return Markup.of(
            """
            <!DOCTYPE html>
            <html lang='en-GB'>
            %s<body class='%s'>
            <a class='skip' href='#grid'>Skip to the grid</a>
            %s<main>
            %s</main>
            <footer><p>%s</p></footer>
            </body>
            </html>
            """,
            head(sheet(orientation)), orientation, top(), Markup.all(sections), FOOT)
        .toString();
  }

  private String title() {
    return "PEEL grades: " + grid.title();
  }

  private Markup head(String sheet) {
    return Markup.of(
        """
        <head>
        <meta charset='utf-8'/>
        <meta http-equiv='Content-Security-Policy' content='%s'/>
        <meta name='viewport' content='width=device-width, initial-scale=1'/>
        <meta name='description' content='%s'/>
        <meta name='referrer' content='no-referrer'/>
        <title>%s</title>
        <style>
        %s</style>
        </head>
        """,
        POLICY, lead, title(), sheet);
  }

  /** The style sheet, which lies beside this class, for one orientation of A4. */
  private static String sheet(String orientation) {
    try (InputStream in = Report.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is missing");
      }
      String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return sheet.replace("A4 portrait", "A4 " + orientation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Markup top() {
    return Markup.of(
        """
        <header>
        <h1>%s</h1>
        <p class='lead'>%s</p>
        <nav aria-label='Sections'><ul>%s</ul></nav>
        </header>
        """,
        title(), lead, Markup.all(links));
  }
}
