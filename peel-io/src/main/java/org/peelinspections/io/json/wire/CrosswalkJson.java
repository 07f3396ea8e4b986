package org.peelinspections.io.json.wire;

import java.util.List;
import org.peelinspections.model.framework.Crosswalk;
import org.peelinspections.model.framework.CrosswalkRow;

/** How the questions of one framework go on in the next. */
record CrosswalkJson(String format, String earlier, String later, List<CrosswalkRow> rows) {

  static final String FORMAT = "peel-crosswalk/1";

  static CrosswalkJson of(Crosswalk value) {
    return new CrosswalkJson(FORMAT, value.earlier(), value.later(), value.rows());
  }

  Crosswalk toValue() {
    return Crosswalk.builder().earlier(earlier).later(later).rows(rows).build();
  }
}
