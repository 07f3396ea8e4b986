package org.peelinspections.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of a page, which lies beside this class. */
final class Style {

  private Style() {}

  /**
   * The style sheet for one orientation of A4. It has none of the characters that markup escapes.
   *
   * @param orientation {@code portrait} or {@code landscape}
   */
  static String sheet(String orientation) {
    try (InputStream in = Style.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is missing");
      }
      String sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return "\n" + sheet.replace("A4 portrait", "A4 " + orientation);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
