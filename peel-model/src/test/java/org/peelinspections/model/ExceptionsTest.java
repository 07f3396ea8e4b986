package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class ExceptionsTest {

  @Test
  void incompleteValue_ofABuilder_namesTypeAndAttributes() {
    IncompleteValueException thrown =
        catchThrowableOfType(IncompleteValueException.class, () -> Assessment.builder().build());
    assertThat(thrown).hasMessage("assessment: not given: force, framework");
    assertThat(thrown.what()).isEqualTo("assessment");
    assertThat(thrown.missing()).containsExactly("force", "framework");
  }

  @Test
  void incompleteValue_ofATypeOfTwoWords_partsThem() {
    assertThat(
            catchThrowableOfType(
                IncompleteValueException.class, () -> PillarAssessment.builder().build()))
        .hasMessage("pillar assessment: not given: pillar");
  }

  @Test
  void incompleteValue_ofAnotherSentence_keepsIt() {
    IncompleteValueException thrown = new IncompleteValueException("something is amiss");
    assertThat(thrown).hasMessage("value: not given: something is amiss");
    assertThat(thrown.missing()).containsExactly("something is amiss");
  }

  @Test
  void incompleteValue_ofACutSentence_keepsIt() {
    String cut = "Cannot build , some of required attributes are not set [force";
    assertThat(new IncompleteValueException(cut)).hasMessage("value: not given: " + cut);
  }

  @Test
  void incompleteValue_ofASentenceWithAnotherStart_stillNamesTheAttributes() {
    assertThat(
            new IncompleteValueException(
                "No Point, some of required attributes are not set [text]"))
        .hasMessage("value: not given: text");
  }

  @Test
  void unknownName_whereNoneIsKnown_saysSo() {
    assertThat(new UnknownNameException("a question", "x", List.of()))
        .hasMessage("'x' is not a question; none is known");
  }

  @Test
  void invalidValue_hasItsThreeParts() {
    InvalidValueException thrown = new InvalidValueException("point", "text is blank", "expected");
    assertThat(thrown).hasMessage("point: text is blank; expected");
    assertThat(thrown.where()).isEqualTo("point");
    assertThat(thrown.found()).isEqualTo("text is blank");
    assertThat(thrown.expected()).isEqualTo("expected");
  }
}
