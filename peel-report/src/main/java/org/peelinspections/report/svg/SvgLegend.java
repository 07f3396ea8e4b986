package org.peelinspections.report.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.GradingScale;
import org.peelinspections.report.grid.AbsenceMark;
import org.peelinspections.report.grid.GradeMark;
import org.peelinspections.report.grid.Grid;
import org.peelinspections.report.grid.LinkKind;
import org.peelinspections.report.grid.ReportWords;

/** What the marks of a picture mean; those alone that are in it. */
final class SvgLegend {

  static final String BREAK = "#a3182d";

  private static final int LINE = 28;
  private static final int LABEL = 92;

  /** A sign and what it means. */
  private record Item(String words, Runnable drawing) {}

  /** Where an item stands. */
  private record Place(int x, int y, Item item) {}

  private final Grid grid;
  private final Layout layout;
  private final Markup svg;
  private final Swatch swatch;
  private final List<Place> places = new ArrayList<>();
  private final Map<String, Integer> labels = new LinkedHashMap<>();
  private int bottom;

  SvgLegend(Grid grid, Layout layout, Markup svg, Swatch swatch) {
    this.grid = grid;
    this.layout = layout;
    this.svg = svg;
    this.swatch = swatch;
    this.bottom = layout.gridBottom() + 22;
    scales().forEach(scale -> line(ResultWords.capital(ReportWords.tiers(scale)), grades(scale)));
    line("Other marks", others());
    line("No grade", absences());
    line("In between", links());
  }

  /** Returns how much room it takes under the grid. */
  int height() {
    return bottom - layout.gridBottom();
  }

  /** A zigzag from top to bottom. */
  static String zigzag(int height) {
    double step = height / 4.0;
    return "M0 0l4 " + step / 2 + "l-8 " + step + "l8 " + step + "l-8 " + step + "l4 " + step / 2;
  }

  private void line(String label, List<Item> items) {
    if (items.isEmpty()) {
      return;
    }
    labels.put(label, bottom);
    int x = LABEL;
    for (Item item : items) {
      int width = 44 + (int) (item.words().length() * 6.3) + 14;
      if (x > LABEL && x + width > layout.width()) {
        x = LABEL;
        bottom += LINE;
      }
      places.add(new Place(x, bottom, item));
      x += width;
    }
    bottom += LINE;
  }

  private List<GradingScale> scales() {
    return grades().map(GradeMark::scale).distinct().toList();
  }

  private Stream<GradeMark> grades() {
    return grid.marks().stream()
        .filter(GradeMark.class::isInstance)
        .map(GradeMark.class::cast)
        .sorted(Comparator.comparing(mark -> mark.scale().grades().size()));
  }

  /** All grades of a scale, also those that nobody was given, so that the scale can be seen. */
  private List<Item> grades(GradingScale scale) {
    return scale.grades().stream()
        .map(grade -> new GradeMark(grade, scale, false))
        .map(mark -> new Item(mark.words(), () -> box(mark, mark.letters())))
        .toList();
  }

  private void box(GradeMark mark, String letters) {
    swatch.draw(mark, 36, 20);
    svg.element(
        "text",
        letters,
        "x",
        23,
        "y",
        14,
        "font-size",
        11,
        "font-weight",
        600,
        "text-anchor",
        "middle",
        "fill",
        mark.ink());
  }

  private List<Item> others() {
    List<Item> items = new ArrayList<>();
    grades()
        .filter(GradeMark::carried)
        .limit(1)
        .forEach(
            mark ->
                items.add(
                    new Item(
                        "hatched: carried forward, no new evidence",
                        () -> swatch.draw(mark, 36, 20))));
    if (grid.hasBlank()) {
      items.add(new Item("blank: no entry; the cycle may ask it elsewhere", () -> {}));
    }
    return items;
  }

  private List<Item> absences() {
    return grid.marks().stream()
        .filter(AbsenceMark.class::isInstance)
        .map(AbsenceMark.class::cast)
        .sorted()
        .map(mark -> new Item(mark.words(), () -> swatch.draw(mark, 36, 20)))
        .toList();
  }

  private List<Item> links() {
    List<Item> items = new ArrayList<>();
    grid.links().stream()
        .sorted()
        .forEach(kind -> items.add(new Item(words(kind), () -> link(kind))));
    if (grid.hasCaution()) {
      items.add(new Item("with caution", () -> exclamation()));
    }
    return items;
  }

  private static String words(LinkKind kind) {
    return switch (kind) {
      case IMPROVED -> "improved";
      case DECLINED -> "declined";
      case UNCHANGED -> "unchanged";
      case NO_NEW_EVIDENCE -> "carried forward, so no direction";
      case GAP -> "gap: a judgment is not in this data";
      case BREAK -> "break: not compared; see the reasons";
    };
  }

  /** The colour of what stands between cells. */
  static String colour(LinkKind kind) {
    return kind == LinkKind.BREAK ? BREAK : kind == LinkKind.GAP ? Swatch.FAINT : Swatch.INK;
  }

  private void link(LinkKind kind) {
    if (kind == LinkKind.BREAK) {
      swatch.sign(zigzag(24), 18, -2, BREAK);
    } else {
      swatch.sign(kind.path(), 18, 10, colour(kind));
    }
  }

  private void exclamation() {
    svg.element("text", "!", "x", 16, "y", 15, "font-weight", 700, "fill", BREAK);
  }

  void draw() {
    svg.line().open("g", "class", "legend");
    labels.forEach(
        (label, y) ->
            svg.element("text", label, "x", 4, "y", y + 14, "font-weight", 700, "font-size", 11.5));
    for (Place place : places) {
      svg.line()
          .open("g", "class", "key", "transform", "translate(" + place.x() + " " + place.y() + ")");
      place.item().drawing().run();
      svg.element("text", place.item().words(), "x", 43, "y", 14);
      svg.close();
    }
    svg.close();
  }
}
