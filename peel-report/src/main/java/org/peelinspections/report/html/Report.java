package org.peelinspections.report.html;

import java.util.List;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.report.grid.Grid;
import org.peelinspections.report.grid.GridRow;
import org.peelinspections.report.grid.GridWords;
import org.peelinspections.report.svg.Layout;
import org.peelinspections.report.svg.Markup;
import org.peelinspections.report.svg.SvgGrid;

/** A page in the making: the grid, and the reasons and sources that it refers to. */
public final class Report {

  private final Grid grid;
  private final Notes notes = new Notes();
  private final SourceList sources;

  public Report(Grid grid) {
    this.grid = grid;
    this.sources = new SourceList(grid);
  }

  /** A page that begins with the picture of the grid. */
  public Page page(String lead) {
    return page(lead, new Story(List.of()));
  }

  /** A page that begins with what is known beside the grades, if anything is. */
  public Page page(String lead, Story story) {
    Page page = new Page("PEEL grades: " + grid.title(), lead).lead(lead);
    facts(page, story);
    return page.section("grid", "Grades at a glance", this::picture);
  }

  /** Adds what is known beside the grades, if anything is. */
  public void facts(Page page, Story story) {
    if (!story.isEmpty()) {
      page.section("story", "In sentences", html -> story.write(html, sources));
    }
  }

  /** Returns how a page lies for the picture to be as large as can be. */
  public String orientation() {
    Layout layout = new Layout(grid);
    return layout.width() > layout.gridBottom() * 1.2 ? "landscape" : "portrait";
  }

  private void picture(Markup html) {
    html.open("div", "class", "scroll", "role", "region", "aria-label", "Picture of the grades");
    html.attribute("tabindex", "0").line();
    SvgGrid.draw(grid, "g", html, grid.compact() ? sources::first : GridWords::sure);
    html.close().line();
  }

  /** Adds table, reasons, findings and sources, and writes the page. */
  public String finish(Page page, Page.Section findings, String orientation) {
    table(page);
    reasons(page);
    return end(page.section("findings", "Findings and what became of them", findings), orientation);
  }

  /** Adds table, who was not compared, reasons and sources, and writes the page. */
  public String finish(Page page, Cohort cohort, String orientation) {
    table(page);
    if (cohort.earlierCycle().isPresent()) {
      CohortUncompared uncompared = new CohortUncompared(cohort, notes);
      page.section("uncompared", "Who was not compared, and why", uncompared::write);
    }
    reasons(page);
    return end(page, orientation);
  }

  private void table(Page page) {
    page.section("words", "In words", new GridTable(grid, notes, sources)::write);
  }

  private void reasons(Page page) {
    if (grid.rows().stream().anyMatch(GridRow::hasNotes)) {
      page.section("reasons", "Reasons and grounds", html -> notes.write(html, sources));
    }
  }

  private String end(Page page, String orientation) {
    return page.section("sources", "Sources, and how sure the data is", sources::write)
        .html(orientation);
  }
}
