package org.peelinspections.io.json.wire;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.peelinspections.compare.Change;
import org.peelinspections.compare.Verdict;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;

/** What came of comparing two judgments; direction and steps only where there is a change. */
record VerdictJson(
    String verdict,
    Optional<Direction> direction,
    Optional<Integer> steps,
    Optional<Grade> earlierGrade,
    Optional<Grade> laterGrade,
    List<ReasonJson> reasons,
    List<GroundJson> grounds) {

  /** What a comparison rests on. */
  record GroundJson(String sentence, List<URI> sources) {}

  static VerdictJson of(Verdict value) {
    Optional<Change> change = value.change();
    return new VerdictJson(
        value.kind().token(),
        change.map(Change::direction),
        change.map(Change::steps),
        change.map(Change::earlier),
        change.map(Change::later),
        ReasonJson.all(value.reasons()),
        value.grounds().stream()
            .map(ground -> new GroundJson(ground.sentence(), ground.sources()))
            .toList());
  }
}
