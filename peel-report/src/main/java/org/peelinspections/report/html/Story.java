package org.peelinspections.report.html;

import java.net.URI;
import java.util.List;
import org.peelinspections.data.history.HistorySection;
import org.peelinspections.report.svg.Markup;

/** What is known beside the grades, in sentences, each with the pages that it rests on. */
public final class Story {

  private final List<HistorySection> sections;

  public Story(List<HistorySection> sections) {
    this.sections = List.copyOf(sections);
  }

  boolean isEmpty() {
    return sections.isEmpty();
  }

  /** Writes the facts; a page that is among the sources by its number there. */
  void write(Markup html, SourceList sources) {
    for (HistorySection section : sections) {
      html.element("h3", section.title()).open("ul", "class", "facts").line();
      section.facts().forEach(fact -> write(html, fact, sources));
      html.close().line();
    }
  }

  private static void write(Markup html, HistorySection.Fact fact, SourceList sources) {
    html.open("li").text(fact.sentence() + ".");
    if (!fact.pages().isEmpty()) {
      html.text(" ").open("small").text("See");
      fact.pages().forEach(page -> refer(html, page, sources));
      html.close();
    }
    html.close().line();
  }

  private static void refer(Markup html, URI page, SourceList sources) {
    sources
        .number(page)
        .ifPresentOrElse(
            number -> SourceList.refer(html, number),
            () -> html.text(" ").link(page, Links.text(page)));
  }
}
