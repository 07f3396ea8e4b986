package org.peelinspections.model.framework;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.fault.InvalidValueException;

/**
 * How the questions of one framework relate to those of a later one.
 *
 * <p>Every question of either framework stands in at least one row: linked, without a counterpart,
 * or with none established; {@link Frameworks} sees to it, since a crosswalk alone does not know
 * the questions. Pillars stand in none: a pillar goes on as the pillar of the same name. A question
 * that was split or merged stands in several rows. No pair of questions stands in two, and a
 * question that is linked is not said to have no counterpart. It can be said that none is
 * established beside a row that links it: where it leads further is then not known.
 */
@Value.Immutable
public abstract class Crosswalk {

  Crosswalk() {}

  /** The key of the earlier framework. */
  public abstract String earlier();

  /** The key of the later framework. */
  public abstract String later();

  /**
   * The rows: first those with an earlier question, in the order of that question, then those with
   * only a later question.
   */
  public abstract List<CrosswalkRow> rows();

  /** The rows of a question of the earlier framework; empty if it stands in none. */
  public final List<CrosswalkRow> ofEarlier(AreaId earlier) {
    return with(Optional.of(earlier), CrosswalkRow::earlier);
  }

  /** The rows of a question of the later framework; empty if it stands in none. */
  public final List<CrosswalkRow> ofLater(AreaId later) {
    return with(Optional.of(later), CrosswalkRow::later);
  }

  private List<CrosswalkRow> with(
      Optional<AreaId> question, Function<CrosswalkRow, Optional<AreaId>> side) {
    List<CrosswalkRow> found = new ArrayList<>();
    for (CrosswalkRow row : rows()) {
      if (side.apply(row).equals(question)) {
        found.add(row);
      }
    }
    return List.copyOf(found);
  }

  /**
   * Returns the crosswalk across two borders: this one, then the next.
   *
   * <p>Relations {@linkplain Relation#then compose} along each path from an earlier to a later
   * question. If several paths lead to the same question, their relations are composed too. A path
   * on which no counterpart is established gets a row beside the others. A path that ends without a
   * counterpart gets a row only if no other path leads across. Reasons, sources and the questions
   * between are joined. A question between the two that the next crosswalk does not mention counts
   * as not established.
   *
   * <p>Composition is associative: the grouping does not change which questions are related, or
   * how.
   *
   * @throws InvalidValueException if the other crosswalk does not begin where this one ends
   */
  public final Crosswalk then(Crosswalk next) {
    if (!later().equals(next.earlier())) {
      throw new InvalidValueException(
          where(),
          "it is followed by one from " + next.earlier() + " to " + next.later(),
          "expected one that begins at " + later());
    }
    Map<List<Optional<AreaId>>, CrosswalkRow> composed = new LinkedHashMap<>();
    Stream.concat(
            rows().stream().filter(row -> row.earlier().isPresent()).flatMap(across(next)),
            next.rows().stream().filter(row -> row.later().isPresent()).flatMap(this::backAcross))
        .forEach(row -> composed.merge(ends(row), row, Crosswalk::together));
    return new CrosswalkBuilder()
        .earlier(earlier())
        .later(next.later())
        .rows(withoutContradiction(composed.values()))
        .build();
  }

  private static List<Optional<AreaId>> ends(CrosswalkRow row) {
    return List.of(row.earlier(), row.later());
  }

  private static Function<CrosswalkRow, Stream<CrosswalkRow>> across(Crosswalk next) {
    return row -> row.later().map(between -> next.onward(row, between)).orElse(Stream.of(row));
  }

  private Stream<CrosswalkRow> onward(CrosswalkRow row, AreaId between) {
    List<CrosswalkRow> onward = ofEarlier(between);
    return onward.isEmpty()
        ? Stream.of(join(row, silent(between).earlier(between).build()))
        : onward.stream().map(then -> join(row, then));
  }

  /** The rows that lead to a later question without beginning at an earlier one. */
  private Stream<CrosswalkRow> backAcross(CrosswalkRow row) {
    return row.earlier().map(between -> backward(row, between)).orElse(Stream.of(row));
  }

  private Stream<CrosswalkRow> backward(CrosswalkRow row, AreaId between) {
    List<CrosswalkRow> before = ofLater(between);
    return before.isEmpty()
        ? Stream.of(join(silent(between).later(between).build(), row))
        : before.stream().filter(first -> first.earlier().isEmpty()).map(first -> join(first, row));
  }

  private CrosswalkRowBuilder silent(AreaId question) {
    return CrosswalkRow.builder()
        .relation(Relation.NOT_ESTABLISHED)
        .reason(
            "The crosswalk from "
                + earlier()
                + " to "
                + later()
                + " does not speak of "
                + question
                + ".");
  }

