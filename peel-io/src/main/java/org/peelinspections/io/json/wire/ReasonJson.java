package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Reason;
import org.peelinspections.compare.Side;
import org.peelinspections.model.NoGradeReason;

/** Why something was not compared, or only with caution. */
record ReasonJson(
    String code,
    Optional<String> side,
    Optional<NoGradeReason> noGradeReason,
    String sentence,
    List<URI> sources) {

  static ReasonJson of(Reason value) {
    return new ReasonJson(
        value.code().token(),
        value.side().map(Side::token),
        value.noGradeReason(),
        value.sentence(),
        value.sources());
  }

  static List<ReasonJson> all(List<Reason> values) {
    return values.stream().map(ReasonJson::of).toList();
  }
}
