package org.peelinspections.data;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peelinspections.model.internal.ResourceFormatException;
import org.peelinspections.model.internal.TsvTable.Row;

/**
 * A table of comma-separated text, as RFC 4180 has it.
 *
 * <ul>
 *   <li>UTF-8 with or without a byte-order mark, one row a line, cells separated by commas; a cell
 *       with a comma or a quotation mark in it stands in quotation marks. A blank line is skipped.
 *   <li>The first row names the columns; they must be those expected, in the same order.
 *   <li>An empty cell is an absent value. No cell begins or ends with a space.
 *   <li>Rows are sorted by their first cells, in the order of UTF-16, and no two have the same; how
 *       many cells count, each file says. So a row is found where one looks for it, and a change
 *       shows as one line.
 * </ul>
 *
 * <p>Any fault is a {@link ResourceFormatException} with file, line and column.
 */
final class DataTable {

  private static final String MARK = "\uFEFF";

  private DataTable() {}

  /**
   * The rows of a file.
   *
   * @param keys the number of cells by which rows are sorted
   * @param columns the names of the columns, with commas between
   */
  static List<Row> read(DataFiles files, String file, int keys, String columns) {
    List<String> expected = List.of(columns.split(","));
    List<CsvRecord> records = records(file, text(file, files.content(file)));
    if (records.isEmpty() || !records.get(0).getFields().equals(expected)) {
      throw new ResourceFormatException(file, 1, "-", "expected the columns " + expected);
    }
    List<Row> rows = new ArrayList<>();
    Map<String, List<URI>> addresses = new HashMap<>();
    for (CsvRecord record : records.subList(1, records.size())) {
      int line = (int) record.getStartingLineNumber();
      Row row = new Row(file, line, expected, record.getFields(), addresses);
      if (!rows.isEmpty()) {
        checkOrder(rows.get(rows.size() - 1), row, expected.subList(0, keys));
      }
      rows.add(row);
    }
    return List.copyOf(rows);
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

  private static List<CsvRecord> records(String file, String text) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader(text)) {
      reader.forEach(records::add);
      return records;
    } catch (CsvParseException e) {
      long line =
          records.isEmpty() ? 1 : records.get(records.size() - 1).getStartingLineNumber() + 1;
      throw new ResourceFormatException(
          file,
          (int) line,
          "-",
          "a cell in quotation marks is not ended, or more stands behind it");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns how many cells a row has is checked with the line, not here. */
  private static CsvReader<CsvRecord> reader(String text) {
    return CsvReader.builder()
        .allowUnclosedQuote(false)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  private static String text(String file, byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith(MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new ResourceFormatException(file, 1, "-", "it is not UTF-8");
    }
  }
}
