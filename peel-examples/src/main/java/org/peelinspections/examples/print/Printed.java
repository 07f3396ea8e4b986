package org.peelinspections.examples.print;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/** Prints results in the form that was asked for; each call returns exit code 0. */
public record Printed(Console console, Form form) {

  /** Returns how JSON is written; made when it is asked for, since text does without Jackson. */
  public static PeelJson json() {
    return PeelJson.strict().pretty();
  }

  /** Prints a result that has each of {@link Form#OF_RESULTS}; text is made for a width. */
  public int result(
      IntFunction<String> text,
      Supplier<String> json,
      Supplier<String> csv,
      Supplier<String> html) {
    return form == Form.HTML ? print(html.get()) : result(text, json, csv);
  }

  /** Prints a result that has {@link Form#OF_FACTS} only; text is made for a width. */
  public int result(IntFunction<String> text, Supplier<String> json, Supplier<String> csv) {
    return print(
        switch (form) {
          case JSON -> json.get();
          case CSV -> csv.get();
          default -> text.apply(console.width());
        });
  }

  /** Assessments; as JSON one document, or one a line if there are several. */
  public int assessments(List<Assessment> assessments) {
    if (form == Form.TEXT) {
      assessments.forEach(one -> print(Outline.of(one, console.width()) + "\n"));
      return 0;
    }
    return form == Form.JSON && assessments.size() == 1
        ? print(json().write(assessments.get(0)))
        : print(table(assessments));
  }

  private String table(List<Assessment> assessments) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    switch (form) {
      case CSV -> PeelCsv.judgments().write(assessments.stream(), table);
      case FINDINGS_CSV -> PeelCsv.findings().write(assessments.stream(), table);
      default -> PeelJson.strict().writeLines(assessments.stream(), table);
    }
    return table.toString(StandardCharsets.UTF_8);
  }

  private int print(String result) {
    console.print(result);
    return 0;
  }
}
