package org.peelinspections.data.tables;

import static org.peelinspections.data.tables.Column.tokens;

import java.util.List;
import java.util.function.Function;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Source;

/** The columns that tables on forces share. */
final class ForceColumns {

  private ForceColumns() {}

  static <T> List<T> ofAllForces(Function<Force, List<T>> facts) {
    return Forces.bundled().all().stream().flatMap(force -> facts.apply(force).stream()).toList();
  }

  static <T> Table<T> withForce(
      Table<T> table, Function<T, Force> force, Function<T, Object> framework) {
    return table.with("force", entry -> force.apply(entry).slug()).with("framework", framework);
  }

  static <T> Table<T> withPage(Table<T> table, Function<T, Source> source) {
    return table
        .with("source", entry -> source.apply(entry).address())
        .with(
            "publisher",
            tokens(Source.Publisher.values()),
            entry -> source.apply(entry).publisher());
  }

  static <T> Table<T> withSource(Table<T> table, Function<T, Source> source) {
    return withPage(table, source).with("published", entry -> source.apply(entry).published());
  }

  static <T> Table<T> withSupport(Table<T> table, Function<T, Source> source) {
    return withSource(table, source)
        .with("support", tokens(Source.Support.values()), entry -> source.apply(entry).support());
  }
}
