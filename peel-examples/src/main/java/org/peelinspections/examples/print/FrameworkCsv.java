package org.peelinspections.examples.print;

import java.util.List;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Question;

/** What is known of frameworks as tables. */
final class FrameworkCsv {

  private FrameworkCsv() {}

  /** A framework a row. */
  static String list(List<Framework> frameworks) {
    Csv table = new Csv("framework", "name", "cycle", "pillars", "questions", "scale");
    for (Framework framework : frameworks) {
      table.add(
          List.of(
              framework.id(),
              framework.name(),
              framework.cycle().key(),
              String.valueOf(framework.pillars().size()),
              String.valueOf(framework.questions().size()),
              framework.scale().map(GradingScale::name).orElse("")));
    }
    return table.toString();
  }

  /** A pillar or question a row. */
  static String parts(Framework framework) {
    Csv table = new Csv("framework", "area_kind", "area", "label", "graded", "wording", "sources");
    for (FrameworkPillar pillar : framework.pillars()) {
      table.add(
          List.of(
              framework.id(),
              "pillar",
              pillar.pillar().token(),
              pillar.pillar().label(),
              pillar.graded().token(),
              pillar.headline().text().orElse(""),
              Cells.sources(pillar.sources())));
    }
    framework.questions().forEach(question -> table.add(cells(framework, question)));
    return table.toString();
  }

  private static List<String> cells(Framework framework, Question question) {
    return List.of(
        framework.id(),
        "question",
        question.id().path(),
        question.label(),
        question.graded().token(),
        question.wording().text().orElse(""),
        Cells.sources(question.sources()));
  }

  /** A relation a row. */
  static String crosswalk(Crosswalk crosswalk) {
    Csv table = new Csv("earlier", "later", "relation", "reason", "sources");
    for (CrosswalkRow row : crosswalk.rows()) {
      table.add(
          List.of(
              row.earlier().map(Object::toString).orElse(""),
              row.later().map(Object::toString).orElse(""),
              row.relation().token(),
              row.reason(),
              Cells.sources(row.sources())));
    }
    return table.toString();
  }
}
