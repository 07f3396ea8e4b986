package org.peelinspections.io.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.csv.PeelCsv;
import org.peelinspections.io.json.PeelJson;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.assessment.Assessment;

/** What the fuzz targets share: what may be thrown, and that what was read can be kept. */
final class Reread {

  /** The bundled forces and the two of the sample pages. */
  static final Forces FORCES =
      Forces.bundled()
          .with(force("westmarch", "Westmarch", "Westmarch Police"))
          .with(force("eastmere", "Eastmere", "Eastmere Constabulary"));

  private static final PeelJson JSON = PeelJson.strict().with(FORCES);

  private Reread() {}

  private static Force force(String slug, String shortName, String name) {
    return Force.builder().slug(slug).name(name).shortName(shortName).build();
  }

  /**
   * What a reader gives; empty if it refuses with one of the two exceptions of this library. Any
   * other exception passes, and is a find.
   */
  static <T> Stream<T> accepted(Supplier<T> reader) {
    try {
      return Stream.of(reader.get());
    } catch (PeelFormatException | PeelLimitException refused) {
      return Stream.empty();
    }
  }

  /** A value is the same after it was written as JSON and read again. */
  static <T> void asJson(T value, Class<T> type) {
    String written = JSON.write(value);
    T again = JSON.read(written, type);

    assertThat(again).isEqualTo(value);
    assertThat(JSON.write(again)).isEqualTo(written);
  }

  /** An assessment is the same after it was written as a table and read again. */
  static void asTable(PeelCsv csv, Assessment assessment) {
    ByteArrayOutputStream table = new ByteArrayOutputStream();
    csv.write(Stream.of(assessment), table);
    List<Assessment> again = csv.read(new ByteArrayInputStream(table.toByteArray())).toList();

    assertThat(again).containsExactly(assessment);
  }
}
