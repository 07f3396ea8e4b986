package org.peelinspections.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How the questions of one framework relate to those of a later one.
 *
 * <p>Every question of either framework stands in at least one row: linked, without a counterpart,
 * or with none established. A question that was split or merged stands in several. No pair of
 * questions stands in two rows.
 */
@Value.Immutable
public abstract class Crosswalk {

  Crosswalk() {}

  /** The key of the earlier framework. */
  public abstract String earlier();

  /** The key of the later framework. */
  public abstract String later();

  /**
   * The rows: first those with an earlier question, in its order, then those with a later alone.
   */
  public abstract List<CrosswalkRow> rows();

  /** The rows of a question of the earlier framework; empty if it stands in none. */
  public final List<CrosswalkRow> ofEarlier(QuestionId earlier) {
    return rows().stream().filter(row -> row.earlier().equals(Optional.of(earlier))).toList();
  }

  /** The rows of a question of the later framework; empty if it stands in none. */
  public final List<CrosswalkRow> ofLater(QuestionId later) {
    return rows().stream().filter(row -> row.later().equals(Optional.of(later))).toList();
  }

  /**
   * The crosswalk over two borders.
   *
   * <p>Relations {@linkplain Relation#then compose} along each way from an earlier to a later
   * question; where two ways lead to the same question by different relations, they overlap. A
   * question none of whose ways leads across is said to have no counterpart, or none established if
   * that holds for one of its ways. Reasons and sources of a way are joined.
   *
   * @throws InvalidValueException if the other crosswalk does not begin where this one ends
   */
  public final Crosswalk then(Crosswalk next) {
    if (!later().equals(next.earlier())) {
      throw new InvalidValueException(
          "crosswalk from " + earlier() + " to " + later(),
          "it is followed by one from " + next.earlier() + " to " + next.later(),
          "expected one that begins at " + later());
    }
    Map<List<Optional<QuestionId>>, CrosswalkRow> composed = new LinkedHashMap<>();
    rows().stream()
        .filter(row -> row.earlier().isPresent())
        .flatMap(row -> across(row, next))
        .forEach(row -> composed.merge(ends(row), row, Crosswalk::sameEnds));
    next.rows().stream()
        .filter(row -> row.later().isPresent())
        .flatMap(row -> backAcross(row))
        .filter(row -> row.earlier().isEmpty())
        .forEach(row -> composed.merge(ends(row), row, Crosswalk::sameEnds));
    return new CrosswalkBuilder()
        .earlier(earlier())
        .later(next.later())
        .rows(withoutVoid(new ArrayList<>(composed.values())))
        .build();
  }

  private static List<Optional<QuestionId>> ends(CrosswalkRow row) {
    return List.of(row.earlier(), row.later());
  }

  private static Stream<CrosswalkRow> across(CrosswalkRow row, Crosswalk next) {
    if (row.later().isEmpty()) {
      return Stream.of(row);
    }
    return next.ofEarlier(row.later().get()).stream().map(onward -> join(row, onward));
  }

  private Stream<CrosswalkRow> backAcross(CrosswalkRow row) {
    if (row.earlier().isEmpty()) {
      return Stream.of(row);
    }
    return ofLater(row.earlier().get()).stream().map(before -> join(before, row));
  }

  private static CrosswalkRow join(CrosswalkRow first, CrosswalkRow second) {
    CrosswalkRowBuilder joined =
        CrosswalkRow.builder()
            .relation(first.relation().then(second.relation()))
            .reason(
                first.reason().equals(second.reason())
                    ? first.reason()
                    : first.reason() + " " + second.reason())
            .sources(union(first.sources(), second.sources()));
    if (first.earlier().isPresent()) {
      joined.earlier(first.earlier());
    }
    if (second.later().isPresent()) {
      joined.later(second.later());
    }
    return joined
        .addAllVia(first.via())
        .addAllVia(first.later().stream().toList())
        .addAllVia(second.via())
        .build();
  }

  private static CrosswalkRow sameEnds(CrosswalkRow one, CrosswalkRow other) {
    Relation relation = one.relation();
    if (relation != other.relation()) {
      relation = relation.links() ? Relation.OVERLAPS : Relation.NOT_ESTABLISHED;
    }
    String reason =
        one.reason().contains(other.reason()) ? one.reason() : one.reason() + " " + other.reason();
    return CrosswalkRow.builder()
        .from(one)
        .relation(relation)
        .reason(reason)
        .sources(union(one.sources(), other.sources()))
        .build();
  }

  private static List<URI> union(List<URI> one, List<URI> other) {
    Set<URI> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return List.copyOf(union);
  }

  /** Leaves out rows that say 'no counterpart' of a question that another row links. */
  private static List<CrosswalkRow> withoutVoid(List<CrosswalkRow> rows) {
    Set<QuestionId> linked = new LinkedHashSet<>();
    rows.stream()
        .filter(row -> row.relation().links())
        .forEach(
            row -> {
              row.earlier().ifPresent(linked::add);
              row.later().ifPresent(linked::add);
            });
    return rows.stream()
        .filter(
            row ->
                row.relation().links()
                    || Stream.of(row.earlier(), row.later())
                        .flatMap(Optional::stream)
                        .noneMatch(linked::contains))
        .toList();
  }

  @Value.Check
  void check() {
    String where = "crosswalk from " + earlier() + " to " + later();
    Set<List<Optional<QuestionId>>> seen = new LinkedHashSet<>();
    for (CrosswalkRow row : rows()) {
      if (!seen.add(ends(row))) {
        throw new InvalidValueException(
            where, "the row " + ends(row) + " stands twice", "expected once");
      }
      requireFramework(where, row.earlier(), earlier());
      requireFramework(where, row.later(), later());
    }
  }

  private static void requireFramework(String where, Optional<QuestionId> id, String framework) {
    if (id.isPresent() && !id.get().framework().equals(framework)) {
      throw new InvalidValueException(
          where, "a row names " + id.get(), "expected a question of " + framework);
    }
  }

  /** Starts a new crosswalk. */
  public static CrosswalkBuilder builder() {
    return new CrosswalkBuilder();
  }
}
