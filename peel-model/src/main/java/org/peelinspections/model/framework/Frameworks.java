package org.peelinspections.model.framework;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

/**
 * The registry of frameworks, with the crosswalks and borders between them.
 *
 * <p>{@link #bundled} holds what this library knows. To add a framework of your own, such as that
 * of a later cycle, use {@link #with(Framework)}; {@link #with(Crosswalk)} and {@link
 * #with(Border)} add how it relates to earlier ones. Immutable and thread-safe.
 */
public final class Frameworks {

  private static final Frameworks NONE = new Frameworks(List.of(), List.of(), List.of(), Map.of());

  private final List<Framework> all;
  private final List<Crosswalk> crosswalks;
  private final List<Border> borders;
  private final Map<String, Framework> byName;

  /** The crosswalks over more than one border that were asked for, by the keys of their ends. */
  private final Map<List<String>, Crosswalk> composed = new ConcurrentHashMap<>();

  private Frameworks(
      List<Framework> all,
      List<Crosswalk> crosswalks,
      List<Border> borders,
      Map<String, Framework> byName) {
    this.all = all;
    this.crosswalks = crosswalks;
    this.borders = borders;
    this.byName = byName;
  }

  /** The frameworks that this library knows, with their crosswalks and borders. */
  public static Frameworks bundled() {
    return Bundled.FRAMEWORKS;
  }

  /**
   * Returns a registry of the given frameworks, crosswalks and borders only.
   *
   * @throws InvalidValueException if {@link #with(Framework)}, {@link #with(Crosswalk)} or {@link
   *     #with(Border)} refuses one of them
   * @throws UnknownNameException if a crosswalk or border names a framework that is not given
   */
  public static Frameworks of(
      List<Framework> frameworks, List<Crosswalk> crosswalks, List<Border> borders) {
    Frameworks registry = NONE;
    for (Framework framework : frameworks) {
      registry = registry.with(framework);
    }
    for (Crosswalk crosswalk : crosswalks) {
      registry = registry.with(crosswalk);
    }
    for (Border border : borders) {
      registry = registry.with(border);
    }
    return registry;
  }

  /**
   * Returns this registry plus a framework. Until a border is added, nothing is known about
   * comparing it with others.
   *
   * @throws InvalidValueException if it shares a key or name with another framework, or has a name
   *     without a letter or digit apart from the word PEEL
   */
  public Frameworks with(Framework framework) {
    Map<String, Framework> names = new LinkedHashMap<>(byName);
    put(names, framework.id(), framework);
    put(names, framework.name(), framework);
    for (String name : framework.otherNames()) {
      put(names, name, framework);
    }
    return new Frameworks(Ways.plus(all, framework), crosswalks, borders, names);
  }

  private void put(Map<String, Framework> names, String name, Framework framework) {
    String key = FrameworkNames.key(name);
    if (key.isEmpty()) {
      throw new InvalidValueException(
          "framework " + framework, "'" + name + "' names nothing", "expected a cycle or a title");
    }
    if (byName.containsKey(key)) {
      throw new InvalidValueException(
          "frameworks",
          "'" + name + "' names " + byName.get(key) + " and " + framework,
          "expected keys and names that no two frameworks share");
    }
    names.put(key, framework);
  }

  /**
   * Returns this registry plus a crosswalk.
   *
   * @throws InvalidValueException if its later framework is not later, it leaves out a question of
   *     either framework or names one that they do not have, or this registry already has a
   *     crosswalk between the two
   * @throws UnknownNameException if it names a framework that is not in this registry
   */
  public Frameworks with(Crosswalk crosswalk) {
    String where = "crosswalk from " + crosswalk.earlier() + " to " + crosswalk.later();
    Framework earlier = ofId(crosswalk.earlier());
    Framework later = ofId(crosswalk.later());
    requireOrder(where, earlier, later);
    requireFirst(where, stated(earlier, later).isPresent());
    Set<AreaId> related = new HashSet<>();
    for (CrosswalkRow row : crosswalk.rows()) {
      addQuestion(related, where, earlier, row.earlier());
      addQuestion(related, where, later, row.later());
    }
    requireAll(related, where, earlier);
    requireAll(related, where, later);
    return new Frameworks(all, Ways.plus(crosswalks, crosswalk), borders, byName);
  }

  /**
   * Returns this registry plus a border.
   *
   * @throws InvalidValueException if its later framework is not later, it has a rule for an area
   *     that the later framework does not have, or this registry already has a border between the
   *     two
   * @throws UnknownNameException if it names a framework that is not in this registry
   */
  public Frameworks with(Border border) {
    String where = "border between " + border.earlier() + " and " + border.later();
    Framework earlier = ofId(border.earlier());
    Framework later = ofId(border.later());
    requireOrder(where, earlier, later);
    requireFirst(where, between(earlier.id(), later.id()).isPresent());
    List<String> areas = later.paths();
    for (BorderRule rule : border.rules()) {
      if (rule.area().isPresent() && !areas.contains(rule.area().get())) {
        throw noArea(where, later, rule.area().get());
      }
    }
    return new Frameworks(all, crosswalks, Ways.plus(borders, border), byName);
  }

  private static void requireOrder(String where, Framework earlier, Framework later) {
    if (later.cycle().isBefore(earlier.cycle()) || earlier.id().equals(later.id())) {
      throw new InvalidValueException(
          where, later + " does not follow " + earlier, "expected a later framework");
    }
  }

  private static void requireFirst(String where, boolean another) {
    if (another) {
      throw new InvalidValueException(where, "it stands twice", "expected once");
    }
  }

