package org.peelinspections.data.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.data.PublishedJudgments;

/** The description of the tables for programs: {@code datapackage.json}. */
final class Descriptor {

  static final String TITLE = "PEEL inspections of the police forces of England and Wales";

  static final String ABOUT =
      "Judgments of the 43 police forces of England and Wales by the inspectorate (HMIC, since 2017"
          + " HMICFRS), as far as they are known, each with the address of a page that shows it."
          + " Facts alone were taken from the pages; this collection is not the work of the inspectorate,"
          + " and nothing was worked out from other grades. Contains public sector information"
          + " licensed under the Open Government Licence v3.0.";

  private static final String APACHE = "https://www.apache.org/licenses/LICENSE-2.0.txt";
  private static final String OGL =
      "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/";

  private Descriptor() {}

  static String of(List<DescribedTable> tables) {
    Map<String, Object> descriptor = new LinkedHashMap<>();
    descriptor.put("profile", "tabular-data-package");
    descriptor.put("name", "peel-inspections");
    descriptor.put("title", TITLE);
    descriptor.put("description", ABOUT);
    descriptor.put("version", PublishedJudgments.version());
    descriptor.put("licenses", licences());
    descriptor.put("sources", sources());
    descriptor.put("resources", tables.stream().map(Descriptor::resource).toList());
    return Json.of(descriptor);
  }

  private static List<Object> licences() {
    return List.of(
        ordered("name", "Apache-2.0", "title", "Apache License 2.0 (this package)", "path", APACHE),
        ordered(
            "name",
            "OGL-UK-3.0",
            "title",
            "Open Government Licence v3.0 (the pages of the inspectorate)",
            "path",
            OGL));
  }

  private static List<Object> sources() {
    return List.of(
        ordered("title", "HMIC, since 2017 HMICFRS: pages on PEEL assessments"),
        ordered("title", "Pages of police bodies"),
        ordered("title", "Pages of the press"));
  }

  private static Map<String, Object> resource(DescribedTable table) {
    Map<String, Object> resource = ordered("profile", "tabular-data-resource");
    resource.put("name", table.name());
    resource.put("path", table.name() + ".csv");
    resource.put("description", table.meaning());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    resource.put("schema", schema(table));
    return resource;
  }

  private static Map<String, Object> schema(DescribedTable table) {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("fields", table.columns().stream().map(Descriptor::field).toList());
    schema.put("missingValues", List.of(""));
    if (!table.key().isEmpty()) {
      schema.put("primaryKey", table.key());
    }
    List<Object> keys = new ArrayList<>();
    for (DescribedTable.Column column : table.columns()) {
      column.key().ifPresent(key -> keys.add(foreignKey(column.name(), key)));
    }
    if (!keys.isEmpty()) {
      schema.put("foreignKeys", keys);
    }
    return schema;
  }

  private static Map<String, Object> foreignKey(String column, String key) {
    int dot = key.indexOf('.');
    return ordered(
        "fields",
        List.of(column),
        "reference",
        ordered("resource", key.substring(0, dot), "fields", List.of(key.substring(dot + 1))));
  }

  private static Map<String, Object> field(DescribedTable.Column column) {
    Map<String, Object> field = ordered("name", column.name(), "type", column.type().type());
    if (column.type() == ColumnType.ADDRESS) {
      field.put("format", "uri");
    }
    field.put("description", column.meaning());
    Map<String, Object> constraints = new LinkedHashMap<>();
    if (column.required()) {
      constraints.put("required", true);
    }
    if (!column.tokens().isEmpty()) {
      constraints.put("enum", column.tokens());
    }
    if (column.type() == ColumnType.DATE) {
      constraints.put("pattern", ColumnType.DATE_PATTERN);
    }
    if (!constraints.isEmpty()) {
      field.put("constraints", constraints);
    }
    return field;
  }

  private static Map<String, Object> ordered(Object... namesAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      map.put(namesAndValues[i].toString(), namesAndValues[i + 1]);
    }
    return map;
  }
}
