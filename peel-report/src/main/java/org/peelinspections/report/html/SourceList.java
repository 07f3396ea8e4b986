package org.peelinspections.report.html;

import java.net.URI;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.report.grid.GridCell;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.ReportWords;
import org.peelinspections.report.svg.Markup;

/**
 * The sources of a grid, each once, numbered in the order in which they are listed: by whose page
 * it is and how it says so, then by address and date.
 */
final class SourceList {

  private static final int LONGEST = 56;
  private static final int LONGEST_PATH = 40;

  private final JudgmentGrid grid;
  private final List<Entry> entries;

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

    String group() {
      String support =
          switch (support()) {
            case DIRECT -> "says so directly";
            case BY_EXCLUSION -> "by exclusion: it names the exceptions";
          };
      return ResultWords.capital(ReportWords.publisher(publisher)) + ", " + support;
    }

    boolean isOfInspectorate() {
      return publisher == Source.Publisher.INSPECTORATE;
    }
  }

  SourceList(JudgmentGrid grid) {
    this.grid = grid;
    this.entries =
        grid.cells()
            .flatMap(cell -> cell.sources().stream())
            .map(Entry::of)
            .distinct()
            .sorted(Entry.ORDER)
            .toList();
  }

  /** The number of the first source of a cell with its letter; empty if there is none. */
  String first(GridCell cell) {
    return cell.source().map(source -> "S" + number(source)).orElse("");
  }

  private int number(Source source) {
    return entries.indexOf(Entry.of(source)) + 1;
  }

  /** A link to each source of some cells, in the order of their numbers. */
  Markup refer(List<GridCell> cells) {
    return Markup.each(
        cells.stream()
            .flatMap(cell -> cell.sources().stream())
            .map(this::number)
            .distinct()
            .sorted()
            .toList(),
        SourceList::refer);
  }

  private static Markup refer(int number) {
    return Markup.of(" <a href='#s%s'>S%s</a>", number, number);
  }

  /** A link to the first source with an address, or to the page itself if it is no source. */
  Markup page(URI address) {
    return IntStream.range(0, entries.size())
        .filter(i -> entries.get(i).address().equals(address))
        .mapToObj(i -> refer(i + 1))
        .findFirst()
        .orElseGet(() -> Markup.of(" %s", Markup.link(address, text(address))));
  }

  /** What the judgments are based on, in a sentence and as a table. */
  Markup table() {
    Markup summary = Markup.of("<p>%s</p>\n", summary());
    if (entries.isEmpty()) {
      return summary;
    }
    return Markup.of(
        "%s%s",
        summary,
        Markup.table(
            "Table of sources",
            List.of("scroll", "sources"),
            "Every page that a judgment on this page was taken from",
            Markup.each(List.of("No.", "Page", "Published"), Markup::head),
            Markup.join("\n", grouped(entries, Entry::group), this::group)));
  }

  private static <K> List<List<Entry>> grouped(List<Entry> entries, Function<Entry, K> key) {
    Map<K, List<Entry>> groups =
        entries.stream()
            .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
    return List.copyOf(groups.values());
  }

  private Markup group(List<Entry> group) {
    String hosts = group.get(0).isOfInspectorate() ? " (" + hosts(group) + ")" : "";
    return Markup.of(
        "<tbody><tr><th colspan='3' scope='rowgroup'>%s</th></tr>\n%s</tbody>",
        group.get(0).group() + hosts, Markup.each(grouped(group, Entry::address), this::page));
  }

  private static String hosts(List<Entry> group) {
    return group.stream()
        .map(entry -> String.valueOf(entry.address().getHost()))
        .distinct()
        .sorted()
        .collect(Collectors.joining(", "));
  }

  /** A page that is a source on several days is named once. */
  private Markup page(List<Entry> days) {
    return Markup.each(
        days,
        day -> {
          int number = entries.indexOf(day) + 1;
          return Markup.of(
              "<tr><th id='s%s'>S%s</th>%s<td>%s</td></tr>\n",
              number,
              number,
              day.equals(days.get(0)) ? page(day, days.size()) : Markup.NONE,
              day.published());
        });
  }

  /** The inspectorate's hosts, which are few, stand in the head of the group. */
  private static Markup page(Entry entry, int days) {
    URI address = entry.address();
    String shown = entry.isOfInspectorate() ? path(address) : text(address);
    return Markup.of(
        "<td%s>%s</td>",
        days > 1 ? Markup.of(" rowspan='%s'", days) : Markup.NONE, Markup.link(address, shown));
  }

  /** Host and path, shortened in the middle where they are long. */
  private static String text(URI address) {
    String text = plain(address);
    if (text.length() <= LONGEST) {
      return text;
    }
    int slash = text.indexOf('/');
    int head = slash < 0 || slash > LONGEST / 2 ? LONGEST / 2 : slash + 1;
    return text.substring(0, head) + "\u2026" + text.substring(text.length() - (LONGEST - head));
  }

  /** The end of the path, in whole steps where it is long, for where the host is said already. */
  private static String path(URI address) {
    String text = plain(address);
    int from = text.indexOf('/');
    if (from < 0 || text.length() - from <= LONGEST_PATH) {
      return text.substring(Math.max(from, 0));
    }
    int step = text.indexOf('/', text.length() - LONGEST_PATH);
    return "\u2026" + text.substring(step < 0 ? text.length() - LONGEST_PATH : step);
  }

  private static String plain(URI address) {
    return address.toString().replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?]+$", "");
  }

  private String summary() {
    List<GridCell> judgments =
        grid.cells().filter(cell -> cell.mark().isPresent() && !cell.notAtHand()).toList();
    Map<String, Long> sure =
        judgments.stream()
            .collect(
                Collectors.groupingBy(
                    cell -> cell.source().map(SourceList::basis).orElse("no source given"),
                    LinkedHashMap::new,
                    Collectors.counting()));
    String parts =
        sure.entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .map(entry -> entry.getKey() + ": " + entry.getValue())
            .collect(Collectors.joining("; "));
    return "What the "
        + ReportWords.count(judgments.size(), "judgment")
        + " on this page are based on \u2013 "
        + (parts.isEmpty() ? "none in this data" : parts)
        + ". By exclusion means that the page names the exceptions, among forces or among the areas"
        + " of one force, and says the same about all others."
        + " Dates are given as exactly as they are known.";
  }

  private static String basis(Source source) {
    return ReportWords.publisher(source.publisher())
        + (isDirect(source) ? ", directly" : ", by exclusion");
  }

  private static boolean isDirect(Source source) {
    return source.support() == Source.Support.DIRECT;
  }

  /** A sign for a judgment that is less sure than most; empty if it is as sure as can be. */
  static String sign(GridCell cell) {
    return cell.source().map(SourceList::sign).orElse("");
  }

  private static String sign(Source source) {
    return (isDirect(source) ? "" : "*")
        + (source.publisher() == Source.Publisher.INSPECTORATE ? "" : "\u2020");
  }
}
