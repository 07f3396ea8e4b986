package org.peelinspections.io.fuzz;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.peelinspections.io.csv.PeelCsv;

/** Any bytes as a table of findings, with and without the formula guard. */
public final class FindingTableFuzzer {

  private static final List<PeelCsv> READERS =
      List.of(
          PeelCsv.findings().with(Reread.FORCES),
          PeelCsv.findings().with(Reread.FORCES).withFormulaGuard());

  private FindingTableFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    for (PeelCsv csv : READERS) {
      Reread.accepted(() -> csv.read(new ByteArrayInputStream(input)).toList())
          .flatMap(List::stream)
          .forEach(assessment -> Reread.asTable(csv, assessment));
    }
  }
}
