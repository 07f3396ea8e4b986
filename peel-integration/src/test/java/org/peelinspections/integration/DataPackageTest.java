package org.peelinspections.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.data.PublishedJudgments;
import org.peelinspections.data.tables.DataPackage;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.assessment.Assessment;

/** The data package conforms to its own description, and answers as {@code docs} show it. */
class DataPackageTest {

  private static final Path DOCUMENT =
      Path.of(System.getProperty("peel.root", ".."), "docs", "data-package.md");
  private static final Pattern STATEMENT = Pattern.compile("```sql\n(.*?);\n```", Pattern.DOTALL);

  @TempDir private static Path made;

  @BeforeAll
  static void write() throws IOException {
    DataPackage.write(made);
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }

  @Test
  void load_takesEveryTableWithItsKeys() throws IOException, SQLException {
    List<String> files =
        files(made).stream().map(file -> file.getFileName().toString()).sorted().toList();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
      List<String> tables = DescribedTables.load(made, database);

      assertThat(files)
          .filteredOn(name -> name.endsWith(".csv"))
          .containsExactlyInAnyOrderElementsOf(
              tables.stream().map(table -> table + ".csv").toList());
      assertThat(ask(database, "SELECT count(*) FROM judgments")).containsExactly(List.of("2097"));
      assertThat(ask(database, "SELECT count(*) FROM directions WHERE area IS NULL"))
          .containsExactly(List.of("63"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "judgments.csv, 'avon-and-somerset,2014,2014/efficiency,', 'nowhere,2014,2014/efficiency,'",
    "judgments.csv, ',2014,2014/efficiency,', ',2014,2014/nothing,'",
    "judgments.csv, 'graded,outstanding', 'graded,superb'",
    "judgments.csv, ',2014-11-27,', ',27/11/2014,'",
    "judgments.csv, '2014/effectiveness/2', '2014/effectiveness/1'",
    "judgments.csv, 'force,framework', 'force,cycle'",
    "judgments.csv, 'https://', 'ftp://'",
    "counts.csv, ',8,0,2,1,5,0,', ',eight,0,2,1,5,0,'",
    "forces.csv, ',Bedfordshire Police,', ',,'",
    "areas.csv, ',true,', ',perhaps,'",
  })
  void load_ofASpoiltPackage_isRefused(
      String file, String found, String spoilt, @TempDir Path folder)
      throws IOException, SQLException {
    for (Path path : files(made)) {
      Files.copy(path, folder.resolve(path.getFileName()));
    }
    String table = Files.readString(made.resolve(file));
    assertThat(table).contains(found);
    Files.writeString(folder.resolve(file), table.replaceFirst(Pattern.quote(found), spoilt));

    try (Connection database = DriverManager.getConnection("jdbc:duckdb:")) {
      assertThatExceptionOfType(SQLException.class)
          .isThrownBy(() -> DescribedTables.load(folder, database))
          .withMessageMatching("(?s)(Constraint|Conversion|Binder) Error: .*");
    }
  }

  private static List<List<String>> ask(Connection database, String sql) throws SQLException {
    try (Statement statement = database.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      List<List<String>> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          cells.add(result.getString(i));
        }
        rows.add(cells);
      }
      return rows;
    }
  }

  /** The answers to the statements of the documentation, in their order. */
  private static List<List<List<String>>> answers() throws IOException, SQLException {
    List<List<List<String>>> answers = new ArrayList<>();
    try (Connection database = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = database.createStatement()) {
      statement.execute("SET file_search_path = '" + made + "'");
      for (var shown : STATEMENT.matcher(Files.readString(DOCUMENT)).results().toList()) {
        answers.add(ask(database, shown.group(1)));
      }
    }
    return answers;
  }

  private static List<List<String>> gradesOfLegitimacy() {
    TreeMap<String, Integer> counts = new TreeMap<>();
    for (Assessment each : PublishedJudgments.all()) {
      each.pillar(Pillar.LEGITIMACY)
          .filter(part -> part.judgment() instanceof Judgment.Graded)
          .flatMap(part -> part.judgment().standingGrade())
          .ifPresent(
              grade -> counts.merge(each.framework() + " " + grade.token(), 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .map(entry -> List.of((entry.getKey() + " " + entry.getValue()).split(" ", -1)))
        .toList();
  }

  private static List<List<String>> improvedAsAWhole() {
    return Forces.bundled().all().stream()
        .flatMap(force -> PublishedJudgments.directions(force).stream())
        .filter(said -> said.area().isEmpty() && said.direction() == Direction.IMPROVED)
        .filter(said -> said.since().equals(Optional.of(Cycle.of("2021-22"))))
        .map(said -> List.of(said.force().slug(), said.source().address().toString()))
        .sorted((one, other) -> String.join(" ", one).compareTo(String.join(" ", other)))
        .toList();
  }

  @Test
  void documentation_showsStatementsThatAnswerAsJavaDoes() throws IOException, SQLException {
    assertThat(gradesOfLegitimacy()).hasSizeGreaterThan(10);
    assertThat(improvedAsAWhole()).isNotEmpty();
    assertThat(answers()).containsExactly(gradesOfLegitimacy(), improvedAsAWhole());
  }
}
