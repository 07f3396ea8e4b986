package org.peelinspections.report.svg;

import java.math.BigDecimal;
import org.peelinspections.report.grid.GridLink.LinkKind;
import org.peelinspections.report.grid.Mark;
import org.peelinspections.report.grid.Mark.AbsenceMark;
import org.peelinspections.report.grid.Mark.GradeMark;

/**
 * Draws marks as boxes from the origin on, without the words in them, and the signs between them.
 *
 * @param prefix what identifiers begin with
 */
record Swatch(String prefix) {

  static final String INK = "#14202b";
  static final String FAINT = "#5b6770";
  static final String BREAK = "#a3182d";

  Markup patterns() {
    return Markup.of("%s%s", pattern("-hatch", INK), pattern("-hatch-light", "#ffffff"));
  }

  private Markup pattern(String name, String colour) {
    return Markup.of(
        """
        <pattern id='%s' width='6' height='6' patternUnits='userSpaceOnUse' \
        patternTransform='rotate(45)'>\
        <path d='M0 0V6' stroke='%s' stroke-width='2.4' stroke-opacity='0.5'/></pattern>""",
        prefix + name, colour);
  }

  Markup mark(Mark mark, int width, int height) {
    return mark instanceof GradeMark grade
        ? grade(grade, width, height)
        : absence((AbsenceMark) mark, width, height);
  }

  /** Square corners for a scale of four tiers, round ones for any other. */
  private Markup grade(GradeMark mark, int width, int height) {
    int round = mark.scale().grades().size() == 4 ? 0 : 8;
    int shift = round > 0 ? 1 : 0;
    Markup box = box(width, height, round, mark.fill());
    if (!mark.carried()) {
      return Markup.of("%s%s", box, ladder(mark, height, shift));
    }
    String hatch = mark.ink().equals(INK) ? "-hatch" : "-hatch-light";
    return Markup.of(
        "%s%s<rect x='%s' y='1.5' width='9' height='%s' fill='%s'/>%s",
        box,
        box(width, height, round, "url(#" + prefix + hatch + ")"),
        3 + shift,
        height - 3,
        mark.fill(),
        ladder(mark, height, shift));
  }

  private static Markup box(int width, int height, int round, String fill) {
    return Markup.of(
        "<rect width='%s' height='%s' rx='%s' fill='%s'/>", width, height, round, fill);
  }

  /** As many rungs as the scale has tiers, with that of the grade filled. */
  private static Markup ladder(GradeMark mark, int height, int shift) {
    int tiers = mark.scale().grades().size();
    double pitch = Math.min(6.0, (height - 4.0) / tiers);
    double top = (height - pitch * tiers) / 2;
    int found = mark.scale().grades().indexOf(mark.grade());
    return Markup.times(
        tiers,
        i ->
            Markup.of(
                "<rect x='%s' y='%s' width='%s' height='%s' fill='%s'/>",
                number(shift + (i == found ? 4 : 5.5)),
                number(top + i * pitch + 0.5),
                i == found ? 7 : 4,
                number(i == found ? pitch - 1 : 1.2),
                mark.ink()));
  }

  /** With one digit behind the point, unless it is a whole number. */
  private static String number(double number) {
    return BigDecimal.valueOf(Math.round(number * 10), 1).stripTrailingZeros().toPlainString();
  }

  /** A dashed box with a sign; the sign alone where nothing is known. */
  private static Markup absence(AbsenceMark mark, int width, int height) {
    int x = width < 60 ? width / 2 : 15;
    if (mark.equals(AbsenceMark.NOT_AT_HAND)) {
      return sign(mark.path(), x, height / 2, FAINT);
    }
    return Markup.of(
        """
        <rect x='0.5' y='0.5' width='%s' height='%s' fill='#ffffff' stroke='%s' \
        stroke-dasharray='3 2'/>%s""",
        width - 1, height - 1, FAINT, sign(mark.path(), x, height / 2, INK));
  }

  /** The sign of a link around a point; a break is a zigzag of a height, from top to bottom. */
  static Markup link(LinkKind kind, int x, int y, int height) {
    return switch (kind) {
      case BREAK -> sign(zigzag(height), x, y - height / 2, BREAK);
      case GAP -> sign(kind.path(), x, y, FAINT);
      default -> sign(kind.path(), x, y, INK);
    };
  }

  private static String zigzag(int height) {
    double step = height / 4.0;
    return "M0 0l4 " + step / 2 + "l-8 " + step + "l8 " + step + "l-8 " + step + "l4 " + step / 2;
  }

  private static Markup sign(String path, int x, int y, String colour) {
    return Markup.of(
        """
        <path d='%s' transform='translate(%s %s)' fill='none' stroke='%s' stroke-width='2' \
        stroke-linecap='round' stroke-linejoin='round'/>""",
        path, x, y, colour);
  }
}
