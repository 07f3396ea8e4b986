package org.peelinspections.io.json.wire;

import java.util.Optional;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.Grade;
import org.peelinspections.model.StatedDirection;

/** What a report says about the change since an earlier inspection. */
record StatedDirectionJson(
    Direction direction, String words, Optional<Grade> recalledGrade, Optional<Cycle> since) {

  static StatedDirectionJson of(StatedDirection value) {
    return new StatedDirectionJson(
        value.direction(), value.words(), value.recalledGrade(), value.since());
  }

  StatedDirection toValue() {
    return StatedDirection.builder()
        .direction(direction)
        .words(words)
        .recalledGrade(recalledGrade)
        .since(since)
        .build();
  }
}
