package org.peelinspections.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A registry of forces, found by slug or by any of their names.
 *
 * <p>{@link #bundled} holds the 43 territorial forces of England and Wales. A caller can hold
 * others with {@link #of} and {@link #with}. Immutable and safe for use by many threads.
 *
 * <p>The resource {@code forces.tsv} has the columns {@code slug}, {@code name}, {@code
 * short_name}, {@code other_names}, {@code ons_code} and {@code sources}; a row without a source is
 * unverified.
 */
public final class Forces {

  private final List<Force> all;
  private final Map<String, Force> byName;

  private Forces(List<Force> all, Map<String, Force> byName) {
    this.all = List.copyOf(all);
    this.byName = byName;
  }

  private static Force putAll(Map<String, Force> byName, Force force) {
    put(byName, force.slug(), force);
    put(byName, force.name(), force);
    put(byName, force.shortName(), force);
    for (String name : force.otherNames()) {
      put(byName, name, force);
    }
    return force;
  }

  private static void put(Map<String, Force> byName, String name, Force force) {
    Force other = byName.putIfAbsent(key(name), force);
    if (other != null && other != force) {
      throw new InvalidValueException(
          "forces",
          "'" + name + "' names " + other.slug() + " and " + force.slug(),
          "expected slugs and names that no two forces share");
    }
  }

  /** The 43 territorial police forces of England and Wales. */
  public static Forces bundled() {
    return Bundled.FORCES;
  }

  /**
   * A registry of the given forces and no others.
   *
   * @throws InvalidValueException if two of them share a slug or name
   */
  public static Forces of(List<Force> forces) {
    Map<String, Force> byName = new LinkedHashMap<>();
    for (Force force : forces) {
      putAll(byName, force);
    }
    return new Forces(forces, byName);
  }

  /**
   * This registry and one more force.
   *
   * @throws InvalidValueException if it shares a slug or name with another force
   */
  public Forces with(Force force) {
    List<Force> more = new ArrayList<>(all);
    more.add(force);
    return of(more);
  }

  /** All forces, in the order they were given; the bundled ones by slug. */
  public List<Force> all() {
    return all;
  }

  /**
   * The force of a slug or name; capitals, kinds of space and '&amp;' for 'and' make no difference.
   * Empty if there is none.
   */
  public Optional<Force> find(String name) {
    Force ofKey = byName.get(name);
    return Optional.ofNullable(ofKey == null ? byName.get(key(name)) : ofKey);
  }

  /**
   * The force of a slug or name.
   *
   * @throws UnknownNameException if there is none; it lists the slugs there are
   */
  public Force get(String name) {
    return find(name)
        .orElseThrow(
            () ->
                new UnknownNameException("a force", name, all.stream().map(Force::slug).toList()));
  }

  private static String key(String name) {
    return FindingText.normalised(name.replace("&", " and "));
  }

  /**
   * Reads forces from a table.
   *
   * @throws ResourceFormatException if it has a fault
   */
  static Forces read(TsvTable table) {
    List<Force> forces = new ArrayList<>();
    Map<String, Force> byName = new LinkedHashMap<>();
    for (TsvTable.Row row : table.rows()) {
      row.addresses("sources");
      forces.add(row.build(r -> putAll(byName, force(r))));
    }
    return new Forces(forces, byName);
  }

  private static Force force(TsvTable.Row row) {
    return Force.builder()
        .slug(row.required("slug"))
        .name(row.required("name"))
        .shortName(row.required("short_name"))
        .otherNames(row.list("other_names"))
        .onsCode(row.cell("ons_code"))
        .build();
  }

  /** The columns of the table of forces. */
  static String[] columns() {
    return new String[] {"slug", "name", "short_name", "other_names", "ons_code", "sources"};
  }

  private static final class Bundled {
    static final Forces FORCES = read(TsvTable.resource("forces.tsv", columns()));
  }
}
