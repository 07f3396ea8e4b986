package org.peelinspections.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Publisher;
import org.peelinspections.model.Source;
import org.peelinspections.model.Support;

/** The sources, numbered in the order in which they are referred to, each once. */
final class SourceList {

  private final Map<Source, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> sure = new LinkedHashMap<>();
  private int judgments;

  /** Counts a cell with a judgment by what it rests on first. */
  void count(GridCell cell) {
    judgments++;
    String first =
        cell.sources().stream()
            .findFirst()
            .map(source -> Words.publisher(source.publisher()) + ", " + kind(source))
            .orElse("no source given");
    sure.merge(first, 1, Integer::sum);
  }

  private static String kind(Source source) {
    return source.support() == Support.DIRECT ? "directly" : "by exclusion";
  }

  /** Writes a link to each of some sources. */
  void refer(Markup html, List<Source> sources) {
    for (Source source : sources) {
      int number = numbers.computeIfAbsent(source, key -> numbers.size() + 1);
      html.text(" ").element("a", "S" + number, "class", "ref", "href", "#s" + number);
    }
  }

  void write(Markup html) {
    html.element("p", summary()).line();
    if (numbers.isEmpty()) {
      return;
    }
    html.open("div", "class", "scroll", "role", "region", "aria-label", "Table of sources");
    html.attribute("tabindex", "0");
    html.open("table", "class", "sources").line();
    html.element("caption", "Every page that a judgment on this page was taken from").line();
    html.open("thead").open("tr");
    List.of("No.", "Page", "Whose page", "Published", "How it says so")
        .forEach(head -> html.element("th", head, "scope", "col"));
    html.close().close().line().open("tbody").line();
    numbers.forEach((source, number) -> row(html, source, number));
    html.close().close().close().line();
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    sure.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> parts.add(entry.getKey() + ": " + entry.getValue()));
    return "What the "
        + Words.count(judgments, "judgment")
        + " on this page rest on \u2013 "
        + (parts.isEmpty() ? "none at hand" : String.join("; ", parts))
        + ". By exclusion means that the page names the exceptions, among forces or among the areas"
        + " of one force, and says the same of all the rest."
        + " Dates are as exact as they are known.";
  }

  private static void row(Markup html, Source source, int number) {
    html.open("tr", "id", "s" + number).element("th", "S" + number, "scope", "row");
    html.open("td").link(source.address(), Links.text(source.address())).close();
    html.element("td", Words.publisher(source.publisher()));
    html.element("td", source.published().map(PartialDate::text).orElse("not known"));
    html.element("td", Words.support(source.support())).close().line();
  }

  /** A sign for a judgment that is less sure than most; empty if it is as sure as can be. */
  static String sign(GridCell cell) {
    return cell.sources().stream()
        .findFirst()
        .map(
            source ->
                (source.support() == Support.DIRECT ? "" : "*")
                    + (source.publisher() == Publisher.INSPECTORATE ? "" : "\u2020"))
        .orElse("");
  }
}
