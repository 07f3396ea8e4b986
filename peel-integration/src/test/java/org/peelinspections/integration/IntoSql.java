package org.peelinspections.integration;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.assessment.Assessment;

/**
 * Writes assessments as CSV and as JSON Lines, loads both into DuckDB and asks questions in SQL.
 *
 * <p>{@code docs/into-sql.md} explains the statements. Nothing here is special to DuckDB but how it
 * names the functions that read a file.
 */
final class IntoSql implements AutoCloseable {

  /** Makes the tables {@code judgments}, {@code findings} and {@code assessments}. */
  static final List<String> TABLES =
      List.of(
          """
          CREATE TABLE judgments AS
          SELECT * FROM read_csv('judgments.csv', header = true, delim = ',', quote = '"',
                                 escape = '"', all_varchar = true)""",
          """
          CREATE TABLE findings AS
          SELECT * FROM read_csv('findings.csv', header = true, delim = ',', quote = '"',
                                 escape = '"', all_varchar = true)""",
          """
          CREATE TABLE assessments AS
          SELECT * FROM read_json('assessments.jsonl', format = 'newline_delimited', columns = {
            force: 'VARCHAR',
            framework: 'VARCHAR',
            areas: 'STRUCT(area VARCHAR, statedDirections STRUCT(direction VARCHAR)[])[]'
          })""");

  /** How many forces were given which grade for what, in each cycle. */
  static final String GRADES =
      """
      SELECT cycle, area, grade, count(*) AS forces
      FROM judgments
      WHERE status = 'graded'
      GROUP BY cycle, area, grade
      ORDER BY cycle, area, grade""";

  /** How many findings of each kind stand at questions of each grade. */
  static final String FINDINGS =
      """
      SELECT findings.kind, judgments.grade, count(*) AS findings
      FROM findings
      JOIN judgments USING (force, framework, area_kind, area)
      WHERE area_kind = 'question' AND judgments.status = 'graded'
      GROUP BY findings.kind, judgments.grade
      ORDER BY findings.kind, judgments.grade""";

  /** Of which forces the inspectorate itself says that an area has declined. */
  static final String DECLINED =
      """
      SELECT DISTINCT force, framework, part.area
      FROM (SELECT force, framework, unnest(areas) AS part FROM assessments)
      WHERE list_contains(list_transform(part.statedDirections, lambda said: said.direction),
                          'declined')
      ORDER BY force, framework, part.area""";

  private final Connection connection;

  private IntoSql(Connection connection) {
    this.connection = connection;
  }

  /**
   * Writes the files into a folder and loads them into a database in memory.
   *
   * @param assessments one state of each; a force has no more than one a framework
   */
  static IntoSql load(Collection<Assessment> assessments, Path folder)
      throws IOException, SQLException {
    write(assessments, folder);
    return load(folder, DriverManager.getConnection("jdbc:duckdb:"));
  }

  /** Loads the files of a folder; closes the connection where that fails. */
  static IntoSql load(Path folder, Connection connection) throws SQLException {
    IntoSql database = new IntoSql(connection);
    try {
      String path = folder.toAbsolutePath().toString().replace("'", "''");
      database.run("SET file_search_path = '" + path + "'");
      for (String table : TABLES) {
        database.run(table);
      }
      return database;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  private static void write(Collection<Assessment> assessments, Path folder) throws IOException {
    try (OutputStream judgments = Files.newOutputStream(folder.resolve("judgments.csv"));
        OutputStream findings = Files.newOutputStream(folder.resolve("findings.csv"));
        OutputStream lines = Files.newOutputStream(folder.resolve("assessments.jsonl"))) {
      PeelCsv.judgments().write(assessments.stream(), judgments);
      PeelCsv.findings().write(assessments.stream(), findings);
      PeelJson.strict().writeLines(assessments.stream(), lines);
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** The rows that answer a question, each cell as text. */
  List<List<String>> ask(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(String.valueOf(result.getString(i)));
        }
        rows.add(Collections.unmodifiableList(cells));
      }
      return rows;
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