  private static CrosswalkRow join(CrosswalkRow first, CrosswalkRow second) {
    return CrosswalkRow.builder()
        .earlier(first.earlier())
        .later(second.later())
        .relation(first.relation().then(second.relation()))
        .reason(joined(step(first), step(second)))
        .addAllVia(first.via())
        .addAllVia(first.later().stream().toList())
        .addAllVia(second.via())
        .sources(union(first.sources(), second.sources()))
        .build();
  }

  /** The reason of a row; that of a single step between two questions says between which years. */
  private static String step(CrosswalkRow row) {
    return row.via().isEmpty() && row.relation().links()
        ? label(row.earlier().orElseThrow())
            + " to "
            + label(row.later().orElseThrow())
            + ": "
            + row.reason()
        : row.reason();
  }

  private static String label(AreaId question) {
    String key = question.framework();
    return Cycle.isKey(key) ? Cycle.ofKey(key).label() : key;
  }

  /** One row of two that have the same ends; none established outweighs no counterpart. */
  private static CrosswalkRow together(CrosswalkRow one, CrosswalkRow other) {
    if (!one.relation().links() && one.relation() != other.relation()) {
      return one.relation() == Relation.NOT_ESTABLISHED ? one : other;
    }
    return CrosswalkRow.builder()
        .from(one)
        .relation(one.relation().then(other.relation()))
        .reason(joined(one.reason(), other.reason()))
        .via(union(one.via(), other.via()))
        .sources(union(one.sources(), other.sources()))
        .build();
  }

  private static String joined(String one, String other) {
    return one.contains(other) ? one : one + " " + other;
  }

  private static <T> List<T> union(List<T> one, List<T> other) {
    Set<T> union = new LinkedHashSet<>(one);
    union.addAll(other);
    return List.copyOf(union);
  }

  private static List<CrosswalkRow> withoutContradiction(Collection<CrosswalkRow> rows) {
    Set<AreaId> linked = linked(rows);
    return rows.stream().filter(row -> !contradicted(row, linked)).toList();
  }

  private static Set<AreaId> linked(Collection<CrosswalkRow> rows) {
    Set<AreaId> linked = new HashSet<>();
    for (CrosswalkRow row : rows) {
      if (row.relation().links()) {
        linked.add(row.earlier().orElseThrow());
        linked.add(row.later().orElseThrow());
      }
    }
    return linked;
  }

  /** Whether a row says 'no counterpart' of a question that is linked elsewhere. */
  private static boolean contradicted(CrosswalkRow row, Set<AreaId> linked) {
    return row.relation() == Relation.NONE
        && linked.contains(row.earlier().or(row::later).orElseThrow());
  }

  @Value.Check
  void check() {
    Set<List<Optional<AreaId>>> seen = new LinkedHashSet<>();
    Set<AreaId> linked = linked(rows());
    for (CrosswalkRow row : rows()) {
      if (!seen.add(ends(row))) {
        throw new InvalidValueException(
            where(), "two rows lead from " + named(row), "expected one");
      }
      if (contradicted(row, linked)) {
        throw new InvalidValueException(
            where(),
            "a row says that a question has no counterpart, and another row names one: "
                + named(row),
            "expected one or the other");
      }
      requireFramework(row.earlier(), earlier());
      requireFramework(row.later(), later());
    }
  }

  /** Refuses a row with a question that its framework does not have, and one that no row names. */
  final void checkQuestions(Framework from, Framework to) {
    Set<AreaId> related = new HashSet<>();
    for (CrosswalkRow row : rows()) {
      row.earlier().ifPresent(id -> related.add(known(id, from)));
      row.later().ifPresent(id -> related.add(known(id, to)));
    }
    Stream.concat(from.questions().stream(), to.questions().stream())
        .filter(question -> !related.contains(question.id()))
        .findFirst()
        .ifPresent(
            question -> {
              throw new InvalidValueException(
                  where(),
                  "question " + question.id() + " stands in no row",
                  "expected at least one; the relation of a question without a counterpart is none,"
                      + " or not-established");
            });
  }

  private AreaId known(AreaId id, Framework framework) {
    if (framework.find(id).isEmpty()) {
      throw framework.noArea(where(), id.path());
    }
    return id;
  }

  final String where() {
    return "crosswalk from " + earlier() + " to " + later();
  }

  private static String named(CrosswalkRow row) {
    return row.earlier().map(AreaId::toString).orElse("no question")
        + " to "
        + row.later().map(AreaId::toString).orElse("no question");
  }

  private void requireFramework(Optional<AreaId> id, String framework) {
    if (id.isPresent() && (id.get().isPillar() || !id.get().framework().equals(framework))) {
      throw new InvalidValueException(
          where(), "a row names " + id.get(), "expected a question of " + framework);
    }
  }

  /** Starts a new crosswalk. */
  public static CrosswalkBuilder builder() {
    return new CrosswalkBuilder();
  }
}
