package org.peelinspections.io.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;

/** Pages about forces of our invention, and a reader that knows them. */
public final class Pages {

  public static final Forces FORCES =
      Forces.bundled()
          .with(
              Force.builder()
                  .slug("westmarch")
                  .name("Westmarch Police")
                  .shortName("Westmarch")
                  .build())
          .with(
              Force.builder()
                  .slug("eastmere")
                  .name("Eastmere Constabulary")
                  .shortName("Eastmere")
                  .build());

  public static final PageReader READER = PageReader.create().with(FORCES);

  private Pages() {}

  public static String westmarch() {
    try (InputStream in = Pages.class.getResourceAsStream("westmarch-2017-legitimacy.txt")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
