package org.peelinspections.examples.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.lineage.FindingChains;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.data.history.DirectionBeside;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.io.json.PeelJsonLines;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** Prints each kind of result in the form that was asked for; each call returns exit code 0. */
public final class Printed {

  private static final PeelJson JSON = PeelJson.strict().pretty();

  private final Console console;
  private final Form form;

  public Printed(Console console, Form form) {
    this.console = console;
    this.form = form;
  }

  /** The form that was asked for. */
  public Form form() {
    return form;
  }

  /** Areas and their verdicts; in text also what is said beside them, and the findings. */
  public int comparison(Comparison comparison, Supplier<List<DirectionBeside>> said) {
    console.print(
        switch (form) {
          case JSON -> json(comparison);
          case CSV -> ResultCsv.comparison(comparison);
          default -> text(comparison, said.get());
        });
    return 0;
  }

  private String text(Comparison comparison, List<DirectionBeside> said) {
    int width = console.width();
    String findings =
        comparison
            .lineage()
            .filter(lineage -> !lineage.outcomes().isEmpty())
            .map(lineage -> "\nFindings\n\n" + PeelText.table(lineage, width))
            .orElse("");
    return PeelText.table(comparison, width) + text(said) + findings;
  }

  private String text(List<DirectionBeside> said) {
    StringBuilder text = new StringBuilder();
    for (DirectionBeside each : said) {
      text.append(text.length() == 0 ? "\nWhat the inspectorate itself says\n" : "")
          .append(Text.paragraph(console.width(), "  - ", each.name() + ": " + each.sentence()));
    }
    return text.toString();
  }

  /** A force over cycles; the text is given by the command. */
  public int trend(Trend trend, Supplier<String> text) {
    console.print(
        switch (form) {
          case JSON -> json(trend);
          case CSV -> ResultCsv.trend(trend);
          default -> text.get();
        });
    return 0;
  }

  /** A force over cycles; in text also its findings. */
  public int trend(Trend trend) {
    return trend(trend, () -> text(trend));
  }

  private String text(Trend trend) {
    int width = console.width();
    FindingChains chains = FindingChains.over(trend.assessments());
    String findings =
        chains.chains().isEmpty() ? "" : "\nFindings\n\n" + PeelText.table(chains, width);
    return PeelText.table(trend, width) + findings;
  }

  /** Many forces in one cycle or two. */
  public int cohort(Cohort cohort) {
    console.print(
        switch (form) {
          case JSON -> json(cohort);
          case CSV -> CohortCsv.of(cohort);
          default -> PeelText.table(cohort, console.width());
        });
    return 0;
  }

  /** What is known of one framework. */
  public int framework(Framework framework) {
    console.print(
        switch (form) {
          case JSON -> json(framework);
          case CSV -> FrameworkCsv.parts(framework);
          default -> FrameworkOutline.of(framework, console.width());
        });
    return 0;
  }

  /** The frameworks that are known, in a line each. */
  public int frameworks(List<Framework> frameworks) {
    console.print(
        switch (form) {
          case JSON -> JSON.writeList(frameworks, Framework.class);
          case CSV -> FrameworkCsv.list(frameworks);
          default -> FrameworkOutline.list(frameworks, console.width());
        });
    return 0;
  }

  /** How two frameworks relate. */
  public int crosswalk(Frameworks frameworks, Crosswalk crosswalk) {
    console.print(
        switch (form) {
          case JSON -> json(crosswalk);
          case CSV -> FrameworkCsv.crosswalk(crosswalk);
          default -> CrosswalkText.of(frameworks, crosswalk, console.width());
        });
    return 0;
  }

  /** Assessments; as JSON one document, or one a line if there are several. */
  public int assessments(List<Assessment> assessments) {
    switch (form) {
      case TEXT ->
          assessments.forEach(one -> console.print(Outline.of(one, console.width()) + "\n"));
      case JSON ->
          console.print(assessments.size() == 1 ? json(assessments.get(0)) : lines(assessments));
      case JSONL -> console.print(lines(assessments));
      case CSV, FINDINGS_CSV -> console.print(table(assessments));
    }
    return 0;
  }

  private static String lines(List<Assessment> assessments) {
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    PeelJsonLines.strict().write(assessments.stream(), lines);
    return lines.toString(StandardCharsets.UTF_8);
  }

  private String table(List<Assessment> assessments) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    PeelCsv csv = form == Form.CSV ? PeelCsv.judgments() : PeelCsv.findings();
    csv.write(assessments.stream(), table);
    return table.toString(StandardCharsets.UTF_8);
  }

  /** Every result that PeelJson can write is printed; one that it cannot is refused by name. */
  private static String json(Object result) {
    try {
      return JSON.write(result);
    } catch (UnknownNameException e) {
      throw new UnreadableException("this result has no JSON form; expected one of text, csv");
    }
  }
}
