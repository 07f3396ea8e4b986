package org.peelinspections.io.json.wire;

import java.util.Optional;
import org.peelinspections.compare.AreaPair;
import org.peelinspections.model.AreaId;

/** What a row is about: an area on either side. */
record AreaPairJson(Optional<AreaId> earlier, Optional<AreaId> later) {

  static AreaPairJson of(AreaPair value) {
    return new AreaPairJson(value.earlier(), value.later());
  }
}
