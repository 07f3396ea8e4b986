package org.peelinspections.io.json.wire;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peelinspections.model.finding.Deadline;

/** A deadline; a period goes with 'within', a date with 'by'. */
record DeadlineJson(Kind kind, Optional<Period> period, Optional<LocalDate> date) {

  enum Kind {
    IMMEDIATELY,
    WITHIN,
    BY,
    NONE
  }

  static final Map<Kind, List<String>> PROPERTIES =
      Map.of(
          Kind.IMMEDIATELY, List.of("kind"),
          Kind.WITHIN, List.of("kind", "period"),
          Kind.BY, List.of("kind", "date"),
          Kind.NONE, List.of("kind"));

  static DeadlineJson of(Deadline value) {
    return new DeadlineJson(
        value.match(
            immediately -> Kind.IMMEDIATELY,
            within -> Kind.WITHIN,
            by -> Kind.BY,
            none -> Kind.NONE),
        value instanceof Deadline.Within within ? Optional.of(within.period()) : Optional.empty(),
        value instanceof Deadline.By by ? Optional.of(by.date()) : Optional.empty());
  }

  Deadline toValue() {
    return switch (kind) {
      case IMMEDIATELY -> Deadline.immediately();
      case WITHIN -> Deadline.within(Wire.required(period, "period"));
      case BY -> Deadline.by(Wire.required(date, "date"));
      case NONE -> Deadline.none();
    };
  }
}
