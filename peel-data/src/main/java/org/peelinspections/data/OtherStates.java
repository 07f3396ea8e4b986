package org.peelinspections.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * Grades beside those of {@code judgments.csv}.
 *
 * <p>The file {@code other-states.csv}, sorted by its first five columns, has the columns
 *
 * <ul>
 *   <li>{@code force}, {@code cycle}, {@code area}: those of a row of {@code judgments.csv};
 *   <li>{@code kind}: {@code earlier} or {@code contradicting};
 *   <li>{@code source}: the page that gives the grade;
 *   <li>{@code grade}: a grade other than that of the row. An earlier one was published before it;
 *   <li>{@code published}, {@code support}: as in {@code judgments.csv};
 *   <li>{@code reason}: what changed the grade, or which page is used and why.
 * </ul>
 */
final class OtherStates {

  private static final String COLUMNS =
      "force,cycle,area,kind,source,grade,published,support,reason";

  private OtherStates() {}

  static List<OtherState> read(
      DataFiles files, Areas areas, Publishers publishers, Map<String, JudgmentRow> judgments) {
    List<OtherState> states = new ArrayList<>();
    for (Row row : DataTable.read(files, DataFiles.OTHER_STATES, 5, COLUMNS)) {
      Area area = areas.of(row, "cycle", "area");
      OtherState state = state(row, area, publishers);
      check(row, state, judgments.get(JudgmentRow.key(state.force(), area)));
      states.add(state);
    }
    return List.copyOf(states);
  }

  private static OtherState state(Row row, Area area, Publishers publishers) {
    return new OtherState(
        JudgmentRow.force(row),
        area.framework().cycle(),
        area.path(),
        area.label(),
        row.required("kind", OtherState.Kind::ofToken),
        row.required("grade", token -> JudgmentRow.grade(area, token)),
        JudgmentRow.source(row, area, publishers),
        row.required("reason"));
  }

  private static void check(Row row, OtherState state, @Nullable JudgmentRow judgment) {
    if (judgment == null || judgment.grade().isEmpty()) {
      throw row.fault("area", "no grade stands here; expected one in " + DataFiles.JUDGMENTS);
    }
    if (judgment.grade().equals(Optional.of(state.grade()))) {
      throw row.fault("grade", "is that of " + judgment.place() + "; expected another grade");
    }
    if (state.kind() == OtherState.Kind.EARLIER && !isEarlier(state.source(), judgment.source())) {
      throw row.fault(
          "published",
          "is not before that of " + judgment.place() + "; expected an earlier day in both");
    }
  }

  private static boolean isEarlier(Source earlier, Source later) {
    Optional<PartialDate> first = earlier.published();
    Optional<PartialDate> second = later.published();
    return first.isPresent()
        && second.isPresent()
        && first.get().latest().isBefore(second.get().earliest());
  }
}
