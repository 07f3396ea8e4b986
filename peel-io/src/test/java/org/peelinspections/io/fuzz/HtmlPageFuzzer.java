package org.peelinspections.io.fuzz;

import java.nio.charset.StandardCharsets;

/** Any bytes behind the beginning of a page of HTML. */
public final class HtmlPageFuzzer {

  private static final byte[] START = "<html>".getBytes(StandardCharsets.UTF_8);

  private HtmlPageFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    byte[] page = new byte[START.length + input.length];
    System.arraycopy(START, 0, page, 0, START.length);
    System.arraycopy(input, 0, page, START.length, input.length);
    PageChecks.read(page);
  }
}
