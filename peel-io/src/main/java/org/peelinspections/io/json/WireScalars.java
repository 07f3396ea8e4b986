package org.peelinspections.io.json;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.time.Period;
import org.peelinspections.model.Basis;
import org.peelinspections.model.Comparability;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Direction;
import org.peelinspections.model.FindingKind;
import org.peelinspections.model.FindingRef;
import org.peelinspections.model.FrameworkDate;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Graded;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.PartialDate;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.ProgressStatus;
import org.peelinspections.model.Publisher;
import org.peelinspections.model.QuestionId;
import org.peelinspections.model.Relation;
import org.peelinspections.model.Support;
import org.peelinspections.model.WordingState;

/** Values written as one text, one number, or true or false. */
final class WireScalars {

  static final TextCodec<String> TEXT = TextCodec.plain();

  static final TextCodec<Basis> BASIS = TextCodec.token(Basis::ofToken, Basis::token);
  static final TextCodec<Comparability> COMPARABILITY =
      TextCodec.token(Comparability::ofToken, Comparability::token);
  static final TextCodec<Direction> DIRECTION =
      TextCodec.token(Direction::ofToken, Direction::token);
  static final TextCodec<FindingKind> FINDING_KIND =
      TextCodec.token(FindingKind::ofToken, FindingKind::token);
  static final TextCodec<FrameworkDate.Event> EVENT =
      TextCodec.token(FrameworkDate.Event::ofToken, FrameworkDate.Event::token);
  static final TextCodec<Grade> GRADE = TextCodec.token(Grade::ofToken, Grade::token);
  static final TextCodec<Graded> GRADED = TextCodec.token(Graded::ofToken, Graded::token);
  static final TextCodec<NoGradeReason> NO_GRADE_REASON =
      TextCodec.token(NoGradeReason::ofToken, NoGradeReason::token);
  static final TextCodec<Pillar> PILLAR = TextCodec.token(Pillar::ofToken, Pillar::token);
  static final TextCodec<ProgressStatus> PROGRESS_STATUS =
      TextCodec.token(ProgressStatus::ofToken, ProgressStatus::token);
  static final TextCodec<Publisher> PUBLISHER =
      TextCodec.token(Publisher::ofToken, Publisher::token);
  static final TextCodec<Relation> RELATION = TextCodec.token(Relation::ofToken, Relation::token);
  static final TextCodec<Support> SUPPORT = TextCodec.token(Support::ofToken, Support::token);
  static final TextCodec<WordingState> WORDING_STATE =
      TextCodec.token(WordingState::ofToken, WordingState::token);

  static final TextCodec<Cycle> CYCLE =
      new TextCodec<>("a cycle", "one such as 2018-19", Cycle::ofKey, Cycle::key);
  static final TextCodec<QuestionId> QUESTION_ID =
      new TextCodec<>(
          "a question id", "one such as 2017/legitimacy/1", QuestionId::of, QuestionId::toString);
  static final TextCodec<FindingRef> FINDING_REF =
      new TextCodec<>(
          "a finding ref",
          "one such as kent/2017/legitimacy/1#area-for-improvement-0a1b2c3d4e5f-1",
          FindingRef::of,
          FindingRef::toString);
  static final TextCodec<PartialDate> PARTIAL_DATE =
      new TextCodec<>("a date", "one such as 2017-12", PartialDate::of, PartialDate::text);

  static final TextCodec<LocalDate> DAY =
      new TextCodec<>("a day", "one such as 2017-12-12", LocalDate::parse, LocalDate::toString);
  static final TextCodec<Period> PERIOD =
      new TextCodec<>("a period", "one such as P6M or P28D", Period::parse, Period::toString);
  static final TextCodec<URI> ADDRESS =
      new TextCodec<>("an address", "one such as https://example.org/", URI::create, URI::toString);

  static final Codec<Integer> NUMBER =
      new Codec<>() {
        @Override
        public Integer read(Node node, Reading reading) {
          return node.integer();
        }

        @Override
        public void write(Integer value, Output out) throws IOException {
          out.number(value);
        }
      };

  static final Codec<Boolean> TRUTH =
      new Codec<>() {
        @Override
        public Boolean read(Node node, Reading reading) {
          return node.isTrue();
        }

        @Override
        public void write(Boolean value, Output out) throws IOException {
          out.truth(value);
        }
      };

  private WireScalars() {}
}
