package org.peelinspections.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * What each file must keep by itself: it is sorted by its first cells, no two rows have the same,
 * and forces, cycles and areas have the names that they have in the model.
 */
final class FileRules {

  /** By how many of their first cells the rows of each file are sorted. */
  private static final Map<String, Integer> KEYS =
      Map.of(
          DataFiles.JUDGMENTS, 3,
          DataFiles.AREAS, 2,
          DataFiles.PUBLISHERS, 1,
          DataFiles.OTHER_STATES, 5,
          DataFiles.COUNTS, 3,
          DataFiles.DIRECTIONS, 5,
          DataFiles.MONITORING, 5);

  private FileRules() {}

  /**
   * Reads the tables and the version.
   *
   * @throws ResourceFormatException if a rule is broken
   */
  static void check(DataFiles files) {
    checkVersion(files.version());
    KEYS.forEach((name, keys) -> checkSorted(files, name, keys));
  }

  private static void checkVersion(String version) {
    if (!version.matches("[1-9][0-9]{0,8}")) {
      throw new ResourceFormatException(
          DataFiles.VERSION,
          1,
          "-",
          "'" + version + "' is no version; expected a number such as 1");
    }
  }

  private static void checkSorted(DataFiles files, String name, int keys) {
    if (files.content(name).startsWith("\uFFFD")) {
      throw new ResourceFormatException(name, 1, "-", "it is not UTF-8");
    }
    String header =
        DataFiles.bundled().content(name).lines().findFirst().orElseThrow().replace('\t', ' ');
    List<String> columns = List.of(header.split(" "));
    Row before = null;
    for (Row row : files.rows(name, header)) {
      if (before != null) {
        checkOrder(before, row, columns.subList(0, keys));
      }
      before = row;
    }
    files.rows(name, header).forEach(row -> checkNames(row, columns));
  }

  /** Refuses a force or cycle by another name than its slug or key, and what is no area. */
  private static void checkNames(Row row, List<String> columns) {
    if (columns.contains("force")) {
      List<String> slugs = Forces.bundled().all().stream().map(Force::slug).toList();
      row.cell("force", slug -> known(slug, slugs, "the slug of a force"));
    }
    if (columns.contains("kind") && columns.contains("label")) {
      List<String> keys =
          Frameworks.bundled().all().stream()
              .filter(framework -> framework.id().equals(framework.cycle().key()))
              .map(Framework::id)
              .toList();
      checkArea(
          row,
          Frameworks.bundled()
              .get(row.required("cycle", key -> known(key, keys, "the key of a cycle"))));
    }
  }

  private static void checkArea(Row row, Framework framework) {
    String kind = row.required("kind");
    switch (kind) {
      case "pillar" -> row.required("area", name -> pillar(framework, name));
      case "question" -> row.required("area", framework::question);
      default ->
          throw row.fault(
              "kind", "'" + kind + "' is not a kind of area; expected one of pillar, question");
    }
  }

  private static String pillar(Framework framework, String name) {
    Pillar.ofToken(name);
    List<String> tokens =
        framework.pillars().stream().map(entry -> entry.pillar().token()).toList();
    return known(name, tokens, "a pillar of " + framework.name());
  }

  static String known(String name, List<String> names, String kind) {
    if (!names.contains(name)) {
      throw new UnknownNameException(kind, name, names);
    }
    return name;
  }

  /** Refuses a row that does not come after another in the order of its keys. */
  private static void checkOrder(Row before, Row row, List<String> keys) {
    List<String> found = new ArrayList<>();
    for (String key : keys) {
      String cell = row.text(key);
      int order = before.text(key).compareTo(cell);
      if (order < 0) {
        return;
      }
      if (order > 0) {
        throw row.fault(
            key, "'" + cell + "' is not sorted in; expected it above line " + before.line());
      }
      found.add(cell);
    }
    throw row.fault("-", found + " stands in line " + before.line() + " already");
  }
}
