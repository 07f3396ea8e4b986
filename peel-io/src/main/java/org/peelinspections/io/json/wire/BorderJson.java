package org.peelinspections.io.json.wire;

import java.util.List;
import org.peelinspections.model.framework.Border;
import org.peelinspections.model.framework.BorderRule;

/** What may be compared between two frameworks. */
record BorderJson(String format, String earlier, String later, List<BorderRule> rules) {

  static final String FORMAT = "peel-border/1";

  static BorderJson of(Border value) {
    return new BorderJson(FORMAT, value.earlier(), value.later(), value.rules());
  }

  Border toValue() {
    return Border.builder().earlier(earlier).later(later).rules(rules).build();
  }
}
