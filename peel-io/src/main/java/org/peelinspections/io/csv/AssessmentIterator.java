package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.csv.RowHandler.RawRow;
import org.peelinspections.model.assessment.Assessment;

/** Reads one assessment after the other from the rows of a table, each when it is asked for. */
final class AssessmentIterator implements Iterator<Assessment> {

  private final Rows rows;
  private final CsvTable<?> table;
  private final CsvSettings settings;
  private List<String> header = List.of();

  /** Whether something was wrong; nothing is read behind it. */
  private boolean broken;

  /** What was read and belongs to the next assessment. */
  private Optional<Piece> next = Optional.empty();

  /** A row, and what it says. */
  private record Piece(RawRow row, Assessment assessment) {}

  AssessmentIterator(Rows rows, CsvTable<?> table, CsvSettings settings) {
    this.rows = rows;
    this.table = table;
    this.settings = settings;
  }

  @Override
  public boolean hasNext() {
    if (next.isEmpty() && !broken) {
      broken = true;
      next = piece();
      broken = false;
    }
    return next.isPresent();
  }

  @Override
  public Assessment next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    broken = true;
    List<Assessment> pieces = new ArrayList<>();
    long length = 0;
    while (next.isPresent() && continues(pieces, next.get().assessment())) {
      RawRow row = next.get().row();
      pieces.add(next.get().assessment());
      next = Optional.empty();
      length += row.length();
      check(length, pieces.size(), Position.ofLine(row.line()));
      next = piece();
    }
    broken = false;
    return table.join(pieces);
  }

  private boolean continues(List<Assessment> pieces, Assessment piece) {
    return pieces.isEmpty()
        || (sameSubject(pieces.get(0), piece) && table.continues(pieces, piece));
  }

  /** Returns whether two assessments are of the same force and framework. */
  static boolean sameSubject(Assessment one, Assessment other) {
    return one.force().slug().equals(other.force().slug())
        && one.framework().id().equals(other.framework().id());
  }

  /** Refuses too much of one assessment. */
  private void check(long length, long count, Position position) {
    PeelLimits limits = settings.limits();
    limits.check(Limit.DOCUMENT_LENGTH, length, position);
    table.limitOnRows().ifPresent(limit -> limits.check(limit, count, position));
  }

  private Optional<Piece> piece() {
    if (header.isEmpty()) {
      readHeader();
    }
    if (!rows.hasNext()) {
      return Optional.empty();
    }
    RawRow raw = rows.next();
    return Optional.of(new Piece(raw, table.read(row(raw))));
  }

  private void readHeader() {
    if (!rows.hasNext()) {
      throw new PeelFormatException(
          Position.document(),
          "there is no header; expected the columns " + String.join(", ", table.columns()),
          table.columns());
    }
    RawRow found = rows.next();
    Header.check(found, table.columns());
    header = found.cells();
    rows.enter(header);
  }

  private Row row(RawRow raw) {
    if (raw.count() != header.size()) {
      throw new PeelFormatException(
          Position.ofLine(raw.line()),
          "found "
              + raw.count()
              + (raw.count() == 1 ? " cell" : " cells")
              + "; expected "
              + header.size()
              + ", one for each column",
          List.of());
    }
    List<String> cells = new ArrayList<>();
    for (String cell : raw.cells()) {
      cells.add(settings.guard() ? FormulaGuard.unguarded(cell) : cell);
    }
    return new Row(raw.line(), header, cells);
  }
}
