package org.peelinspections.model;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;
import org.peelinspections.model.framework.Relation;

/** Crosswalks made up from a seed: splits, merges, gaps, and ways that are lost. */
public final class RandomCrosswalks {

  private static final List<Relation> LINKS =
      List.of(
          Relation.EQUAL,
          Relation.REWORDED,
          Relation.BROADER,
          Relation.NARROWER,
          Relation.OVERLAPS);

  private final Random random;

  public RandomCrosswalks(long seed) {
    random = new Random(seed);
  }

  /** The questions of a made-up framework. */
  public static List<AreaId> questions(String framework, int count) {
    return IntStream.rangeClosed(1, count).mapToObj(i -> AreaId.of(framework, "q" + i)).toList();
  }

  /** Crosswalks between neighbours f0, f1 and so on, each of one to five questions. */
  public List<Crosswalk> chain(int length) {
    List<List<AreaId>> frameworks =
        IntStream.rangeClosed(0, length)
            .mapToObj(i -> questions("f" + i, 1 + random.nextInt(5)))
            .toList();
    return IntStream.range(0, length)
        .mapToObj(i -> between(frameworks.get(i), frameworks.get(i + 1)))
        .toList();
  }

  private Crosswalk between(List<AreaId> earlier, List<AreaId> later) {
    List<CrosswalkRow> rows = new ArrayList<>();
    Set<AreaId> linked = new HashSet<>();
    for (AreaId from : earlier) {
      for (AreaId to : later) {
        if (random.nextInt(100) < 35) {
          rows.add(row(Optional.of(from), Optional.of(to), pick(LINKS)));
          linked.addAll(List.of(from, to));
        }
      }
      lone(linked.contains(from))
          .ifPresent(relation -> rows.add(row(Optional.of(from), Optional.empty(), relation)));
    }
    for (AreaId to : later) {
      lone(linked.contains(to))
          .ifPresent(relation -> rows.add(row(Optional.empty(), Optional.of(to), relation)));
    }
    return Crosswalk.builder()
        .earlier(earlier.get(0).framework())
        .later(later.get(0).framework())
        .rows(rows)
        .build();
  }

  private Optional<Relation> lone(boolean linked) {
    boolean lost = random.nextInt(100) < 25;
    if (linked) {
      return lost ? Optional.of(Relation.NOT_ESTABLISHED) : Optional.empty();
    }
    return Optional.of(lost ? Relation.NOT_ESTABLISHED : Relation.NONE);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  public static CrosswalkRow row(Optional<AreaId> from, Optional<AreaId> to, Relation relation) {
    String ends =
        from.map(AreaId::toString).orElse("-") + ">" + to.map(AreaId::toString).orElse("-");
    return CrosswalkRow.builder()
        .earlier(from)
        .later(to)
        .relation(relation)
        .reason("Ground of " + ends + ".")
        .addSource(URI.create("https://example.org/" + ends.replace('>', '/')))
        .build();
  }
}
