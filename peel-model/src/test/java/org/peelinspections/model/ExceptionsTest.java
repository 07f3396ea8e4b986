package org.peelinspections.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.assessment.AreaAssessment;
import org.peelinspections.model.assessment.Assessment;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.PeelException;
import org.peelinspections.model.fault.UnknownNameException;

class ExceptionsTest {

  @Test
  void incompleteValue_ofABuilder_namesTypeAndAttributes() {
    InvalidValueException thrown =
        catchThrowableOfType(InvalidValueException.class, () -> Assessment.builder().build());
    assertThat(thrown)
        .hasMessage("assessment: not given: force, framework; expected a value for each");
    assertThat(thrown.where()).isEqualTo("assessment");
    assertThat(thrown.found()).isEqualTo("not given: force, framework");
  }

  @Test
  void incompleteValue_ofATypeOfTwoWords_partsThem() {
    assertThat(
            catchThrowableOfType(
                InvalidValueException.class, () -> AreaAssessment.builder().build()))
        .hasMessage("area assessment: not given: area; expected a value for each");
  }

  @Test
  void incompleteValue_ofAnotherSentence_keepsIt() {
    InvalidValueException thrown = new InvalidValueException("something is amiss");
    assertThat(thrown)
        .hasMessage("value: not given: something is amiss; expected a value for each");
  }

  @Test
  void incompleteValue_ofACutSentence_keepsIt() {
    String cut = "Cannot build , some of required attributes are not set [force";
    assertThat(new InvalidValueException(cut))
        .hasMessage("value: not given: " + cut + "; expected a value for each");
  }

  @Test
  void incompleteValue_ofASentenceWithAnotherStart_stillNamesTheAttributes() {
    assertThat(
            new InvalidValueException("No Point, some of required attributes are not set [text]"))
        .hasMessage("value: not given: text; expected a value for each");
  }

  @Test
  void unknownName_whereNoneIsKnown_saysSo() {
    assertThat(new UnknownNameException("a question", "x", List.of()))
        .hasMessage("'x' is not a question; none is known");
  }

  @Test
  void exceptions_areCaughtByTheirCommonType() {
    assertThatThrownBy(() -> Grade.ofToken("excellent")).isInstanceOf(PeelException.class);
    assertThatThrownBy(() -> Cycle.of("x")).isInstanceOf(PeelException.class);
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
