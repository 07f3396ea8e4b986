package org.peelinspections.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Force;
import org.peelinspections.model.Grade;
import org.peelinspections.model.GradingScale;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.StatedDirection;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.AreaAssessmentBuilder;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.assessment.AssessmentBuilder;
import org.peelinspections.model.finding.AreaForImprovement;
import org.peelinspections.model.finding.CauseOfConcern;
import org.peelinspections.model.finding.Finding;
import org.peelinspections.model.finding.Recommendation;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.FrameworkPillar;
import org.peelinspections.model.framework.Frameworks;
import org.peelinspections.model.framework.Question;

/** SQL gives the answers that Java gives, on assessments of forces of our invention. */
class IntoSqlTest {

  private static final Path ROOT = Path.of(System.getProperty("peel.root", ".."));

  private static final List<String> TEXTS =
      List.of(
          "The force should listen.", "Be \"kind\", and\nquick", "=1+1", "ŵyl – ‘a’; b\\c", "'");

  private static final Random RANDOM = new Random(5);
  private static final Collection<Assessment> ASSESSMENTS = assessments();

  @TempDir private static Path folder;

  private static IntoSql database;

  @BeforeAll
  static void load() throws IOException, SQLException {
    database = IntoSql.load(ASSESSMENTS, Files.createDirectory(folder.resolve("it's here")));
  }

  @AfterAll
  static void close() throws SQLException {
    database.close();
  }

  private static List<Assessment> assessments() {
    List<Assessment> all = new ArrayList<>();
    for (int i = 1; i <= 16; i++) {
      Force force = Force.builder().slug("made-" + i).name("Made " + i).shortName("M" + i).build();
      for (String framework : List.of("2016", "2017", "2021-22")) {
        all.add(assessment(force, Frameworks.bundled().get(framework)));
      }
    }
    return all;
  }

  private static Assessment assessment(Force force, Framework framework) {
    AssessmentBuilder assessment = Assessment.builder().force(force).framework(framework);
    for (FrameworkPillar pillar : framework.pillars()) {
      AreaAssessmentBuilder part =
          AreaAssessment.builder()
              .area(AreaId.of(framework.id(), pillar.pillar()))
              .judgment(judgment(framework));
      if (RANDOM.nextInt(3) == 0) {
        part.addStatedDirection(
            StatedDirection.builder().direction(one(Direction.values())).words("so").build());
      }
      assessment.addArea(part.findings(findings()).build());
    }
    for (Question question : framework.questions()) {
      AreaAssessmentBuilder part =
          AreaAssessment.builder().area(question.id()).judgment(judgment(framework));
      assessment.addArea(part.findings(findings()).build());
    }
    return assessment.findings(findings()).build();
  }

  private static Judgment judgment(Framework framework) {
    GradingScale scale = framework.scale().orElseThrow();
    return RANDOM.nextInt(4) == 0
        ? Judgment.notStated()
        : Judgment.graded(one(scale.grades().toArray(Grade[]::new)), scale);
  }

