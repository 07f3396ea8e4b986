package org.peelinspections.model.framework;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.NormalText;
import org.peelinspections.model.internal.TsvTable;

/**
 * The registry of frameworks, with the crosswalks and borders between them.
 *
 * <p>{@link #bundled} holds what this library knows. To add a framework of your own, such as that
 * of a later cycle, use {@link #with(Framework)}; {@link #with(Crosswalk)} and {@link
 * #with(Border)} add how it relates to earlier ones. Immutable and thread-safe.
 */
public final class Frameworks {

  private final List<Framework> all;
  private final List<Crosswalk> crosswalks;
  private final List<Border> borders;
  private final Map<String, Framework> byName = new HashMap<>();

  /** The crosswalks over more than one border that were asked for, by the keys of their ends. */
  private final Map<List<String>, Crosswalk> composed = new ConcurrentHashMap<>();

  private Frameworks(List<Framework> all, List<Crosswalk> crosswalks, List<Border> borders) {
    this.all = List.copyOf(all);
    this.crosswalks = List.copyOf(crosswalks);
    this.borders = List.copyOf(borders);
    for (Framework framework : all) {
      addNames(framework);
    }
    Set<List<String>> ends = new HashSet<>();
    for (Crosswalk crosswalk : crosswalks) {
      Framework from = ofId(crosswalk.earlier());
      Framework to = ofId(crosswalk.later());
      checkEnds(crosswalk.where(), from, to, ends);
      crosswalk.checkQuestions(from, to);
    }
    ends.clear();
    for (Border border : borders) {
      Framework to = ofId(border.later());
      checkEnds(border.where(), ofId(border.earlier()), to, ends);
      border.checkAreas(to);
    }
  }

  private void addNames(Framework framework) {
    List<String> names = new ArrayList<>(List.of(framework.id(), framework.name()));
    names.addAll(framework.otherNames());
    Set<String> keys = new HashSet<>();
    for (String name : names) {
      String key = key(name);
      if (key.isEmpty()) {
        throw new InvalidValueException(
            "framework " + framework,
            "'" + name + "' names nothing",
            "expected a cycle or a title");
      }
      Framework other = keys.add(key) ? byName.putIfAbsent(key, framework) : null;
      if (other != null) {
        throw new InvalidValueException(
            "frameworks",
            "'" + name + "' names " + other + " and " + framework,
            "expected keys and names that no two frameworks share");
      }
    }
  }

  private static void checkEnds(
      String where, Framework earlier, Framework later, Set<List<String>> seen) {
    if (later.cycle().isBefore(earlier.cycle()) || earlier.id().equals(later.id())) {
      throw new InvalidValueException(
          where, later + " does not follow " + earlier, "expected a later framework");
    }
    if (!seen.add(List.of(earlier.id(), later.id()))) {
      throw new InvalidValueException(where, "it stands twice", "expected once");
    }
  }

  /**
   * The form that all spellings of a name share: lower case, words joined by hyphens, without the
   * word PEEL; of two years in a row the second has two digits. So {@code PEEL 2023 – 2025}, {@code
   * 2023–25} and {@code peel-2023-2025} are all {@code 2023-25}. Empty if nothing is left.
   */
  static String key(String name) {
    List<String> kept = new ArrayList<>();
    for (String word : NormalText.of(name).split(" ", -1)) {
      boolean secondYear = isYear(word) && !kept.isEmpty() && isYear(kept.get(kept.size() - 1));
      if (!word.equals("peel")) {
        kept.add(secondYear ? word.substring(2) : word);
      }
    }
    return String.join("-", kept);
  }

  private static boolean isYear(String word) {
    return word.length() == 4
        && word.startsWith("20")
        && word.chars().allMatch(c -> c >= '0' && c <= '9');
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
    return new Frameworks(frameworks, crosswalks, borders);
  }

  /**
   * Returns this registry plus a framework. Until a border is added, nothing is known about
   * comparing it with others.
   *
   * @throws InvalidValueException if it shares a key or name with another framework, or has a name
   *     without a letter or digit apart from the word PEEL
   */
  public Frameworks with(Framework framework) {
    return new Frameworks(Ways.plus(all, framework), crosswalks, borders);
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
    return new Frameworks(all, Ways.plus(crosswalks, crosswalk), borders);
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
    return new Frameworks(all, crosswalks, Ways.plus(borders, border));
  }

  /**
   * Returns all frameworks in the order in which they were added; the bundled ones in chronological
   * order.
   */
  public List<Framework> all() {
    return all;
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
    return Optional.ofNullable(ofKey == null ? byName.get(key(name)) : ofKey);
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

  private List<Crosswalk> way(Framework earlier, Framework later) {
    return Ways.shortest(
        crosswalks, Crosswalk::earlier, Crosswalk::later, earlier.id(), later.id());
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
      return Ways.shortest(borders, Border::earlier, Border::later, earlier.id(), later.id());
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
    return borders.stream()
        .filter(border -> border.earlier().equals(earlier) && border.later().equals(later))
        .findFirst();
  }

  private static final class Bundled {
    static final Frameworks FRAMEWORKS = new FrameworkFiles(TsvTable::resource).read();
  }
}
