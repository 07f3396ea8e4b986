package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts that are kept beside the tests. */
public final class Golden {

  private static final Path FOLDER =
      Path.of("src", "test", "resources", "org", "peelinspections", "compare");

  private Golden() {}

  /**
   * Compares with a kept text, line by line and to the last line feed; with {@code
   * -Dpeel.golden=write} the text is kept first.
   */
  public static void assertSame(String name, String found) {
    if ("write".equals(System.getProperty("peel.golden"))) {
      write(name, found);
    }
    assertThat(found).isEqualTo(read(name));
  }

  private static void write(String name, String text) {
    try {
      Files.writeString(FOLDER.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(String name) {
    Path file = FOLDER.resolve(name);
    try {
      return Files.exists(file) ? Files.readString(file) : "there is no golden text " + name;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
