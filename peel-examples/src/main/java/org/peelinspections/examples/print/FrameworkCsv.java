package org.peelinspections.examples.print;

import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Question;

/** What is known of frameworks as tables; an absent value is an empty cell. */
public final class FrameworkCsv {

  private FrameworkCsv() {}

  /** A framework a row. */
  public static String of(List<Framework> frameworks) {
    return ResultCsv.table(
        "framework,name,cycle,pillars,questions,scale",
        frameworks.stream()
            .map(
                each ->
                    List.of(
                        each.id(),
                        each.name(),
                        each.cycle().key(),
                        String.valueOf(each.pillars().size()),
                        String.valueOf(each.questions().size()),
                        each.scale().map(GradingScale::name).orElse(""))));
  }

  /** A pillar or question a row. */
  public static String of(Framework framework) {
    return ResultCsv.table(
        "framework,area_kind,area,label,graded,wording,sources",
        Stream.concat(
            framework.pillars().stream().map(pillar -> cells(framework, pillar)),
            framework.questions().stream().map(question -> cells(framework, question))));
  }

  private static List<String> cells(Framework framework, FrameworkPillar pillar) {
    return List.of(
        framework.id(),
        "pillar",
        pillar.pillar().token(),
        pillar.pillar().label(),
        pillar.graded().token(),
        pillar.headline().text().orElse(""),
        sources(pillar.sources()));
  }

  private static List<String> cells(Framework framework, Question question) {
    return List.of(
        framework.id(),
        "question",
        question.id().path(),
        question.label(),
        question.graded().token(),
        question.wording().text().orElse(""),
        sources(question.sources()));
  }

  /** A relation a row. */
  public static String of(Crosswalk crosswalk) {
    return ResultCsv.table(
        "earlier,later,relation,reason,sources",
        crosswalk.rows().stream().map(FrameworkCsv::cells));
  }

  private static List<String> cells(CrosswalkRow row) {
    return List.of(
        row.earlier().map(Object::toString).orElse(""),
        row.later().map(Object::toString).orElse(""),
        row.relation().token(),
        row.reason(),
        sources(row.sources()));
  }

  private static String sources(List<URI> sources) {
    return sources.stream().map(URI::toString).collect(Collectors.joining(" "));
  }
}
