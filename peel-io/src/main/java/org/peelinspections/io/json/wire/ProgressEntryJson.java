package org.peelinspections.io.json.wire;

import java.time.LocalDate;
import java.util.Optional;
import org.peelinspections.model.assessment.ProgressEntry;

/** What a user noted about a finding on one day. */
record ProgressEntryJson(
    LocalDate date,
    Optional<ProgressEntry.Status> status,
    Optional<String> owner,
    Optional<String> registerNumber,
    Optional<String> note) {

  static ProgressEntryJson of(ProgressEntry value) {
    return new ProgressEntryJson(
        value.date(), value.status(), value.owner(), value.registerNumber(), value.note());
  }

  ProgressEntry toValue() {
    return ProgressEntry.builder()
        .date(date)
        .status(status)
        .owner(owner)
        .registerNumber(registerNumber)
        .note(note)
        .build();
  }
}
