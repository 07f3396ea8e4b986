package org.peelinspections.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.NormalText;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable;

/**
 * A registry of forces, found by slug or by any of their names.
 *
 * <p>{@link #bundled} holds the 43 territorial forces of England and Wales. Add others with {@link
 * #of} and {@link #with}. Immutable and thread-safe.
 *
 * <p>The resource {@code force-short-forms.tsv} has short forms in common use, such as WMP; they
 * are used to find a force only. The resource {@code forces.tsv} has the columns {@code slug},
 * {@code name}, {@code short_name}, {@code other_names}, {@code ons_code} and {@code sources}; a
 * row without a source is unverified.
 */
public final class Forces {

  private final List<Force> all;
  private final Map<String, Force> byName;

  /** The slugs as they stand in {@link #byName}, by the short forms, such as WMP. */
  private final Map<String, String> shortForms;

  private Forces(List<Force> all, Map<String, Force> byName, Map<String, String> shortForms) {
    this.all = List.copyOf(all);
    this.byName = byName;
    this.shortForms = shortForms;
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
   * Returns a registry of the given forces only.
   *
   * @throws InvalidValueException if two of them share a slug or name
   */
  public static Forces of(List<Force> forces) {
    return of(forces, Map.of());
  }

  private static Forces of(List<Force> forces, Map<String, String> shortForms) {
    Map<String, Force> byName = new LinkedHashMap<>();
    for (Force force : forces) {
      putAll(byName, force);
    }
    return new Forces(forces, byName, shortForms);
  }

  /**
   * Returns this registry plus a force.
   *
   * @throws InvalidValueException if it shares a slug or name with another force
   */
  public Forces with(Force force) {
    List<Force> more = new ArrayList<>(all);
    more.add(force);
    return of(more, shortForms);
  }

  /** Returns all forces in the order in which they were added; the bundled ones by slug. */
  public List<Force> all() {
    return all;
  }

  /**
   * Finds a force by slug or name, ignoring case and whitespace, with '&amp;' equal to 'and'. The
   * bundled registry also knows the usual short forms, such as WMP, GMP, MPS, the Met and Herts.
   * Empty if there is none.
   */
  public Optional<Force> find(String name) {
    Force ofKey = byName.get(name);
    return ofKey == null ? findKey(key(name)) : Optional.of(ofKey);
  }

  private Optional<Force> findKey(String key) {
    return Optional.ofNullable(byName.get(key))
        .or(() -> Optional.ofNullable(shortForms.get(key)).map(byName::get));
  }

  /**
   * Returns the force of a slug or name.
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
    return NormalText.of(name.replace("&", " and "));
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
    return new Forces(forces, byName, Map.of());
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

  /**
   * These forces, to be found by short forms too; one that is also a name means the force of that
   * name.
   */
  Forces withShortForms(TsvTable table) {
    Map<String, String> slugs = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      String slug = key(get(row.required("slug")).slug());
      row.list("short_forms").forEach(form -> slugs.put(key(form), slug));
    }
    return new Forces(all, byName, Map.copyOf(slugs));
  }

  /** The columns of the table of forces. */
  static String[] columns() {
    return new String[] {"slug", "name", "short_name", "other_names", "ons_code", "sources"};
  }

  private static final class Bundled {
    static final Forces FORCES =
        read(TsvTable.resource("forces.tsv", columns()))
            .withShortForms(TsvTable.resource("force-short-forms.tsv", "slug", "short_forms"));
  }
}
