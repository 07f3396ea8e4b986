package org.peelinspections.io.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.PeelFormatException;
import org.peelinspections.model.Force;
import org.peelinspections.model.Forces;
import org.peelinspections.model.Grade;
import org.peelinspections.model.Judgment;
import org.peelinspections.model.fault.UnknownNameException;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/** What strict reading refuses, and in which words. */
class BadDocumentsTest {

  private static final PeelJson JSON = PeelJson.strict();

  /** A document that is right; each row of the table spoils it in one place. */
  private static final String GOOD =
      """
      {
        "format": "peel-assessment/1",
        "force": "kent",
        "framework": "2017",
        "areas": [
          {
            "area": "legitimacy/1",
            "judgment": {"status": "graded",
              "grade":                 "good"},
            "findings": [{"kind": "area-for-improvement", "text": "do", "points": ["a"],
              "evidence": [{"firstLine": 3, "lastLine": 4}]}],
            "sources": [{"address": "https://a.example", "publisher": "press",
              "published": "2017-12", "retrieved": "2020-01-01"}]
          }
        ]
      }
      """;

  private static final String SLUGS =
      Forces.bundled().all().stream().map(Force::slug).collect(Collectors.joining(", "));

  private static final String FRAMEWORKS =
      Frameworks.bundled().all().stream().map(Framework::id).collect(Collectors.joining(", "));

  /** The rows of {@code spoilt.tsv}: what is replaced, by what, and the message. */
  static Stream<Arguments> spoilt() {
    return Samples.resource("spoilt.tsv")
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.replace("{SLUGS}", SLUGS).replace("{FRAMEWORKS}", FRAMEWORKS))
        .map(line -> line.split("\t", -1))
        .map(cells -> arguments(cells[0], cells[1], cells[2]));
  }

  @Test
  void good_isRead() {
    assertThat(JSON.readAssessment(GOOD).questions()).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("spoilt")
  void spoilt_isRefusedInTheseWords(String found, String replacement, String message) {
    int last = GOOD.lastIndexOf(found);
    assertThat(last).isNotNegative();
    String bad = GOOD.substring(0, last) + replacement + GOOD.substring(last + found.length());

    assertThatThrownBy(() -> JSON.readAssessment(bad))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage(message);
  }

  @Test
  void document_mustBeTheOnlyOne() {
    assertThatThrownBy(() -> JSON.readAssessment(GOOD + " {}"))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage("document: expected nothing after the end (line 17, column 2)");
  }

  @Test
  void fault_hasItsFactsAsAccessors() {
    String bad = GOOD.replace("\"good\"", "\"excellent\"");

    PeelFormatException fault =
        catchThrowableOfType(PeelFormatException.class, () -> JSON.readAssessment(bad));

    assertThat(fault.pointer()).isEqualTo("/areas/0/judgment/grade");
    assertThat(fault.line()).hasValue(9);
    assertThat(fault.column()).hasValue(34);
    assertThat(fault.sentence())
        .isEqualTo(
            "'excellent' is not a grade; expected one of outstanding, good, adequate,"
                + " requires-improvement, inadequate");
    assertThat(fault.expected()).isEqualTo(Stream.of(Grade.values()).map(Grade::token).toList());
  }

  @Test
  void fault_ofAStrangeNameEscapesItInThePointer() {
    PeelFormatException fault =
        catchThrowableOfType(
            PeelFormatException.class, () -> JSON.read("{\"a/b~\\n\": 1}", Judgment.class));
    PeelFormatException inside =
        catchThrowableOfType(
            PeelFormatException.class,
            () -> JSON.read("{\"status\":\"not-stated\",\"a/b~\\n\": 1}", Judgment.class));

    assertThat(fault.pointer()).isEqualTo("/a~1b~0\n");
    assertThat(inside.pointer()).isEqualTo("/a~1b~0\n");
    assertThat(inside.getMessage()).startsWith("/a~1b~0\ufffd: unknown property ");
  }

  @Test
  void fault_cutsALongWordOfTheDocument() {
    String bad = GOOD.replace("\"good\"", '"' + "g".repeat(5000) + '"');

    assertThatThrownBy(() -> JSON.readAssessment(bad))
        .hasMessageStartingWith("/areas/0/judgment/grade: 'gggg")
        .hasMessageContaining("g...' is not a grade; expected one of outstanding")
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
  }

  @Test
  void read_ofOneKindOfAFamilyRefusesTheOthers() {
    assertThatThrownBy(() -> JSON.read("{\"status\":\"not-stated\"}", Judgment.Graded.class))
        .isInstanceOf(PeelFormatException.class)
        .hasMessage(
            "/status: 'not-stated' is not a status of a judgment; expected one of graded"
                + " (line 1, column 11)");
  }

  @Test
  void read_refusesATypeThatHasNoForm() {
    assertThatThrownBy(() -> JSON.read("1", Integer.class))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageStartingWith(
            "'java.lang.Integer' is not a type with a wire form; expected one of Assessment,");
  }

  @Test
  void write_refusesATypeThatHasNoForm() {
    assertThatThrownBy(() -> JSON.write(List.of()))
        .isInstanceOf(UnknownNameException.class)
        .hasMessageContaining("is not a type with a wire form");
  }
}
