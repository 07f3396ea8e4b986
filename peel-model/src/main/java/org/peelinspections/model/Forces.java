package org.peelinspections.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.internal.NormalText;
import org.peelinspections.model.internal.TsvTable;

/**
 * A registry of forces, found by slug or by any of their names.
 *
 * <p>{@link #bundled} holds the 43 territorial forces of England and Wales. Add others with {@link
 * #of} and {@link #with}. Immutable and thread-safe.
 *
 * <p>The resource {@code forces.tsv} has the columns {@code slug}, {@code name}, {@code
 * short_name}, {@code other_names}, {@code short_forms}, {@code ons_code} and {@code sources}; a
 * row without a source is unverified. Short forms in common use, such as WMP, are used to find a
 * force only; they are general knowledge and have no source.
 */
public final class Forces {

  private final List<Force> all;
  private final Map<String, Force> byName = new HashMap<>();

  /** By the short forms, such as WMP; one that is also a name means the force of that name. */
  private final Map<String, Force> byShortForm;

  private Forces(List<Force> all, Map<String, Force> byShortForm) {
    this.all = List.copyOf(all);
    this.byShortForm = byShortForm;
    for (Force force : all) {
      put(force.slug(), force);
      put(force.name(), force);
      put(force.shortName(), force);
      force.otherNames().forEach(name -> put(name, force));
    }
  }

  private void put(String name, Force force) {
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
    return new Forces(forces, Map.of());
  }

  /**
   * Returns this registry plus a force.
   *
   * @throws InvalidValueException if it shares a slug or name with another force
   */
  public Forces with(Force force) {
    List<Force> more = new ArrayList<>(all);
    more.add(force);
    return new Forces(more, byShortForm);
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
    Force ofName = byName.get(name);
    if (ofName == null) {
      String key = key(name);
      ofName = byName.getOrDefault(key, byShortForm.get(key));
    }
    return Optional.ofNullable(ofName);
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

  /** Reads forces from a table. */
  static Forces read(TsvTable table) {
    List<Force> forces = new ArrayList<>();
    Map<String, Force> byShortForm = new HashMap<>();
    for (TsvTable.Row row : table.rows()) {
      row.addresses("sources");
      row.read(r -> forces.add(force(r)));
      Force force = forces.get(forces.size() - 1);
      row.list("short_forms").forEach(form -> byShortForm.put(key(form), force));
    }
    return new Forces(forces, byShortForm);
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
    return "slug name short_name other_names short_forms ons_code sources".split(" ");
  }

  private static final class Bundled {
    static final Forces FORCES = read(TsvTable.resource("forces.tsv", columns()));
  }
}
