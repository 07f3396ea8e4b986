package org.peelinspections.integration.web;

import java.util.List;
import org.peelinspections.compare.Comparison;
import org.peelinspections.compare.Trend;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.json.PeelSchema;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.PeelException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** A whole web application on the published judgments, without a setting for JSON. */
@SpringBootApplication
@RestController
public class InspectionApplication {

  /** What a caller sends to have it compared. */
  public record Pair(Assessment earlier, Assessment later) {
    /** Refuses half a pair. */
    public Pair {
      if (earlier == null || later == null) {
        throw new InvalidValueException(
            "pair",
            (earlier == null ? "'earlier'" : "'later'") + " is missing",
            "expected two assessments, 'earlier' and 'later'");
      }
    }
  }

  /** All cycles of a force. */
  @GetMapping("/forces/{force}/history")
  public Trend history(@PathVariable("force") Force force) {
    return Trend.of(PublishedJudgments.of(force));
  }

  /** One cycle of a force. */
  @GetMapping("/forces/{force}/assessment")
  public Assessment assessment(
      @PathVariable("force") Force force, @RequestParam("cycle") Cycle cycle) {
    return published(force, cycle);
  }

  /** Two cycles of a force, compared. */
  @GetMapping("/forces/{force}/compare")
  public Comparison compare(
      @PathVariable("force") Force force,
      @RequestParam("from") Cycle from,
      @RequestParam("to") Cycle to) {
    return Comparison.of(published(force, from), published(force, to));
  }

  /** Two assessments of the caller, compared. */
  @PostMapping("/compare")
  public Comparison compare(@RequestBody Pair pair) {
    return Comparison.of(pair.earlier(), pair.later());
  }

  /** The forces that were given a grade. */
  @GetMapping("/cycles/{cycle}/forces")
  public List<Force> forces(
      @PathVariable("cycle") Cycle cycle,
      @RequestParam("pillar") Pillar pillar,
      @RequestParam("grade") Grade grade) {
    return PublishedJudgments.cycle(cycle).stream()
        .filter(each -> each.grade(pillar).filter(grade::equals).isPresent())
        .map(Assessment::force)
        .toList();
  }

  /** What a question asks. */
  @GetMapping("/question")
  public Question question(@RequestParam("id") AreaId id) {
    return Frameworks.bundled().question(id);
  }

  /**
   * The schema of what goes in or comes out, as the description of the application refers to it.
   */
  @GetMapping(path = "/schemas/{kind}/{version}", produces = "application/schema+json")
  public String schema(@PathVariable("kind") String kind, @PathVariable("version") String version) {
    List<PeelSchema> all = List.of(PeelSchema.values());
    String format = kind + "/" + version;
    return all.stream()
        .filter(each -> each.format().equals(format))
        .findFirst()
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "a format", format, all.stream().map(PeelSchema::format).toList()))
        .text();
  }

  private static Assessment published(Force force, Cycle cycle) {
    return PublishedJudgments.of(force, cycle)
        .orElseThrow(() -> new UnknownNameException("a cycle of this data", cycle.key(), known()));
  }

  private static List<String> known() {
    return PublishedJudgments.cycles().stream().map(Cycle::key).toList();
  }

  /** Says what is wrong with a request: where, what was found, and the valid values. */
  @ExceptionHandler({
    PeelException.class,
    HttpMessageNotReadableException.class,
    MethodArgumentTypeMismatchException.class
  })
  public ProblemDetail refuse(Exception refused) {
    ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    problem.setDetail("the body is not JSON of the form that is expected");
    for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
      if (cause instanceof PeelException) {
        problem.setDetail(cause.getMessage());
      }
      if (cause instanceof PeelFormatException fault) {
        problem.setProperty("pointer", fault.pointer());
        problem.setProperty("expected", fault.expected());
      }
      if (cause instanceof UnknownNameException unknown) {
        problem.setProperty("expected", unknown.known());
      }
    }
    return problem;
  }
}
