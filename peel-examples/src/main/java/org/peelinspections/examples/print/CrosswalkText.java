package org.peelinspections.examples.print;

import java.util.List;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

/** Writes how the questions of two frameworks relate, each fact with its ground and source. */
public final class CrosswalkText {

  private final Frameworks frameworks;
  private final int width;
  private final StringBuilder text = new StringBuilder();

  private CrosswalkText(Frameworks frameworks, int width) {
    this.frameworks = frameworks;
    this.width = width;
  }

  public static String of(Frameworks frameworks, Crosswalk crosswalk, int width) {
    Framework earlier = frameworks.get(crosswalk.earlier());
    Framework later = frameworks.get(crosswalk.later());
    CrosswalkText text = new CrosswalkText(frameworks, width);
    text.line("", "Questions of " + earlier.name() + " and of " + later.name());
    crosswalk.rows().forEach(text::row);
    text.line("\n", "What may be compared");
    text.borders(frameworks.borders(earlier, later));
    return text.text.toString();
  }

  private void line(String label, String words) {
    text.append(Text.paragraph(width, label, words));
  }

  private void row(CrosswalkRow row) {
    String ends =
        row.earlier().map(AreaId::toString).orElse("-")
            + " -> "
            + row.later().map(AreaId::toString).orElse("-");
    line("\n", ends + ": " + row.relation().label());
    row.earlier().ifPresent(id -> question("  earlier: ", id));
    row.later().ifPresent(id -> question("  later:   ", id));
    if (!row.via().isEmpty()) {
      line("  by way of ", Text.list(row.via()));
    }
    line("  ground:  ", row.reason());
    text.append(Text.sources("  source:  ", row.sources()));
  }

  private void question(String label, AreaId id) {
    Question question = frameworks.question(id);
    line(label, question.label() + question.wording().text().map(words -> ": " + words).orElse(""));
  }

  private void borders(List<Border> borders) {
    if (borders.isEmpty()) {
      line("  ", "Nothing is known about it.");
    }
    for (Border border : borders) {
      line("\n", border.earlier() + " -> " + border.later());
      border.rules().forEach(this::rule);
    }
  }

  private void rule(BorderRule rule) {
    String area = rule.area().orElse("all areas, unless said otherwise");
    line("  ", area + ": " + rule.comparability().label());
    line("    ground: ", rule.reason());
    text.append(Text.sources("    source: ", rule.sources()));
  }
}
