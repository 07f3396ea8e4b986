package org.peelinspections.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The registry of frameworks, with the crosswalks and borders between them.
 *
 * <p>{@link #bundled} holds what this library knows. A caller can hold a framework of their own,
 * such as that of a later cycle, with {@link #with}. Immutable and safe for use by many threads.
 */
public final class Frameworks {

  private final List<Framework> all;
  private final List<Crosswalk> crosswalks;
  private final List<Border> borders;
  private final Map<String, Framework> byName = new LinkedHashMap<>();

  private Frameworks(List<Framework> all, List<Crosswalk> crosswalks, List<Border> borders) {
    this.all = List.copyOf(all);
    this.crosswalks = List.copyOf(crosswalks);
    this.borders = List.copyOf(borders);
    for (Framework framework : this.all) {
      put(framework.id(), framework);
      put(framework.name(), framework);
      framework.otherNames().forEach(name -> put(name, framework));
    }
    this.crosswalks.forEach(this::requireKnown);
    for (Border border : this.borders) {
      get(border.earlier());
      get(border.later());
    }
  }

  private void put(String name, Framework framework) {
    Framework other = byName.putIfAbsent(key(name), framework);
    if (other != null && other != framework) {
      throw new InvalidValueException(
          "frameworks",
          "'" + name + "' names " + other + " and " + framework,
          "expected names that no two frameworks share");
    }
  }

  private void requireKnown(Crosswalk crosswalk) {
    Framework earlier = get(crosswalk.earlier());
    Framework later = get(crosswalk.later());
    String where = "crosswalk from " + earlier + " to " + later;
    for (CrosswalkRow row : crosswalk.rows()) {
      requireKnown(where, earlier, row.earlier());
      requireKnown(where, later, row.later());
    }
    for (Question question : earlier.questions()) {
      requireRow(where, question, crosswalk.ofEarlier(question.id()));
    }
    for (Question question : later.questions()) {
      requireRow(where, question, crosswalk.ofLater(question.id()));
    }
  }

  private static void requireKnown(String where, Framework framework, Optional<QuestionId> id) {
    if (id.isPresent() && framework.find(id.get()).isEmpty()) {
      throw new InvalidValueException(
          where,
          "framework " + framework + " has no question " + id.get(),
          "its questions are "
              + framework.questions().stream().map(question -> question.id().path()).toList());
    }
  }

  private static void requireRow(String where, Question question, List<CrosswalkRow> rows) {
    if (rows.isEmpty()) {
      throw new InvalidValueException(
          where, "question " + question.id() + " stands in no row", "expected at least one");
    }
  }

  /** The frameworks that this library knows, with their crosswalks and borders. */
  public static Frameworks bundled() {
    return Bundled.FRAMEWORKS;
  }

  /**
   * A registry of the given frameworks, crosswalks and borders and no others.
   *
   * @throws InvalidValueException if two frameworks share a name, or a crosswalk passes over a
   *     question of either of its frameworks
   * @throws UnknownNameException if a crosswalk or border names a framework that is not given
   */
  public static Frameworks of(
      List<Framework> frameworks, List<Crosswalk> crosswalks, List<Border> borders) {
    return new Frameworks(frameworks, crosswalks, borders);
  }

  /**
   * This registry and one more framework, which nothing is yet known to be comparable with.
   *
   * @throws InvalidValueException if it shares a name with another framework
   */
  public Frameworks with(Framework framework) {
    return new Frameworks(plus(all, framework), crosswalks, borders);
  }

  /**
   * This registry and one more crosswalk.
   *
   * @throws InvalidValueException if it passes over a question of either of its frameworks
   * @throws UnknownNameException if it names a framework that is not in this registry
   */
  public Frameworks with(Crosswalk crosswalk) {
    return new Frameworks(all, plus(crosswalks, crosswalk), borders);
  }

  /**
   * This registry and one more border.
   *
   * @throws UnknownNameException if it names a framework that is not in this registry
   */
  public Frameworks with(Border border) {
    return new Frameworks(all, crosswalks, plus(borders, border));
  }

  private static <T> List<T> plus(List<T> list, T element) {
    List<T> more = new ArrayList<>(list);
    more.add(element);
    return more;
  }

  /** All frameworks, in the order they were given; the bundled ones in the order of time. */
  public List<Framework> all() {
    return all;
  }

  /** The frameworks used in a cycle; empty if none is known. */
  public List<Framework> ofCycle(Cycle cycle) {
    return all.stream().filter(framework -> framework.cycle().equals(cycle)).toList();
  }

  /**
   * The framework of a key or name; capitals, the word PEEL, kinds of space, of dash and the slash
   * make no difference. Empty if there is none.
   */
  public Optional<Framework> find(String name) {
    return Optional.ofNullable(byName.get(key(name)));
  }

  /**
   * The framework of a key or name.
   *
   * @throws UnknownNameException if there is none; it lists the keys there are
   */
  public Framework get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new UnknownNameException(
                    "a framework", name, all.stream().map(Framework::id).toList()));
  }

  /**
   * The question of an id.
   *
   * @throws UnknownNameException if there is no such framework, or no such question in it
   */
  public Question question(QuestionId id) {
    return get(id.framework()).question(id.path());
  }

  /**
   * How the questions of an earlier framework relate to those of a later one: as stated between
   * neighbours, composed over those between otherwise. Empty if no way leads from one to the other.
   */
  public Optional<Crosswalk> crosswalk(Framework earlier, Framework later) {
    List<Crosswalk> way = way(earlier.id(), later.id());
    return way.stream().reduce(Crosswalk::then);
  }

  /**
   * The borders that lie between an earlier framework and a later one, in order of time. Empty if
   * no crosswalk leads from one to the other, or no border is known somewhere on the way.
   */
  public List<Border> borders(Framework earlier, Framework later) {
    List<Border> found = new ArrayList<>();
    for (Crosswalk step : way(earlier.id(), later.id())) {
      Optional<Border> border =
          borders.stream()
              .filter(b -> b.earlier().equals(step.earlier()) && b.later().equals(step.later()))
              .findFirst();
      if (border.isEmpty()) {
        return List.of();
      }
      found.add(border.get());
    }
    return List.copyOf(found);
  }

  /** The shortest way over stated crosswalks; empty if there is none. */
  private List<Crosswalk> way(String from, String to) {
    Map<String, List<Crosswalk>> ways = new LinkedHashMap<>();
    Deque<String> open = new ArrayDeque<>();
    Set<String> seen = new HashSet<>(Set.of(from));
    ways.put(from, List.of());
    open.add(from);
    while (!open.isEmpty()) {
      String here = open.remove();
      List<Crosswalk> way = ways.getOrDefault(here, List.of());
      if (here.equals(to)) {
        return way;
      }
      for (Crosswalk step : crosswalks) {
        if (step.earlier().equals(here) && seen.add(step.later())) {
          ways.put(step.later(), plus(way, step));
          open.add(step.later());
        }
      }
    }
    return List.of();
  }

  private static String key(String name) {
    String normalised = FindingText.normalised(name.toLowerCase(Locale.ROOT));
    String[] words = normalised.split(" ", -1);
    List<String> kept = new ArrayList<>();
    for (String word : words) {
      if (!word.equals("peel")) {
        kept.add(word);
      }
    }
    return String.join("-", kept);
  }

  private static final class Bundled {
    static final Frameworks FRAMEWORKS = FrameworkFiles.bundled().read();
  }
}
