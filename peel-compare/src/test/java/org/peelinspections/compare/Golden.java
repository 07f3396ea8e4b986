package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Texts that are kept beside the tests. */
final class Golden {

  private Golden() {}

  /** Compares with a kept text, line by line and to the last line feed. */
  static void assertSame(String name, String found) {
    assertThat(found).isEqualTo(read(name));
  }

  private static String read(String name) {
    try (InputStream in = Golden.class.getResourceAsStream(name)) {
      if (in == null) {
        return "there is no golden text " + name;
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
