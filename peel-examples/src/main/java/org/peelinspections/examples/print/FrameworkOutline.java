package org.peelinspections.examples.print;

import java.util.List;
import org.peelinspections.compare.internal.TextTable;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Wording;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkDate;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

/**
 * Writes what is known of a framework, and how the questions of two relate, each fact with its
 * source or as unverified.
 */
public final class FrameworkOutline {

  private static final int[] WIDTHS = {20, 40, 9, 9, 30};

  private final StringBuilder text = new StringBuilder();

  private final int width;

  private FrameworkOutline(int width) {
    this.width = width;
  }

  public static String of(Framework framework, int width) {
    FrameworkOutline outline = new FrameworkOutline(width);
    outline.head(framework);
    framework.dates().forEach(outline::date);
    framework.pillars().forEach(outline::pillar);
    framework.questions().forEach(outline::question);
    return outline.text.toString();
  }

  public static String list(List<Framework> frameworks, int width) {
    TextTable table =
        new TextTable(List.of("Framework", "Name", "Pillars", "Questions", "Scale"), WIDTHS);
    for (Framework framework : frameworks) {
      table.add(
          framework.id(),
          framework.name(),
          String.valueOf(framework.pillars().size()),
          String.valueOf(framework.questions().size()),
          framework.scale().map(GradingScale::name).orElse("not known"));
    }
    return table.fitted(width);
  }

  private void line(String label, String words) {
    text.append(Text.paragraph(width, label, words));
  }

  private void head(Framework framework) {
    line("", framework.id() + ": " + framework.name());
    if (!framework.otherNames().isEmpty()) {
      line("  also called: ", Text.list(framework.otherNames()));
    }
    line(
        "  scale: ",
        framework
            .scale()
            .map(scale -> Text.list(scale.grades().stream().map(Grade::label).toList()))
            .orElse("not known"));
    framework.note().ifPresent(note -> line("  note: ", note));
    text.append(Text.sources("  source: ", framework.sources()));
  }

  private void date(FrameworkDate date) {
    line(
        "  " + date.event().token() + ": ",
        date.part() + ", " + date.first() + date.last().map(last -> " to " + last).orElse(""));
    text.append(Text.sources("    source: ", date.sources()));
  }

  private void pillar(FrameworkPillar pillar) {
    line("\nPillar ", pillar.pillar().label() + ", " + graded(pillar.graded()));
    wording("  headline: ", pillar.headline());
    pillar.note().ifPresent(note -> line("  note: ", note));
    text.append(Text.sources("  source: ", pillar.sources()));
  }

  private void question(Question question) {
    line(
        "\n",
        question.id()
            + ": "
            + question.label()
            + (question.labelPublished() ? "" : " (our label)")
            + ", "
            + graded(question.graded())
            + (question.reportedSeparately() ? ", reported separately" : ""));
    if (!question.otherLabels().isEmpty()) {
      line("  also called: ", Text.list(question.otherLabels()));
    }
    wording("  wording: ", question.wording());
    question.diagnostics().forEach(diagnostic -> wording("  - ", diagnostic));
    question.note().ifPresent(note -> line("  note: ", note));
    text.append(Text.sources("  source: ", question.sources()));
  }

  private void wording(String label, Wording wording) {
    line(label, wording.text().orElse("not known") + " [" + wording.state().token() + "]");
    if (!wording.sources().isEmpty()) {
      text.append(Text.sources("    shown on: ", wording.sources()));
    }
  }

  private static String graded(Graded graded) {
    return switch (graded) {
      case YES -> "graded";
      case NO -> "not graded";
      case UNKNOWN -> "graded or not: not known";
    };
  }

  public static String of(Frameworks frameworks, Crosswalk crosswalk, int width) {
    Framework earlier = frameworks.get(crosswalk.earlier());
    Framework later = frameworks.get(crosswalk.later());
    FrameworkOutline outline = new FrameworkOutline(width);
    outline.line("", "Questions of " + earlier.name() + " and of " + later.name());
    crosswalk.rows().forEach(row -> outline.row(frameworks, row));
    outline.line("\n", "What may be compared");
    outline.borders(frameworks.borders(earlier, later));
    return outline.text.toString();
  }

  private void row(Frameworks frameworks, CrosswalkRow row) {
    String ends =
        row.earlier().map(AreaId::toString).orElse("-")
            + " -> "
            + row.later().map(AreaId::toString).orElse("-");
    line("\n", ends + ": " + row.relation().label());
    row.earlier().ifPresent(id -> line("  earlier: ", question(frameworks, id)));
    row.later().ifPresent(id -> line("  later:   ", question(frameworks, id)));
    if (!row.via().isEmpty()) {
      line("  by way of ", Text.list(row.via()));
    }
    line("  ground:  ", row.reason());
    text.append(Text.sources("  source:  ", row.sources()));
  }

  private static String question(Frameworks frameworks, AreaId id) {
    Question question = frameworks.question(id);
    return question.label() + question.wording().text().map(words -> ": " + words).orElse("");
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
