package org.peelinspections.io.fuzz;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.peelinspections.io.csv.PeelCsv;

/** Any bytes as a table of judgments, with and without the formula guard. */
public final class JudgmentTableFuzzer {

  private static final List<PeelCsv> READERS =
      List.of(
          PeelCsv.standard().with(Reread.FORCES),
          PeelCsv.standard().with(Reread.FORCES).withFormulaGuard());

  private JudgmentTableFuzzer() {}

  /** Called by the fuzzer. */
  public static void fuzzerTestOneInput(byte[] input) {
    for (PeelCsv csv : READERS) {
      Reread.accepted(() -> csv.readJudgments(new ByteArrayInputStream(input)).toList())
          .flatMap(List::stream)
          .forEach(assessment -> Reread.asJudgments(csv, assessment));
    }
  }
}