  private static List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (int i = RANDOM.nextInt(3); i > 0; i--) {
      String text = one(TEXTS.toArray(String[]::new));
      findings.add(
          RANDOM.nextBoolean()
              ? AreaForImprovement.builder().text(text).build()
              : CauseOfConcern.builder()
                  .text(text)
                  .addRecommendation(Recommendation.builder().text(text).build())
                  .build());
    }
    return findings;
  }

  private static <T> T one(T[] values) {
    return values[RANDOM.nextInt(values.length)];
  }

  /** The keys with how often each was met, in the order of the keys. */
  private static final class Count {

    private final Map<List<String>, Integer> counts = new HashMap<>();

    void add(String... key) {
      counts.merge(List.of(key), 1, Integer::sum);
    }

    List<List<String>> rows() {
      Map<List<String>, Integer> sorted =
          new TreeMap<>(Comparator.comparing((List<String> key) -> String.join("\0", key)));
      sorted.putAll(counts);
      List<List<String>> rows = new ArrayList<>();
      sorted.forEach(
          (key, count) -> {
            List<String> row = new ArrayList<>(key);
            row.add(count.toString());
            rows.add(row);
          });
      return rows;
    }
  }

  private static List<String> graded(Judgment judgment) {
    return judgment instanceof Judgment.Graded graded ? List.of(graded.grade().token()) : List.of();
  }

  @Test
  void grades_areCountedAsInJava() throws SQLException {
    Count count = new Count();
    for (Assessment each : ASSESSMENTS) {
      String cycle = each.framework().cycle().key();
      for (AreaAssessment part : each.areas()) {
        graded(part.judgment()).forEach(grade -> count.add(cycle, part.area().path(), grade));
      }
    }

    assertThat(count.rows()).hasSizeGreaterThan(100);
    assertThat(database.ask(IntoSql.GRADES)).isEqualTo(count.rows());
  }

  @Test
  void findings_areCountedByTheGradeOfTheirQuestionAsInJava() throws SQLException {
    Count count = new Count();
    for (Assessment each : ASSESSMENTS) {
      for (AreaAssessment part : each.questions()) {
        for (Finding finding : part.findings()) {
          graded(part.judgment()).forEach(grade -> count.add(finding.kind().token(), grade));
        }
      }
    }

    assertThat(count.rows()).hasSize(2 * Grade.values().length);
    assertThat(database.ask(IntoSql.FINDINGS)).isEqualTo(count.rows());
  }

  @Test
  void declined_isSaidOfTheSameAreasAsInJava() throws SQLException {
    TreeSet<String> expected = new TreeSet<>();
    for (Assessment each : ASSESSMENTS) {
      for (AreaAssessment part : each.areas()) {
        if (part.statedDirections().stream().anyMatch(s -> s.direction() == Direction.DECLINED)) {
          String subject = each.force().slug() + "\0" + each.framework().id();
          expected.add(subject + "\0" + part.area().path());
        }
      }
    }

    assertThat(database.ask(IntoSql.DECLINED))
        .hasSizeGreaterThan(5)
        .isEqualTo(expected.stream().map(row -> List.of(row.split("\0", -1))).toList());
  }

  @Test
  void tables_holdEveryRowAndWordThatWasWritten() throws SQLException {
    long judgments = 0;
    long findings = 0;
    for (Assessment each : ASSESSMENTS) {
      judgments += each.areas().size();
      findings += each.locatedFindings().size();
    }

    assertThat(ASSESSMENTS).hasSize(48);
    assertThat(database.ask("SELECT count(*) FROM judgments"))
        .containsExactly(List.of(String.valueOf(judgments)));
    assertThat(database.ask("SELECT count(*) FROM findings"))
        .containsExactly(List.of(String.valueOf(findings)));
    assertThat(database.ask("SELECT count(*) FROM assessments"))
        .containsExactly(List.of(String.valueOf(ASSESSMENTS.size())));
    assertThat(database.ask("SELECT DISTINCT text FROM findings"))
        .containsExactlyInAnyOrderElementsOf(TEXTS.stream().map(List::of).toList());
    assertThat(
            database.ask(
                "SELECT DISTINCT recommendations ->> '$[0].text' FROM findings"
                    + " WHERE kind = 'cause-of-concern'"))
        .containsExactlyInAnyOrderElementsOf(TEXTS.stream().map(List::of).toList());
  }

  @Test
  void load_whereATableCannotBeMade_closesTheConnection(@TempDir Path empty) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:duckdb:");

    assertThatExceptionOfType(SQLException.class)
        .isThrownBy(() -> IntoSql.load(empty, connection))
        .withMessageContaining("judgments.csv");
    assertThat(connection.isClosed()).isTrue();
  }

  @Test
  void documentation_showsTheStatementsThatAreRun() throws IOException {
    String page = Files.readString(ROOT.resolve("docs/into-sql.md"));
    List<String> statements = new ArrayList<>(IntoSql.TABLES);
    statements.addAll(List.of(IntoSql.GRADES, IntoSql.FINDINGS, IntoSql.DECLINED));

    assertThat(statements)
        .allSatisfy(statement -> assertThat(page).contains("```sql\n" + statement + ";\n```"));
  }
}
