package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.io.Limit;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.io.PeelLimitException;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.Position;
import org.peelinspections.io.ReadNote;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.NoGradeReason;
import org.peelinspections.model.Source;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.finding.Point;

/** What is forgiven, what is noted, and what is refused all the same. */
class LenientTest {

  private static final PeelJson JSON = PeelJson.strict().lenient();

  private static ReadNote note(
      ReadNote.Kind kind, String pointer, int line, int column, String sentence, String raw) {
    return new ReadNote(kind, Position.of(pointer, line, column), sentence, raw);
  }

  @Test
  void unknownProperty_isKeptInTheNote() {
    ReadResult<Point> result =
        JSON.readResult(
            "{\"text\": \"a\",\n \"extra\": {\"b\\n\": [1.50, -0, true, null, \"c\\u00e9\"]}}",
            Point.class);

    assertThat(result.value()).isEqualTo(Point.of("a"));
    assertThat(result.notes())
        .containsExactly(
            note(
                ReadNote.Kind.UNKNOWN_PROPERTY,
                "/extra",
                2,
                11,
                "unknown property 'extra'; known properties are text, points",
                "{\"b\\n\":[1.50,-0,true,null,\"cé\"]}"));
  }

  @Test
  void unknownProperty_isForgivenInEveryKindOfObject() {
    String json = Samples.json().replaceAll("\\{\n", "{ \"x-1\": 1,\n");

    ReadResult<Assessment> result = JSON.readResult(json, Assessment.class);

    assertThat(result.value()).isEqualTo(Samples.assessment());
    assertThat(result.notes())
        .hasSize(json.split("x-1", -1).length - 1)
        .allMatch(note -> note.kind() == ReadNote.Kind.UNKNOWN_PROPERTY && note.raw().equals("1"));
    assertThat(result.notes().stream().map(note -> note.position().pointer()))
        .doesNotHaveDuplicates()
        .contains("/x-1", "/areas/0/judgment/x-1", "/areas/3/sources/0/x-1");
  }

  @Test
  void null_standsForWhatIsAbsent() {
    ReadResult<Source> result =
        JSON.readResult(
            "{\"address\":\"http://a.example\",\"publisher\":\"press\",\"published\":null,"
                + "\"support\":null}",
            Source.class);

    assertThat(result.value().published()).isEmpty();
    assertThat(result.value().support()).isEqualTo(Source.Support.DIRECT);
    assertThat(result.notes())
        .extracting(ReadNote::kind, note -> note.position().pointer(), ReadNote::raw)
        .containsExactly(
            tuple(ReadNote.Kind.NULL, "/published", "null"),
            tuple(ReadNote.Kind.NULL, "/support", "null"));
  }

  @Test
  void null_standsForAnEmptyList() {
    ReadResult<Point> result = JSON.readResult("{\"text\":\"a\",\"points\":null}", Point.class);

    assertThat(result.value()).isEqualTo(Point.of("a"));
    assertThat(result.notes())
        .containsExactly(
            note(
                ReadNote.Kind.NULL,
                "/points",
                1,
                22,
                "must not be null; a property without a value is left out",
                "null"));
  }

