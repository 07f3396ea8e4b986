package org.peelinspections.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes a verdict of what was found for and against comparing two judgments. */
final class Verdicts {

  private Verdicts() {}

  /** The verdict on a pairing that these reasons made. */
  static Verdict of(Reasons reasons, Pairing pairing) {
    Optional<Reason> nothingNew =
        pairing.later().flatMap(part -> reasons.carried(Side.LATER, part));
    if (nothingNew.isPresent()) {
      List<Reason> all = new ArrayList<>(pairing.obstacles());
      all.add(nothingNew.get());
      return new NoNewEvidenceBuilder().reasons(Reasons.sorted(all)).build();
    }
    if (!pairing.obstacles().isEmpty()) {
      return new NotComparedBuilder().reasons(pairing.obstacles()).build();
    }
    return compared(pairing);
  }

  private static Verdict compared(Pairing pairing) {
    if (pairing.cautions().isEmpty()) {
      return new ComparedBuilder().moved(pairing.change()).grounds(pairing.grounds()).build();
    }
    return new ComparedWithCautionBuilder()
        .moved(pairing.change())
        .grounds(pairing.grounds())
        .reasons(pairing.cautions())
        .build();
  }
}
