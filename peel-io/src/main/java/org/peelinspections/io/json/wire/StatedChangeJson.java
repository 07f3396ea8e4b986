package org.peelinspections.io.json.wire;

import java.util.List;
import org.peelinspections.compare.StatedChange;
import org.peelinspections.model.StatedDirection;

/** What a report says of the change itself, and whether the grades agree. */
record StatedChangeJson(StatedDirection stated, String agreement, String sentence) {

  static List<StatedChangeJson> all(List<StatedChange> values) {
    return values.stream()
        .map(
            value ->
                new StatedChangeJson(value.stated(), value.agreement().token(), value.sentence()))
        .toList();
  }
}