  @Test
  void null_inAListOrForWhatIsRequiredIsRefused() {
    assertThatThrownBy(() -> JSON.readResult("{\"text\":\"a\",\"points\":[null]}", Point.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageStartingWith("/points/0: must not be null");
    assertThatThrownBy(() -> JSON.readResult("{\"text\":null}", Point.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageStartingWith("/text: must not be null");
  }

  @ParameterizedTest
  @CsvSource({
    "Requires improvement, REQUIRES_IMPROVEMENT",
    "REQUIRES_IMPROVEMENT, REQUIRES_IMPROVEMENT",
    "Requires\u00a0Improvement, REQUIRES_IMPROVEMENT",
    "' good ', GOOD",
    "Outstanding, OUTSTANDING"
  })
  void token_inOtherLettersIsReadAndNoted(String text, Grade grade) {
    ReadResult<Grade> result = JSON.readResult('"' + text + '"', Grade.class);

    assertThat(result.value()).isEqualTo(grade);
    assertThat(result.notes())
        .containsExactly(
            note(
                ReadNote.Kind.SPELLING,
                "",
                1,
                1,
                "'" + text + "' is read as " + grade.token(),
                '"' + text + '"'));
  }

  @Test
  void token_thatSaysTheKindIsForgivenToo() {
    ReadResult<Judgment> result =
        JSON.readResult("{\"status\":\"Not graded\",\"reason\":\"NOT_INSPECTED\"}", Judgment.class);

    assertThat(result.value()).isEqualTo(Judgment.notGraded(NoGradeReason.NOT_INSPECTED));
    assertThat(result.notes()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({"excellent", "go-od", "good!", "''", "requires", "good or adequate"})
  void token_thatIsNotKnownIsNeverGuessed(String text) {
    assertThatThrownBy(() -> JSON.readResult('"' + text + '"', Grade.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageContaining("'" + text + "' is not a grade; expected one of outstanding, good");
  }

  @Test
  void name_ofForceAndFrameworkIsLookedUpAndNoted() {
    ReadResult<Assessment> result =
        JSON.readResult(
            "{\"format\":\"peel-assessment/1\",\"force\":\"West Midlands Police\","
                + "\"framework\":\"PEEL 2017\"}",
            Assessment.class);

    assertThat(result.value().force().slug()).isEqualTo("west-midlands");
    assertThat(result.value().framework().id()).isEqualTo("2017");
    assertThat(result.notes())
        .containsExactly(
            note(
                ReadNote.Kind.OTHER_NAME,
                "/force",
                1,
                39,
                "'West Midlands Police' is another name of west-midlands; expected west-midlands",
                "\"West Midlands Police\""),
            note(
                ReadNote.Kind.OTHER_NAME,
                "/framework",
                1,
                74,
                "'PEEL 2017' is another name of 2017; expected 2017",
                "\"PEEL 2017\""));
    assertThat(result.notes().get(1))
        .hasToString(
            "/framework (line 1, column 74): 'PEEL 2017' is another name of 2017; expected 2017");
  }

  @Test
  void name_thatIsNotKnownIsRefused() {
    assertThatThrownBy(
            () ->
                JSON.readResult(
                    "{\"format\":\"peel-assessment/1\",\"force\":\"Rohan\",\"framework\":\"2017\"}",
                    Assessment.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageStartingWith(
            "/force: 'Rohan' is not a force; expected one of avon-and-somerset");
  }

  @ParameterizedTest
  @CsvSource({
    "'{}', property 'format' is missing",
    "'{\"format\":\"Peel-assessment/1\"}', is not the format expected here",
    "'{\"format\":\"peel-assessment/1\"}', 'properties ''force'', ''framework'' are missing'"
  })
  void rest_isRefusedAsInStrictReading(String json, String sentence) {
    assertThatThrownBy(() -> JSON.readResult(json, Assessment.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessageContaining(sentence);
  }

  @Test
  void read_takesEverySourceAndSetting() {
    Force force =
        Force.builder().slug("westmarch").name("Westmarch Police").shortName("Westmarch").build();
    PeelJson json =
        JSON.with(Forces.of(List.of(force)))
            .with(RandomValues.FRAMEWORKS)
            .with(PeelLimits.standard().with(Limit.DOCUMENT_LENGTH, 100));
    String text =
        "{\"format\":\"peel-assessment/1\",\"force\":\"Westmarch\",\"framework\":\"2034\"}";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Assessment expected =
        Assessment.builder().force(force).framework(RandomValues.OWN_SCALE).build();

    assertThat(json.readAssessment(text)).isEqualTo(expected);
    assertThat(json.readAssessment(bytes)).isEqualTo(expected);
    assertThat(json.read(new ByteArrayInputStream(bytes), Assessment.class)).isEqualTo(expected);
    assertThatThrownBy(() -> json.readAssessment(text + " ".repeat(100)))
        .isInstanceOf(PeelLimitException.class);
  }

  @Test
  void result_copiesItsNotes() {
    List<ReadNote> notes = new ArrayList<>();
    ReadResult<String> result = new ReadResult<>("a", notes);
    notes.add(note(ReadNote.Kind.NULL, "/a", 1, 1, "sentence", "null"));

    assertThat(result.notes()).isEmpty();
  }
}
