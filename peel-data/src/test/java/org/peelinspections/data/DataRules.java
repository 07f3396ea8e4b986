package org.peelinspections.data;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * What the files must keep beyond {@link FileRules}: they agree with the frameworks and with each
 * other, and no date contradicts its cycle. Each file says what it may hold.
 */
final class DataRules {

  private final DataFiles files;
  private final Lookup lookup;
  private final Map<String, JudgmentRow> judgments = new LinkedHashMap<>();

  private DataRules(DataFiles files) {
    this.files = files;
    this.lookup = new Lookup(files);
  }

  /**
   * Reads the files.
   *
   * @throws ResourceFormatException if a rule is broken; the first fault ends it, with file, line
   *     and column
   */
  static Imported check(DataFiles files) {
    FileRules.check(files);
    DataRules rules = new DataRules(files);
    rules.judgments();
    rules.judgments.values().forEach(rules::checkOrigin);
    rules.otherStates();
    rules.counts();
    rules.directions();
    rules.monitoring();
    return Imported.from(files, rules.lookup);
  }

  private static String place(JudgmentRow judgment) {
    return DataFiles.JUDGMENTS + ", line " + judgment.row().line();
  }

  private static Framework framework(AreaId area) {
    return Lookup.framework(area);
  }

  private static Graded graded(AreaId area) {
    return framework(area).graded(area);
  }

  private void judgments() {
    for (Row row : JudgmentRow.rows(files)) {
      JudgmentRow judgment = JudgmentRow.of(row, lookup);
      row.cell("grade", token -> grade(judgment.area(), token));
      boolean ungraded = judgment.status() == JudgmentRow.Status.UNGRADED;
      expectOnly(row, ungraded, "without a grade", "reason", "words");
      expectOnly(row, !ungraded, "with a grade", "grade");
      expectOnly(
          row,
          judgment.status() == JudgmentRow.Status.CARRIED_FORWARD,
          "that is carried forward",
          "origin");
      if (!ungraded && graded(judgment.area()) == Graded.NO) {
        throw row.fault(
            "grade", "a grade where the framework grades no force, in " + judgment.area());
      }
      if (row.text("reason").equals("not-a-graded-area") && graded(judgment.area()) == Graded.YES) {
        throw row.fault("reason", "the framework grades forces in " + judgment.area());
      }
      Judgment said = judgment.judgment();
      if (judgment.pages().size() > 1 && said.origin().isEmpty() && row.text("reason").isEmpty()) {
        throw row.fault("other_sources", "there is neither an origin nor a reason to show");
      }
      checkPublished(row);
      String key = key(judgment, judgment.area());
      JudgmentRow other = judgments.putIfAbsent(key, judgment);
      if (other != null) {
        throw row.fault("area", key + " is judged in line " + other.row().line() + " already");
      }
    }
  }

  private static String key(JudgmentRow judgment, AreaId area) {
    return judgment.force().slug() + "/" + area;
  }

  private static void expectOnly(Row row, boolean fits, String where, String... columns) {
    for (String column : columns) {
      if (!fits && !row.text(column).isEmpty()) {
        throw row.fault(column, "'" + row.text(column) + "' in another row than one " + where);
      }
    }
  }

