package org.peelinspections.io.fuzz;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.peelinspections.io.csv.PeelCsv;

/** Any bytes as a table of judgments, with and without the formula guard. */
public final class JudgmentTableFuzzer {

  private static final List<PeelCsv> READERS =
      List.of(
          PeelCsv.judgments().with(Reread.FORCES),
          PeelCsv.judgments().with(Reread.FORCES).withFormulaGuard());

  private JudgmentTableFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    for (PeelCsv csv : READERS) {
      Reread.accepted(() -> csv.read(new ByteArrayInputStream(input)).toList())
          .flatMap(List::stream)
          .forEach(assessment -> Reread.asTable(csv, assessment));
    }
  }
}