  private static InvalidValueException noArea(String where, Framework framework, String area) {
    return new InvalidValueException(
        where,
        "framework " + framework + " has no area " + area,
        "its areas are " + String.join(", ", framework.paths()));
  }

  /** Adds a question that a row names, and refuses one that its framework does not have. */
  private static void addQuestion(
      Set<AreaId> related, String where, Framework framework, Optional<AreaId> id) {
    if (id.isPresent() && related.add(id.get()) && framework.find(id.get()).isEmpty()) {
      throw noArea(where, framework, id.get().path());
    }
  }

  private static void requireAll(Set<AreaId> related, String where, Framework framework) {
    for (Question question : framework.questions()) {
      if (!related.contains(question.id())) {
        throw new InvalidValueException(
            where,
            "question " + question.id() + " stands in no row",
            "expected at least one; the relation of a question without a counterpart is none, or"
                + " not-established");
      }
    }
  }

  /**
   * Returns all frameworks in the order in which they were added; the bundled ones in chronological
   * order.
   */
  public List<Framework> all() {
    return all;
  }

  /** The frameworks used in a cycle; empty if none is known. */
  public List<Framework> ofCycle(Cycle cycle) {
    return all.stream().filter(framework -> framework.cycle().equals(cycle)).toList();
  }

  /** Returns the crosswalks in the order in which they were added, without composed ones. */
  public List<Crosswalk> crosswalks() {
    return crosswalks;
  }

  /** Returns the borders in the order in which they were added. */
  public List<Border> borders() {
    return borders;
  }

  /**
   * Finds a framework by key or name, ignoring case, whitespace, the word PEEL, and the kind of
   * dash or slash. The second of two years can have two digits or four. Empty if there is none.
   */
  public Optional<Framework> find(String name) {
    Framework ofKey = byName.get(name);
    return Optional.ofNullable(ofKey == null ? byName.get(FrameworkNames.key(name)) : ofKey);
  }

  /**
   * The framework of a key or name.
   *
   * @throws UnknownNameException if there is none; it lists the keys there are
   */
  public Framework get(String name) {
    return find(name).orElseThrow(() -> new UnknownNameException("a framework", name, ids()));
  }

  /** The framework of a key, in this very spelling. */
  Framework ofId(String id) {
    for (Framework framework : all) {
      if (framework.id().equals(id)) {
        return framework;
      }
    }
    throw new UnknownNameException("a framework", id, ids());
  }

  private List<String> ids() {
    return all.stream().map(Framework::id).toList();
  }

  /**
   * The question of an id.
   *
   * @throws UnknownNameException if there is no such framework, or no such question in it
   */
  public Question question(AreaId id) {
    return get(id.framework()).question(id.path());
  }

  /**
   * Returns how the questions of an earlier framework relate to those of a later one. If there is
   * no direct crosswalk, the shortest path of crosswalks is composed. Empty if there is no path,
   * and for a framework and itself.
   */
  public Optional<Crosswalk> crosswalk(Framework earlier, Framework later) {
    List<Crosswalk> way = way(earlier, later);
    return way.size() > 1
        ? Optional.of(
            composed.computeIfAbsent(
                List.of(earlier.id(), later.id()),
                ends -> way.stream().reduce(Crosswalk::then).orElseThrow()))
        : way.stream().findFirst();
  }

  private Optional<Crosswalk> stated(Framework earlier, Framework later) {
    List<Crosswalk> way = way(earlier, later);
    return way.size() == 1 ? Optional.of(way.get(0)) : Optional.empty();
  }

  private List<Crosswalk> way(Framework earlier, Framework later) {
    return new Ways<>(crosswalks, Crosswalk::earlier, Crosswalk::later)
        .shortest(earlier.id(), later.id());
  }

  /**
   * Returns the borders between an earlier framework and a later one, in chronological order: those
   * along the path of the {@linkplain #crosswalk crosswalk}, or, if there is no crosswalk, along
   * the path with the fewest borders. Empty if there is no path, or a border along the path is not
   * known.
   */
  public List<Border> borders(Framework earlier, Framework later) {
    List<Crosswalk> way = way(earlier, later);
    if (way.isEmpty()) {
      return new Ways<>(borders, Border::earlier, Border::later).shortest(earlier.id(), later.id());
    }
    List<Border> found =
        way.stream().flatMap(step -> between(step.earlier(), step.later()).stream()).toList();
    return found.size() == way.size() ? found : List.of();
  }

  /**
   * Returns whether judgments on an area may be compared between an earlier framework and a later
   * one, and why.
   *
   * @param earlier the key or name of the earlier framework, as in {@link #find}
   * @param later the key or a name of the later framework
   * @param area the token of a pillar, or the path or label of a question; of the later framework
   *     if it has such an area, else of the earlier one
   * @throws UnknownNameException if there is no such framework, or neither has such an area; it
   *     lists those there are
   * @throws InvalidValueException if the first framework is not of an earlier cycle
   */
  public AreaComparability comparability(String earlier, String later, String area) {
    return new AreaBorders(this, get(earlier), get(later)).of(area);
  }

  private Optional<Border> between(String earlier, String later) {
    for (Border border : borders) {
      if (border.earlier().equals(earlier) && border.later().equals(later)) {
        return Optional.of(border);
      }
    }
    return Optional.empty();
  }

  private static final class Bundled {
    static final Frameworks FRAMEWORKS = FrameworkFiles.bundled().read();
  }
}