  private static Grade grade(AreaId area, String token) {
    GradingScale scale =
        framework(area)
            .scale()
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "the scale of framework " + framework(area) + " is not known"));
    Grade grade = Grade.ofToken(token);
    FileRules.known(
        token,
        scale.grades().stream().map(Grade::token).toList(),
        "a grade of framework " + framework(area));
    return grade;
  }

  private void checkPublished(Row row) {
    Cycle cycle = lookup.cycle(row, "cycle");
    LocalDate first = LocalDate.of(cycle.firstYear(), 1, 1);
    LocalDate last = LocalDate.of(cycle.lastYear() + 2, 12, 31);
    Optional<PartialDate> date = row.cell("published", PartialDate::of);
    if (date.isPresent()
        && (date.get().earliest().isBefore(first) || date.get().latest().isAfter(last))) {
      throw row.fault(
          "published",
          "'" + date.get() + "' does not fit the cycle; expected " + first + " to " + last);
    }
  }

  private void checkOrigin(JudgmentRow judgment) {
    Row row = judgment.row();
    Optional<Cycle> origin = row.cell("origin").map(key -> lookup.cycle(row, "origin"));
    if (origin.isEmpty()) {
      return;
    }
    Cycle cycle = lookup.cycle(row, "cycle");
    if (!origin.get().isBefore(cycle)) {
      throw row.fault(
          "origin",
          "'" + origin.get() + "' is not before " + cycle + "; expected an earlier cycle");
    }
    if (judgment.pages().size() < 2) {
      throw row.fault("other_sources", "no page shows the origin; expected one or more");
    }
    AreaId then = AreaId.of(origin.get().key(), judgment.area().path());
    JudgmentRow before = judgments.get(key(judgment, then));
    if (before != null && !before.row().text("grade").equals(row.text("grade"))) {
      throw row.fault(
          "grade",
          "'"
              + row.text("grade")
              + "' contradicts "
              + place(before)
              + ", which says "
              + before.row().cell("grade").orElse("that there is no grade"));
    }
    if (before != null && before.status() != JudgmentRow.Status.GRADED) {
      throw row.fault(
          "origin",
          "the grade was not given then but carried forward itself, see " + place(before));
    }
  }

  private void otherStates() {
    for (Row row : files.rows(DataFiles.OTHER_STATES, OtherState.COLUMNS)) {
      AreaId area = lookup.area(row);
      row.required("grade", token -> grade(area, token));
      checkPublished(row);
      OtherState state = OtherState.of(row, lookup);
      JudgmentRow judgment = judgments.get(state.force().slug() + "/" + area);
      if (judgment == null || judgment.judgment().standingGrade().isEmpty()) {
        throw row.fault("area", "no grade stands here; expected one in " + DataFiles.JUDGMENTS);
      }
      if (judgment.judgment().standingGrade().equals(Optional.of(state.grade()))) {
        throw row.fault("grade", "is that of " + place(judgment) + "; expected another grade");
      }
      if (state.kind() == OtherState.Kind.EARLIER
          && !isEarlier(state.source(), judgment.pages().get(0))) {
        throw row.fault(
            "published",
            "is not before that of " + place(judgment) + "; expected an earlier day in both");
      }
    }
  }

  private static boolean isEarlier(Source earlier, Source later) {
    Optional<PartialDate> first = earlier.published();
    Optional<PartialDate> second = later.published();
    return first.isPresent()
        && second.isPresent()
        && first.get().latest().isBefore(second.get().earliest());
  }

  private void counts() {
    for (Row row : files.rows(DataFiles.COUNTS, GradeCount.COLUMNS)) {
      Framework framework = Frameworks.bundled().get(lookup.cycle(row, "cycle").key());
      List<Grade> scale = framework.scale().map(GradingScale::grades).orElse(List.of());
      Optional<Integer> areas = row.cell("areas", DataRules::number);
      int sum = 0;
      boolean whole = true;
      for (Grade grade : Grade.values()) {
        Optional<Integer> number = row.cell(grade.token(), DataRules::number);
        if (number.isPresent() && !scale.contains(grade)) {
          throw row.fault(grade.token(), "is no grade of framework " + framework);
        }
        sum += number.orElse(0);
        whole &= number.isPresent() || !scale.contains(grade);
      }
      if (areas.isPresent() && (whole ? sum != areas.get() : sum > areas.get())) {
        throw row.fault("areas", "'" + areas.get() + "' does not fit " + sum + " grades");
      }
      checkPublished(row);
    }
  }

  private static Integer number(String text) {
    if (!text.matches("0|[1-9][0-9]?")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no number of areas; expected one from 0 to 99");
    }
    return Integer.valueOf(text);
  }

  private void directions() {
    for (Row row : files.rows(DataFiles.DIRECTIONS, PublishedDirection.COLUMNS)) {
      PublishedDirection said = PublishedDirection.of(row, lookup);
      if (said.since().isPresent() && !said.since().get().isBefore(said.cycle())) {
        throw row.fault("since", "'" + said.since().get() + "' is not before " + said.cycle());
      }
      checkPublished(row);
    }
  }

  private void monitoring() {
    Map<String, Row> first = new HashMap<>();
    for (Row row : files.rows(DataFiles.MONITORING, MonitoringPeriod.COLUMNS)) {
      first.putIfAbsent(
          Lookup.force(row).slug() + " " + row.required("period", DataRules::period), row);
      String event = row.required("event");
      if (!List.of("entered", "left").contains(event)) {
        throw row.fault("event", "'" + event + "' is not an event; expected one of entered, left");
      }
    }
    List<Row> rows = first.values().stream().sorted((a, b) -> a.line() - b.line()).toList();
    List<MonitoringPeriod> periods = MonitoringPeriod.read(files, lookup);
    for (int i = 0; i < rows.size(); i++) {
      checkPeriod(rows.get(i), periods.get(i));
    }
  }

  private static String period(String text) {
    if (!text.matches("[1-9]")) {
      throw new IllegalArgumentException(
          "'" + text + "' is no period; expected a number such as 1");
    }
    return text;
  }

  private static void checkPeriod(Row row, MonitoringPeriod period) {
    if (period.entered().isEmpty()) {
      throw row.fault("event", "an end without a beginning; expected a row with 'entered'");
    }
    for (MonitoringPeriod.Date begin : period.entered()) {
      LocalDate first = begin.date().earliest();
      if (period.left().stream().anyMatch(end -> end.date().latest().isBefore(first))) {
        throw row.fault("date", "the period ends before " + begin.date().text());
      }
    }
  }
}
