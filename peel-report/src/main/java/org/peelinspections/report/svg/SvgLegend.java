package org.peelinspections.report.svg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.peelinspections.compare.internal.ResultWords;
import org.peelinspections.model.GradingScale;
import org.peelinspections.report.grid.GridLink;
import org.peelinspections.report.grid.JudgmentGrid;
import org.peelinspections.report.grid.Mark;
import org.peelinspections.report.grid.Mark.AbsenceMark;
import org.peelinspections.report.grid.Mark.GradeMark;
import org.peelinspections.report.grid.ReportWords;

/** What the marks of a picture mean; those alone that are in it. */
final class SvgLegend {

  private static final int LINE = 28;
  private static final int LABEL = 92;

  private record Item(String words, Markup sign) {}

  private final JudgmentGrid grid;
  private final Layout layout;
  private final Swatch swatch;
  private final List<Markup> labels = new ArrayList<>();
  private final List<Markup> keys = new ArrayList<>();
  private int bottom;

  SvgLegend(Layout layout, Swatch swatch) {
    this.grid = layout.grid();
    this.layout = layout;
    this.swatch = swatch;
    this.bottom = layout.gridBottom() + 22;
    grades().map(GradeMark::scale).distinct().forEach(this::scale);
    line("Other marks", others());
    line("No grade", absences());
    line("In between", links());
  }

  int height() {
    return bottom - layout.gridBottom();
  }

  Markup draw() {
    return Markup.of("\n<g class='legend'>%s%s</g>", Markup.all(labels), Markup.all(keys));
  }

  private void line(String label, Stream<Item> items) {
    List<Item> all = items.toList();
    if (all.isEmpty()) {
      return;
    }
    labels.add(
        Markup.of(
            "<text x='4' y='%s' font-weight='700' font-size='11.5'>%s</text>", bottom + 14, label));
    int x = LABEL;
    for (Item item : all) {
      int width = 44 + (int) (item.words().length() * 6.3) + 14;
      if (x > LABEL && x + width > layout.width()) {
        x = LABEL;
        bottom += LINE;
      }
      keys.add(key(item, x));
      x += width;
    }
    bottom += LINE;
  }

  private Markup key(Item item, int x) {
    return Markup.of(
        "\n<g class='key' transform='translate(%s %s)'>%s<text x='43' y='14'>%s</text></g>",
        x, bottom, item.sign(), item.words());
  }

  private Stream<GradeMark> grades() {
    return grid.marks().stream()
        .filter(GradeMark.class::isInstance)
        .map(GradeMark.class::cast)
        .sorted(Comparator.comparing(mark -> mark.scale().grades().size()));
  }

  /** All grades of a scale, also those that nobody was given, so that the scale can be seen. */
  private void scale(GradingScale scale) {
    line(
        ResultWords.capital(ReportWords.tiers(scale)),
        scale.grades().stream()
            .map(grade -> new GradeMark(grade, scale, false))
            .map(mark -> new Item(mark.words(), box(mark))));
  }

  private Markup box(GradeMark mark) {
    return Markup.of(
        """
        %s<text x='23' y='14' font-size='11' font-weight='600' text-anchor='middle' \
        fill='%s'>%s</text>""",
        sign(mark), mark.ink(), mark.letters());
  }

  private Markup sign(Mark mark) {
    return swatch.mark(mark, 36, 20);
  }

  private Stream<Item> others() {
    Stream<Item> hatched =
        grades()
            .filter(GradeMark::carried)
            .limit(1)
            .map(mark -> new Item("hatched: carried forward, no new evidence", sign(mark)));
    return grid.hasBlank()
        ? Stream.concat(
            hatched,
            Stream.of(new Item("blank: no entry; the cycle may ask it elsewhere", Markup.NONE)))
        : hatched;
  }

  private Stream<Item> absences() {
    return AbsenceMark.all()
        .filter(grid.marks()::contains)
        .map(mark -> new Item(mark.words(), sign(mark)));
  }

  private Stream<Item> links() {
    Markup caution =
        Markup.of("<text x='16' y='15' font-weight='700' fill='%s'>!</text>", Swatch.BREAK);
    return Stream.concat(
        grid.links()
            .map(GridLink::kind)
            .distinct()
            .sorted()
            .map(kind -> new Item(kind.words(), Swatch.link(kind, 18, 10, 24))),
        grid.links()
            .filter(GridLink::caution)
            .limit(1)
            .map(link -> new Item("with caution", caution)));
  }
}
