package org.peelinspections.io.page.kinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.parts.AreaSection;
import org.peelinspections.io.page.parts.Elsewhere;
import org.peelinspections.io.page.parts.PageContext;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Grade;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Question;

/**
 * Reads a table with one row an area: its name in the first column, grades in others.
 *
 * <p>Grades are taken from one column: the one whose head names this cycle or this inspection, or
 * the only one beside the names. Its head must not name another cycle. An empty cell is no grade.
 * Where the column cannot be told no grade is taken, and a diagnostic says so; a row of another
 * form is not understood. A table can have a column for each grade instead, with the areas in it.
 */
final class GradeTable {

  private static final Pattern THIS_INSPECTION =
      Pattern.compile("this (?:inspection|cycle)|current(?: (?:grade|judge?ment|inspection))?");

  /** What the head of the only column of grades can be, if it does not name the cycle. */
  private static final Pattern GRADES =
      Pattern.compile("(?:grades?|graded judge?ment|(?:our )?judge?ment|our grade)?");

  private final PageContext context;
  private final List<Block> rows;
  private final Function<String, @Nullable Question> areas;
  private final Function<Question, AreaSection> sections;
  private List<String> head = List.of();

  /** The rows of one table; areas are found by their normalised names. */
  GradeTable(
      PageContext context,
      List<Block> rows,
      Function<String, @Nullable Question> areas,
      Function<Question, AreaSection> sections) {
    this.context = context;
    this.rows = rows;
    this.areas = areas;
    this.sections = sections;
  }

  void read() {
    List<Block> body = new ArrayList<>(rows);
    boolean titled = isTitle(body.get(0));
    if (titled && isAboutOther(body.get(0).text())) {
      passOver(body);
      return;
    }
    if (titled) {
      heading(body);
    }
    if (body.stream().anyMatch(row -> isTitle(row) && isAboutOther(row.text()))) {
      body.forEach(row -> context.notUnderstood(row, "grades of this inspection alone"));
    } else if (!body.isEmpty() && isOfGrades(body.get(0))) {
      readColumns(heading(body), body);
    } else {
      if (!body.isEmpty() && isHead(body.get(0))) {
        head = heading(body).cells();
      }
      if (!body.isEmpty()) {
        readBody(body);
      }
    }
  }

  private Block heading(List<Block> body) {
    context.account(body.get(0), Role.HEADING, "table of grades");
    return body.remove(0);
  }

  /** A head with a grade over each column, under which the areas of that grade stand. */
  private static boolean isOfGrades(Block row) {
    List<Grade> grades = row.cells().stream().flatMap(cell -> Block.grade(cell).stream()).toList();
    return grades.size() > 1
        && grades.size() == row.cells().size()
        && grades.size() == Set.copyOf(grades).size();
  }

  private void readColumns(Block grades, List<Block> body) {
    for (Block row : body) {
      boolean ofAreas = row.cells().stream().allMatch(cell -> cell.isEmpty() || isArea(cell));
      if (!ofAreas || row.cells().size() != grades.cells().size()) {
        context.notUnderstood(row, "areas of policing under their grades");
        continue;
      }
      for (int column = 0; column < row.cells().size(); column++) {
        Grade grade = Block.grade(grades.cells().get(column)).orElseThrow();
        area(row.cells().get(column)).ifPresent(area -> take(area, grades, grade));
      }
      context.account(row, Role.JUDGMENT, "table of grades");
    }
  }

  private void take(Question area, Block block, Grade grade) {
    sections.apply(area).judgment().take(block, grade, Basis.STATED);
  }

  private void readBody(List<Block> body) {
    int columns = head.isEmpty() ? body.get(0).cells().size() : head.size();
    OptionalInt column = column(columns);
    if (column.isEmpty()) {
      context.say(
          DiagnosticCode.COLUMN_NOT_TOLD, rows.get(0).line(), columns, context.framework().name());
      body.forEach(this::notUnderstood);
    } else if (isOther(column.getAsInt()) || isOther(0)) {
      passOver(body);
    } else {
      body.forEach(row -> read(row, column.getAsInt(), columns));
    }
  }

  private void read(Block row, int column, int columns) {
    Optional<Question> area = area(row.cells().get(0));
    Optional<Grade> grade =
        row.cells().size() == columns ? Block.grade(row.cells().get(column)) : Optional.empty();
    if (area.isPresent() && grade.isPresent()) {
      take(area.get(), row, grade.get());
    } else {
      notUnderstood(row);
    }
  }

  private void notUnderstood(Block row) {
    context.notUnderstood(row, "an area of policing and its grade");
  }

  private void passOver(List<Block> body) {
    body.forEach(row -> context.account(row, Role.PASSED_OVER, "a table about another inspection"));
  }

  /** A row with one filled cell, or one cell across all columns. */
  private boolean isTitle(Block row) {
    long texts = row.cells().stream().filter(cell -> !cell.isEmpty()).distinct().count();
    return texts == 1 && !isArea(row.cells().get(0)) && rows.size() > 1;
  }

  /** A first row that names no area and gives no grade. */
  private boolean isHead(Block row) {
    return !isArea(row.cells().get(0))
        && row.cells().stream().allMatch(cell -> Block.grade(cell).isEmpty());
  }

  private boolean isArea(String cell) {
    return area(cell).isPresent();
  }

  private Optional<Question> area(String cell) {
    return Optional.ofNullable(areas.apply(FindingText.normalised(cell)));
  }

  private OptionalInt column(int columns) {
    if (columns == 2 && isGrades()) {
      return OptionalInt.of(1);
    }
    int[] own = IntStream.range(1, head.size()).filter(this::isOwn).toArray();
    return own.length == 1 ? OptionalInt.of(own[0]) : OptionalInt.empty();
  }

  /** Whether the head of the only column of grades does not say that it is something else. */
  private boolean isGrades() {
    return head.isEmpty()
        || GRADES.matcher(FindingText.normalised(head.get(1))).matches()
        || isOther(1)
        || isOwn(1);
  }

  private boolean isOwn(int column) {
    String text = head.get(column);
    return THIS_INSPECTION.matcher(FindingText.normalised(text)).matches()
        || (Elsewhere.isCycleNamed(context.framework(), text) && !isOther(column));
  }

  private boolean isOther(int column) {
    return !head.isEmpty() && isAboutOther(head.get(column));
  }

  private boolean isAboutOther(String text) {
    return Elsewhere.isNamed(context, text);
  }
}
