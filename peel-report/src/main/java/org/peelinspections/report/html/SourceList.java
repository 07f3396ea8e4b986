package org.peelinspections.report.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.report.grid.AbsenceMark;
import org.peelinspections.report.grid.Grid;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.GridRow;
import org.peelinspections.report.grid.ReportWords;
import org.peelinspections.report.svg.Markup;

/**
 * The sources of a grid, each once, numbered in the order in which they are listed: by whose page
 * it is and how it says so, then by address and date.
 */
final class SourceList {

  private final Map<Entry, Integer> numbers = new LinkedHashMap<>();
  private final Map<String, Integer> sure = new LinkedHashMap<>();
  private int judgments;

  /** What is shown of a source. */
  private record Entry(
      Source.Publisher publisher, Source.Support support, URI address, String published) {

    static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::publisher)
            .thenComparing(Entry::support)
            .thenComparing(entry -> entry.address().toString())
            .thenComparing(Entry::published);

    static Entry of(Source source) {
      String published = source.published().map(PartialDate::text).orElse("not known");
      return new Entry(source.publisher(), source.support(), source.address(), published);
    }

    boolean hasGroupOf(Entry other) {
      return publisher == other.publisher() && support == other.support();
    }

    boolean hasPageOf(Entry other) {
      return hasGroupOf(other) && address.equals(other.address());
    }
  }

  SourceList(Grid grid) {
    Set<Entry> entries = new TreeSet<>(Entry.ORDER);
    for (GridRow row : grid.rows()) {
      row.cells().forEach(cell -> cell.sources().forEach(found -> entries.add(Entry.of(found))));
      row.cells().forEach(this::count);
    }
    entries.forEach(entry -> numbers.put(entry, numbers.size() + 1));
  }

  /** Counts a cell with a judgment by what it rests on first. */
  private void count(GridCell cell) {
    if (cell.mark().isEmpty() || cell.mark().get() == AbsenceMark.NOT_AT_HAND) {
      return;
    }
    judgments++;
    String first =
        cell.sources().stream()
            .findFirst()
            .map(source -> ReportWords.publisher(source.publisher()) + ", " + kind(source))
            .orElse("no source given");
    sure.merge(first, 1, Integer::sum);
  }

  private static String kind(Source source) {
    return source.support() == Source.Support.DIRECT ? "directly" : "by exclusion";
  }

  /** The number of the first source of a cell with its letter; empty if there is none. */
  String first(GridCell cell) {
    return cell.sources().stream().findFirst().map(source -> "S" + number(source)).orElse("");
  }

  private int number(Source source) {
    return numbers.getOrDefault(Entry.of(source), 0);
  }

  /** The number of the first source with an address; empty if it is none of the sources. */
  Optional<Integer> number(URI address) {
    return numbers.keySet().stream()
        .filter(entry -> entry.address().equals(address))
        .findFirst()
        .map(entry -> numbers.getOrDefault(entry, 0));
  }

  /** Writes a link to each of some sources, in the order of their numbers. */
  void refer(Markup html, List<Source> sources) {
    sources.stream().map(this::number).distinct().sorted().forEach(number -> refer(html, number));
  }

  /** Writes a link to the source of a number. */
  static void refer(Markup html, int number) {
    html.text(" ").element("a", "S" + number, "href", "#s" + number);
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
    List.of("No.", "Page", "Published").forEach(head -> html.element("th", head, "scope", "col"));
    html.close().close().line();
    List<Entry> entries = List.copyOf(numbers.keySet());
    for (int i = 0; i < entries.size(); i++) {
      group(html, entries, i);
      row(html, entries, i);
    }
    html.close().close().close().line();
  }

  /** A new group of rows with its head, where one begins. */
  private static void group(Markup html, List<Entry> entries, int at) {
    Entry entry = entries.get(at);
    if (at > 0 && entry.hasGroupOf(entries.get(at - 1))) {
      return;
    }
    if (at > 0) {
      html.close().line();
    }
    String head =
        ReportWords.publisher(entry.publisher()) + ", " + ReportWords.support(entry.support());
    String hosts = isOfInspectorate(entry) ? " (" + hosts(entries, entry) + ")" : "";
    html.open("tbody").open("tr");
    html.element("th", ResultWords.capital(head) + hosts, "colspan", 3, "scope", "rowgroup");
    html.close().line();
  }

  private static boolean isOfInspectorate(Entry entry) {
    return entry.publisher() == Source.Publisher.INSPECTORATE;
  }

  private static String hosts(List<Entry> entries, Entry group) {
    return entries.stream()
        .filter(entry -> entry.hasGroupOf(group))
        .map(entry -> String.valueOf(entry.address().getHost()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /**
   * A page that is a source on several days is named once; the inspectorate's hosts, which are few,
   * stand in the head of the group.
   */
  private static void row(Markup html, List<Entry> entries, int at) {
    Entry entry = entries.get(at);
    String number = String.valueOf(at + 1);
    html.open("tr").element("th", "S" + number, "id", "s" + number);
    if (at == 0 || !entry.hasPageOf(entries.get(at - 1))) {
      html.open("td");
      long days = entries.stream().skip(at).takeWhile(entry::hasPageOf).count();
      if (days > 1) {
        html.attribute("rowspan", Long.toString(days));
      }
      boolean said = isOfInspectorate(entry);
      html.link(entry.address(), said ? Links.path(entry.address()) : Links.text(entry.address()));
      html.close();
    }
    html.element("td", entry.published()).close().line();
  }

  private String summary() {
    List<String> parts = new ArrayList<>();
    sure.entrySet().stream()
        .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
        .forEach(entry -> parts.add(entry.getKey() + ": " + entry.getValue()));
    return "What the "
        + ReportWords.count(judgments, "judgment")
        + " on this page are based on \u2013 "
        + (parts.isEmpty() ? "none in this data" : String.join("; ", parts))
        + ". By exclusion means that the page names the exceptions, among forces or among the areas"
        + " of one force, and says the same about all others."
        + " Dates are given as exactly as they are known.";
  }

  /** A sign for a judgment that is less sure than most; empty if it is as sure as can be. */
  static String sign(GridCell cell) {
    return cell.sources().stream()
        .findFirst()
        .map(
            source ->
                (source.support() == Source.Support.DIRECT ? "" : "*")
                    + (source.publisher() == Source.Publisher.INSPECTORATE ? "" : "\u2020"))
        .orElse("");
  }
}
