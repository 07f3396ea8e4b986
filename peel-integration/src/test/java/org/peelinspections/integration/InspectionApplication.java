package org.peelinspections.integration;

import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.ChangeEvent;
import org.peelinspections.compare.ChangeFeed;
import org.peelinspections.compare.YearOnYear;
import org.peelinspections.io.json.PeelModule;
import org.peelinspections.model.Assessment;
import org.peelinspections.model.Grade;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A whole web application: two assessments in, what changed between them out. */
@SpringBootApplication
@Import(PeelModule.class)
@RestController
public class InspectionApplication {

  /** What the caller sends. */
  public record Pair(Assessment earlier, Assessment later) {}

  /** What the caller gets of each change. */
  public record Line(
      String kind,
      String label,
      Optional<Grade> earlier,
      Optional<Grade> later,
      List<String> reasons,
      String sentence) {

    private static Line of(ChangeEvent event) {
      return new Line(
          event.kind().token(),
          event.label(),
          event.change().map(Change::earlier),
          event.change().map(Change::later),
          event.reasons().stream().map(reason -> reason.code().token()).toList(),
          event.sentence());
    }
  }

  /** Compares. */
  @PostMapping("/compare")
  public List<Line> compare(@RequestBody Pair pair) {
    return ChangeFeed.of(YearOnYear.compare(pair.earlier(), pair.later())).stream()
        .map(Line::of)
        .toList();
  }

  /** Gives back what it was given. */
  @PostMapping("/echo")
  public Assessment echo(@RequestBody Assessment assessment) {
    return assessment;
  }
}
