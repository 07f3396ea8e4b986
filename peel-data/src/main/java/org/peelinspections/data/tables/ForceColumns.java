package org.peelinspections.data.tables;

import static org.peelinspections.data.tables.ColumnType.ADDRESS;
import static org.peelinspections.data.tables.ColumnType.DATE;
import static org.peelinspections.data.tables.ColumnType.in;
import static org.peelinspections.data.tables.ColumnType.oneOf;

import java.util.List;
import java.util.function.Function;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Source;

/** The columns that tables on forces share. */
final class ForceColumns {

  static final ColumnType FORCE = in("forces.force");
  static final ColumnType FRAMEWORK = in("frameworks.framework");
  static final ColumnType AREA = in("areas.area");

  private ForceColumns() {}

  static <T> List<T> ofAllForces(Function<Force, List<T>> facts) {
    return Forces.bundled().all().stream().flatMap(force -> facts.apply(force).stream()).toList();
  }

  static <T> Table<T> withForce(
      Table<T> table, Function<T, Force> force, Function<T, Object> framework) {
    return table
        .with(FORCE, "force", "The force.", entry -> force.apply(entry).slug())
        .with(FRAMEWORK, "framework", "The framework, and so the cycle.", framework);
  }

  static <T> Table<T> withPage(Table<T> table, Function<T, Source> source) {
    return table
        .with(ADDRESS, "source", "The page that shows it.", entry -> source.apply(entry).address())
        .with(
            oneOf(Source.Publisher.values(), Source.Publisher::token),
            "publisher",
            "Whose page it is; `press` is everybody who is neither inspectorate nor police body.",
            entry -> source.apply(entry).publisher().token());
  }

  static <T> Table<T> withSource(Table<T> table, Function<T, Source> source) {
    return withPage(table, source)
        .with(
            DATE.optional(),
            "published",
            "When it was published; of a grade the day of the judgment, whichever page shows it."
                + " Empty if it is not known.",
            entry -> source.apply(entry).published().map(PartialDate::text));
  }

  static <T> Table<T> withSupport(Table<T> table, Function<T, Source> source) {
    return withSource(table, source)
        .with(
            oneOf(Source.Support.values(), Source.Support::token),
            "support",
            "`by-exclusion`: the page names the exceptions, and says this of all others.",
            entry -> source.apply(entry).support().token());
  }
}
