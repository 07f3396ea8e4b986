package org.peelinspections.examples.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.compare.cohort.Cohort;
import org.peelinspections.compare.text.PeelText;
import org.peelinspections.data.JudgmentSet;
import org.peelinspections.examples.print.Console;
import org.peelinspections.examples.print.Printed;
import org.peelinspections.examples.print.ResultCsv;
import org.peelinspections.examples.print.Text;
import org.peelinspections.examples.print.UsageException;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.report.PeelReport;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code peel cohort}: many forces in one cycle or two. */
@Command(
    name = "cohort",
    description = {
      "Compares many forces in one cycle or two, in pages, JSON or JSON Lines.",
      "Given cycles, such as 2016 2017, compares the forces of the bundled data."
    },
    mixinStandardHelpOptions = true)
public final class CohortCommand extends ResultCommand {

  @Option(names = "--pillar", paramLabel = "PILLAR", description = "Only this pillar.")
  private @Nullable Pillar pillar;

  @Parameters(
      paramLabel = "FILE|CYCLE",
      arity = "1..*",
      description = "Assessments in any order, or one cycle or two.")
  private List<String> names = List.of();

  @Mixin private OwnData data = new OwnData();

  @Override
  void check() {
    if (!isBundled() && !data.files().isEmpty()) {
      throw new UsageException("--data goes with cycles, not with files; add them to these");
    }
  }

  private boolean isBundled() {
    return names.stream().anyMatch(Lookup::isCycleAndNoFile);
  }

  @Override
  List<String> inputs() {
    return isBundled() ? data.files() : names;
  }

  @Override
  int print(Console console, Printed printed) {
    Map<Cycle, List<Assessment>> cycles = isBundled() ? ofCycles(console) : ofFiles(console);
    if (cycles.size() > 2) {
      String found = cycles.size() + " cycles: " + Text.list(List.copyOf(cycles.keySet()));
      throw new UsageException(found + "; expected one or two");
    }
    Cohort cohort = Lookup.asked(() -> cohort(List.copyOf(cycles.values())));
    return printed.result(
        width -> PeelText.table(cohort, width),
        () -> Printed.json().write(cohort),
        () -> ResultCsv.of(cohort),
        () ->
            isBundled()
                ? PeelReport.cohort(cohort, data.judgments(console))
                : PeelReport.cohort(cohort));
  }

  private Map<Cycle, List<Assessment>> ofCycles(Console console) {
    JudgmentSet judgments = data.judgments(console);
    Map<Cycle, List<Assessment>> cycles = new TreeMap<>();
    for (String name : names) {
      Cycle cycle = Lookup.cycle(judgments, name);
      cycles.put(cycle, judgments.cycle(cycle).stream().flatMap(this::wanted).toList());
    }
    cycles.keySet().forEach(cycle -> remarkAbsent(console, judgments, cycle));
    return cycles;
  }

  /** Says which forces are not in the data of a cycle, so that none is left out in silence. */
  private static void remarkAbsent(Console console, JudgmentSet judgments, Cycle cycle) {
    List<String> absent =
        Forces.bundled().all().stream()
            .filter(force -> judgments.of(force, cycle).isEmpty())
            .map(Force::shortName)
            .toList();
    if (!absent.isEmpty()) {
      String number = absent.size() == 1 ? "is 1 force: " : "are " + absent.size() + " forces: ";
      console.remark(cycle + ": not in this data " + number + Text.list(absent));
    }
  }

  private Map<Cycle, List<Assessment>> ofFiles(Console console) {
    Map<Cycle, List<Assessment>> cycles = new TreeMap<>();
    for (Assessment assessment : Input.assessments(names, console)) {
      List<Assessment> sameCycle =
          cycles.computeIfAbsent(assessment.framework().cycle(), key -> new ArrayList<>());
      wanted(assessment).forEach(sameCycle::add);
    }
    return cycles;
  }

  private Stream<Assessment> wanted(Assessment whole) {
    if (pillar == null) {
      return Stream.of(whole);
    }
    if (whole.framework().pillar(pillar).isEmpty()) {
      String found = whole.framework().name() + " has no pillar " + pillar.label();
      throw new UsageException(found + "; leave out --pillar, or give other cycles");
    }
    return Stream.of(
        Assessment.builder()
            .force(whole.force())
            .framework(whole.framework())
            .areas(whole.pillar(pillar).stream().toList())
            .build());
  }

  private static Cohort cohort(List<List<Assessment>> cycles) {
    List<Assessment> later = cycles.get(cycles.size() - 1);
    return cycles.size() == 1 ? Cohort.of(later) : Cohort.between(cycles.get(0), later);
  }
}
