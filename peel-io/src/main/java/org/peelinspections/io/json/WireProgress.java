package org.peelinspections.io.json;

import java.io.IOException;
import org.peelinspections.model.ProgressEntry;
import org.peelinspections.model.ProgressEntryBuilder;
import org.peelinspections.model.ProgressHistory;
import org.peelinspections.model.ProgressLog;
import org.peelinspections.model.ProgressLogBuilder;

/** A user's own tracking: an object with a list of entries for each finding. */
final class WireProgress {

  static final Shape<ProgressEntry, ProgressEntryBuilder> ENTRY =
      Shape.of(ProgressEntry::builder, ProgressEntryBuilder::build)
          .required("date", WireScalars.DAY, ProgressEntry::date, ProgressEntryBuilder::date)
          .optional(
              "status",
              WireScalars.PROGRESS_STATUS,
              ProgressEntry::status,
              ProgressEntryBuilder::status)
          .optional("owner", WireScalars.TEXT, ProgressEntry::owner, ProgressEntryBuilder::owner)
          .optional(
              "registerNumber",
              WireScalars.TEXT,
              ProgressEntry::registerNumber,
              ProgressEntryBuilder::registerNumber)
          .optional("note", WireScalars.TEXT, ProgressEntry::note, ProgressEntryBuilder::note);

  static final Codec<ProgressHistory> HISTORY =
      new Codec<>() {
        private final ListCodec<ProgressEntry> entries = new ListCodec<>(ENTRY);

        @Override
        public ProgressHistory read(Node node, Reading reading) {
          return ProgressHistory.builder().entries(entries.read(node, reading)).build();
        }

        @Override
        public void write(ProgressHistory history, Output out) throws IOException {
          entries.write(history.entries(), out);
        }
      };

  static final DocumentCodec<ProgressLog> LOG =
      new DocumentCodec<>(
          "peel-progress-log/1",
          Shape.of(ProgressLog::builder, ProgressLogBuilder::build)
              .required(
                  "histories",
                  new MapCodec<>(WireScalars.FINDING_REF, HISTORY),
                  ProgressLog::histories,
                  ProgressLogBuilder::histories));

  private WireProgress() {}
}
