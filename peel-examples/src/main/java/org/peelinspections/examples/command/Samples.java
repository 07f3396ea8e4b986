package org.peelinspections.examples.command;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.peelinspections.io.page.PageReader;
import org.peelinspections.io.page.reading.PageReading;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;

/** The sample pages that lie in this module, each in words of our own. */
public final class Samples {

  /** A real force and its published judgments, in the order of their years. */
  public static final List<String> WEST_MIDLANDS =
      List.of("west-midlands-2016-legitimacy.txt", "west-midlands-2017-legitimacy.txt");

  /** A force of our invention, in three cycles that follow each other. */
  static final List<String> WESTMARCH =
      List.of(
          "westmarch-2016-legitimacy.txt",
          "westmarch-2017-legitimacy.txt",
          "westmarch-2018-19-legitimacy.txt");

  private static final Force INVENTED =
      Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();

  private Samples() {}

  /** Reads a sample page. */
  static PageReading read(String name) {
    try (InputStream in =
        Samples.class.getResourceAsStream("/org/peelinspections/examples/pages/" + name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is not a sample");
      }
      return PageReader.create()
          .with(Forces.bundled().with(INVENTED))
          .read(name, in.readAllBytes());
    } catch (IOException e) {
      throw new IllegalStateException(name, e);
    }
  }
}
