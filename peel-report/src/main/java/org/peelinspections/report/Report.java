package org.peelinspections.report;

/** A page in the making: the grid, and the reasons and sources that it refers to. */
final class Report {

  private final Grid grid;
  private final Notes notes = new Notes();
  private final SourceList sources = new SourceList();

  Report(Grid grid) {
    this.grid = grid;
  }

  /** A page that begins with the picture of the grid. */
  Page page(String lead) {
    String title = "PEEL grades: " + grid.title();
    return new Page(title, lead).lead(lead).section("grid", "Grades at a glance", this::picture);
  }

  private void picture(Markup html) {
    html.open("div", "class", "scroll", "role", "region", "aria-label", "Picture of the grades");
    html.attribute("tabindex", "0").line();
    SvgGrid.draw(grid, "g", html);
    html.close().line();
  }

  /** Adds table, reasons, findings and sources, and writes the page. */
  String finish(Page page, Page.Section findings, String orientation) {
    table(page);
    return end(page.section("findings", "Findings and what became of them", findings), orientation);
  }

  /** Adds table, reasons and sources, and writes the page. */
  String finish(Page page, String orientation) {
    table(page);
    return end(page, orientation);
  }

  private void table(Page page) {
    page.section("words", "In words", new GridTable(grid, notes, sources)::write);
    if (grid.rows().stream().anyMatch(GridRow::hasNotes)) {
      page.section("reasons", "Reasons and grounds", notes::write);
    }
  }

  private String end(Page page, String orientation) {
    return page.section("sources", "Sources, and how sure the data is", sources::write)
        .html(orientation);
  }
}
