package org.peelinspections.integration;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.ComparisonRow;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Grade;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A whole web application: two assessments in, what changed between them out. */
@SpringBootApplication
@RestController
public class InspectionApplication {

  /** What the caller sends. */
  public record Pair(Assessment earlier, Assessment later) {}

  /** What the caller gets of each change. */
  public record Line(
      String verdict,
      Optional<String> direction,
      String label,
      Optional<Grade> earlier,
      Optional<Grade> later,
      List<String> reasons) {

    private static Line of(ComparisonRow row) {
      Optional<Change> change = row.verdict().change();
      return new Line(
          row.verdict().kind().token(),
          change.map(found -> found.direction().token()),
          row.label(),
          change.map(Change::earlier),
          change.map(Change::later),
          row.verdict().reasons().stream().map(reason -> reason.code().token()).toList());
    }
  }

  /** Compares. */
  @PostMapping("/compare")
  public List<Line> compare(@RequestBody Pair pair) {
    return Comparison.of(pair.earlier(), pair.later()).rows().stream().map(Line::of).toList();
  }

  /** Gives back what it was given. */
  @PostMapping("/echo")
  public Assessment echo(@RequestBody Assessment assessment) {
    return assessment;
  }
}
