package org.peelinspections.report.svg;

import org.peelinspections.report.grid.AbsenceMark;
import org.peelinspections.report.grid.GradeMark;
import org.peelinspections.report.grid.Mark;

/** Draws a mark as a box from the origin on, without the words in it. */
final class Swatch {

  static final String INK = "#14202b";
  static final String FAINT = "#5b6770";

  private final Markup svg;
  private final String prefix;

  Swatch(Markup svg, String prefix) {
    this.svg = svg;
    this.prefix = prefix;
  }

  /** The patterns for judgments that are carried forward. */
  void patterns() {
    pattern("hatch", INK);
    pattern("hatch-light", "#ffffff");
  }

  private void pattern(String name, String colour) {
    svg.open(
        "pattern",
        "id",
        prefix + "-" + name,
        "width",
        6,
        "height",
        6,
        "patternUnits",
        "userSpaceOnUse",
        "patternTransform",
        "rotate(45)");
    svg.empty("path", "d", "M0 0V6", "stroke", colour, "stroke-width", 2.4, "stroke-opacity", 0.5);
    svg.close();
  }

  void draw(Mark mark, int width, int height) {
    if (mark instanceof GradeMark grade) {
      draw(grade, width, height);
    } else if (mark instanceof AbsenceMark absence) {
      draw(absence, width, height);
    }
  }

  /** Square corners for a scale of four tiers, round ones for any other. */
  private void draw(GradeMark mark, int width, int height) {
    int round = mark.scale().grades().size() == 4 ? 0 : 8;
    box(width, height, round, mark.fill());
    if (mark.carried()) {
      box(width, height, round, "url(#" + prefix + hatch(mark) + ")");
    }
    ladder(mark, height, round > 0 ? 1 : 0);
  }

  private static String hatch(GradeMark mark) {
    return mark.ink().equals("#ffffff") ? "-hatch-light" : "-hatch";
  }

  private void box(int width, int height, int round, String fill) {
    svg.empty("rect", "width", width, "height", height, "rx", round, "fill", fill);
  }

  /** As many rungs as the scale has tiers, with that of the grade filled. */
  private void ladder(GradeMark mark, int height, int shift) {
    int tiers = mark.scale().grades().size();
    double pitch = Math.min(6.0, (height - 4.0) / tiers);
    double top = (height - pitch * tiers) / 2;
    int found = mark.scale().grades().indexOf(mark.grade());
    if (mark.carried()) {
      svg.empty(
          "rect", "x", 3 + shift, "y", 1.5, "width", 9, "height", height - 3, "fill", mark.fill());
    }
    for (int i = 0; i < tiers; i++) {
      svg.empty(
          "rect",
          "x",
          SvgNumbers.text(shift + (i == found ? 4 : 5.5)),
          "y",
          SvgNumbers.text(top + i * pitch + 0.5),
          "width",
          i == found ? 7 : 4,
          "height",
          SvgNumbers.text(i == found ? pitch - 1 : 1.2),
          "fill",
          mark.ink());
    }
  }

  /** A dashed box with a sign; the sign alone where nothing is known. */
  private void draw(AbsenceMark mark, int width, int height) {
    boolean known = mark != AbsenceMark.NOT_AT_HAND;
    if (known) {
      dashed(width, height);
    }
    sign(mark.path(), width < 60 ? width / 2 : 15, height / 2, known ? INK : FAINT);
  }

  private void dashed(int width, int height) {
    svg.empty(
        "rect",
        "x",
        0.5,
        "y",
        0.5,
        "width",
        width - 1,
        "height",
        height - 1,
        "fill",
        "#ffffff",
        "stroke",
        FAINT,
        "stroke-dasharray",
        "3 2");
  }

  /** A sign drawn by its path around a point. */
  void sign(String path, int x, int y, String colour) {
    svg.empty(
        "path",
        "d",
        path,
        "transform",
        "translate(" + x + " " + y + ")",
        "fill",
        "none",
        "stroke",
        colour,
        "stroke-width",
        2,
        "stroke-linecap",
        "round",
        "stroke-linejoin",
        "round");
  }
}
