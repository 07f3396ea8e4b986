package org.peelinspections.integration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * Makes the tables that a {@code datapackage.json} describes in a database, with all types, keys
 * and values, and loads the files into them: the database refuses what does not conform.
 */
final class DescribedTables {

  private static final Map<String, String> TYPES =
      Map.of("string", "VARCHAR", "integer", "INTEGER", "boolean", "BOOLEAN");

  private DescribedTables() {}

  /** Loads the package of a folder and returns the names of its tables. */
  static List<String> load(Path folder, Connection database) throws IOException, SQLException {
    JsonNode descriptor = new ObjectMapper().readTree(folder.resolve("datapackage.json").toFile());
    List<String> names = new ArrayList<>();
    try (Statement statement = database.createStatement()) {
      for (JsonNode resource : descriptor.required("resources")) {
        String name = resource.required("name").asText();
        statement.execute("CREATE TABLE " + name + " (" + columns(resource) + ")");
        statement.execute(
            "INSERT INTO "
                + name
                + " BY NAME SELECT * FROM read_csv("
                + quoted(folder.resolve(resource.required("path").asText()).toString())
                + ", header = true, delim = ',', quote = '\"', escape = '\"', all_varchar = true)");
        names.add(name);
      }
    }
    return names;
  }

  private static String columns(JsonNode resource) {
    JsonNode schema = resource.required("schema");
    List<String> parts = new ArrayList<>();
    schema.required("fields").forEach(field -> parts.add(column(field)));
    if (schema.has("primaryKey")) {
      parts.add("PRIMARY KEY (" + list(schema.get("primaryKey"), "\"") + ")");
    }
    for (JsonNode key : schema.path("foreignKeys")) {
      JsonNode reference = key.required("reference");
      parts.add(
          "FOREIGN KEY ("
              + list(key.required("fields"), "\"")
              + ") REFERENCES "
              + reference.required("resource").asText()
              + " ("
              + list(reference.required("fields"), "\"")
              + ")");
    }
    return String.join(", ", parts);
  }

  private static String column(JsonNode field) {
    String name = "\"" + field.required("name").asText() + "\"";
    JsonNode constraints = field.path("constraints");
    StringBuilder column = new StringBuilder(name);
    column.append(' ').append(TYPES.get(field.required("type").asText()));
    if (constraints.path("required").asBoolean()) {
      column.append(" NOT NULL");
    }
    if (constraints.has("enum")) {
      column.append(" CHECK (" + name + " IN (" + list(constraints.get("enum"), "'") + "))");
    }
    if (constraints.has("pattern")) {
      String pattern = quoted(constraints.get("pattern").asText());
      column.append(" CHECK (regexp_full_match(" + name + ", " + pattern + "))");
    }
    if (field.path("format").asText().equals("uri")) {
      column.append(" CHECK (regexp_full_match(" + name + ", 'https?://[^ ]+'))");
    }
    return column.toString();
  }

  private static String list(JsonNode texts, String quote) {
    return StreamSupport.stream(texts.spliterator(), false)
        .map(text -> quote + text.asText() + quote)
        .collect(Collectors.joining(", "));
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "''") + "'";
  }
}
