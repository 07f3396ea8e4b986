package org.peelinspections.io.fuzz;

/** Any bytes as a page; those that do not begin like HTML are read as text. */
public final class TextPageFuzzer {

  private TextPageFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    PageChecks.read(input);
  }
}
