package org.peelinspections.io.csv;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.csv.RowReader.RawRow;
import org.peelinspections.model.assessment.Assessment;

/** Reads one assessment after the other from the rows of a table, each when it is asked for. */
final class TableReader extends AbstractSpliterator<Assessment> {

  /** As many wrong columns are named; the others are counted. */
  private static final int NAMED = 10;

  private final RowReader rows;
  private final CsvTable<?> table;
  private final PeelLimits limits;
  private final boolean guard;
  private List<String> header = List.of();

  /** Whether the end was reached, or something was wrong; nothing is read behind it. */
  private boolean ended;

  /** What was read and belongs to the next assessment. */
  private @Nullable Piece next;

  /** A row, and what it says. */
  private record Piece(RawRow row, Assessment assessment) {}

  TableReader(RowReader rows, CsvTable<?> table, PeelCsv settings) {
    super(Long.MAX_VALUE, ORDERED | NONNULL);
    this.rows = rows;
    this.table = table;
    this.limits = settings.limits;
    this.guard = settings.guard;
  }

  @Override
  public boolean tryAdvance(Consumer<? super Assessment> action) {
    if (ended) {
      return false;
    }
    ended = true;
    if (header.isEmpty()) {
      header = readHeader();
      rows.enter(header);
      next = piece();
    }
    if (next == null) {
      return false;
    }
    Assessment assessment = readFrom(next);
    ended = false;
    action.accept(assessment);
    return true;
  }

  private Assessment readFrom(Piece first) {
    List<Assessment> pieces = new ArrayList<>();
    long length = 0;
    Piece piece = first;
    do {
      pieces.add(piece.assessment());
      length += piece.row().length();
      Position position = Position.ofLine(piece.row().line());
      limits.check(Limit.DOCUMENT_LENGTH, length, position);
      table.limitOnRows().ifPresent(limit -> limits.check(limit, pieces.size(), position));
      piece = piece();
    } while (piece != null && continues(pieces, piece.assessment()));
    next = piece;
    return table.join(pieces);
  }

  private boolean continues(List<Assessment> pieces, Assessment piece) {
    Assessment first = pieces.get(0);
    return first.force().slug().equals(piece.force().slug())
        && first.framework().id().equals(piece.framework().id())
        && table.continues(pieces, piece);
  }

  private @Nullable Piece piece() {
    if (!rows.hasNext()) {
      return null;
    }
    RawRow raw = rows.next();
    if (raw.count() != header.size()) {
      String found = raw.count() + (raw.count() == 1 ? " cell" : " cells");
      throw new PeelFormatException(
          Position.ofLine(raw.line()),
          "found " + found + "; expected " + header.size() + ", one for each column",
          List.of());
    }
    List<String> cells =
        guard ? raw.cells().stream().map(FormulaGuard::unguarded).toList() : raw.cells();
    return new Piece(raw, table.read(new Row(raw.line(), header, cells, table.json)));
  }

  /** Reads the header, which has each column once, in any order, and no others. */
  private List<String> readHeader() {
    List<String> expected = table.columns();
    String columns = "expected the columns " + String.join(", ", expected);
    if (!rows.hasNext()) {
      throw new PeelFormatException(
          Position.document(), "there is no header; " + columns, expected);
    }
    RawRow found = rows.next();
    List<String> faults = faults(found, expected);
    if (!faults.isEmpty()) {
      throw new PeelFormatException(
          Position.ofLine(found.line()), String.join("; ", faults) + "; " + columns, expected);
    }
    return found.cells();
  }

  private static List<String> faults(RawRow header, List<String> expected) {
    List<String> found = header.cells();
    List<String> missing = new ArrayList<>(expected);
    missing.removeAll(found);
    List<String> unknown = new ArrayList<>(found);
    unknown.removeAll(expected);
    List<String> twice = new ArrayList<>(expected);
    twice.removeIf(column -> Collections.frequency(found, column) < 2);
    List<String> faults = new ArrayList<>();
    name(faults, missing, "missing");
    name(faults, unknown.stream().distinct().toList(), "not known");
    name(faults, twice, "there twice");
    if (header.count() > found.size()) {
      faults.add("there are " + header.count() + " columns");
    }
    return faults;
  }

  private static void name(List<String> faults, List<String> columns, String fault) {
    if (!columns.isEmpty()) {
      String named =
          columns.stream().limit(NAMED).map(Row::quoted).collect(Collectors.joining(", "));
      String more = columns.size() > NAMED ? " and " + (columns.size() - NAMED) + " more" : "";
      boolean one = columns.size() == 1;
      faults.add((one ? "column " : "columns ") + named + more + (one ? " is " : " are ") + fault);
    }
  }
}
