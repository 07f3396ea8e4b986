package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.peelinspections.model.AreaId;
import org.peelinspections.model.Cycle;
import org.peelinspections.model.Graded;
import org.peelinspections.model.Pillar;
import org.peelinspections.model.Wording;
import org.peelinspections.model.fault.InvalidValueException;
import org.peelinspections.model.fault.UnknownNameException;

class FrameworkTest {

  private static Question question(String path, String label, String... otherLabels) {
    QuestionBuilder question =
        Question.builder()
            .id(AreaId.of("2040", path))
            .label(label)
            .addOtherLabels(otherLabels)
            .wording(Wording.unknown())
            .graded(Graded.UNKNOWN);
    return path.contains("/")
        ? question.pillar(Pillar.ofToken(path.substring(0, path.indexOf('/')))).build()
        : question.build();
  }

  private static FrameworkBuilder framework() {
    return Framework.builder()
        .id("2040")
        .cycle(Cycle.of("2040"))
        .name("PEEL 2040")
        .addPillar(
            FrameworkPillar.builder()
                .pillar(Pillar.LEGITIMACY)
                .graded(Graded.YES)
                .headline(Wording.unknown())
                .build());
  }

  private static final Framework SOME =
      framework()
          .addQuestions(
              question("legitimacy/1", "Treating the public fairly", "Fair treatment"),
              question("legitimacy/2", "Ethics"),
              question("vetting", "Vetting", "Ethics"))
          .build();

  @ParameterizedTest
  @CsvSource({
    "Treating the public fairly, legitimacy/1",
    "treating the PUBLIC fairly., legitimacy/1",
    "Treating\u00a0the  public fairly, legitimacy/1",
    "Fair treatment, legitimacy/1",
    "Vetting, vetting"
  })
  void named_label_findsItsQuestion(String label, String path) {
    assertThat(SOME.named(label)).contains(SOME.question(path));
  }

  @Test
  void named_unknown_isEmpty() {
    assertThat(SOME.named("Treating the public")).isEmpty();
    assertThat(SOME.named("")).isEmpty();
  }

  @Test
  void named_labelOfTwoQuestions_isEmpty() {
    assertThat(SOME.named("Ethics")).isEmpty();
  }

  @Test
  void question_unknown_listsThePaths() {
    assertThatThrownBy(() -> SOME.question("legitimacy/4"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "'legitimacy/4' is not a question of PEEL 2040; expected one of legitimacy/1,"
                + " legitimacy/2, vetting");
  }

  @Test
  void questions_ofAPillar_areItsOwn() {
    assertThat(SOME.questions(Pillar.LEGITIMACY))
        .extracting(question -> question.id().path())
        .containsExactly("legitimacy/1", "legitimacy/2");
    assertThat(SOME.questions(Pillar.EFFICIENCY)).isEmpty();
  }

  @Test
  void find_questionOfAnotherFramework_isEmpty() {
    assertThat(SOME.find(AreaId.of("2040/vetting"))).isPresent();
    assertThat(SOME.find(AreaId.of("2041/vetting"))).isEmpty();
  }

  @Test
  void areas_arePillarsAndQuestions() {
    assertThat(SOME.areas())
        .extracting(AreaId::path)
        .containsExactly("legitimacy", "legitimacy/1", "legitimacy/2", "vetting");
    assertThat(SOME.areas()).allMatch(SOME::has);
    assertThat(SOME.has(AreaId.of("2040/efficiency"))).isFalse();
    assertThat(SOME.has(AreaId.of("2041/legitimacy"))).isFalse();
    assertThat(SOME.has(AreaId.of("2040/legitimacy/3"))).isFalse();
  }

  @Test
  void areas_placeAPillarBeforeItsQuestions_thoseOfNoPillarLast() {
    Framework mixed =
        framework()
            .addQuestions(question("vetting", "Vetting"), question("legitimacy/1", "A"))
            .build();
    assertThat(mixed.areas())
        .extracting(AreaId::path)
        .containsExactly("legitimacy", "legitimacy/1", "vetting");
  }

  @ParameterizedTest
  @CsvSource({
    "legitimacy, legitimacy",
    "Legitimacy, legitimacy",
    "legitimacy/2, legitimacy/2",
    "Fair treatment, legitimacy/1",
  })
  void area_tokenPathOrLabel(String name, String path) {
    assertThat(SOME.area(name)).isEqualTo(AreaId.of("2040", path));
  }

  @Test
  void area_unknown_listsThePaths() {
    assertThatThrownBy(() -> SOME.area("efficiency"))
        .isInstanceOf(UnknownNameException.class)
        .hasMessage(
            "'efficiency' is not an area of PEEL 2040; expected one of legitimacy, legitimacy/1,"
                + " legitimacy/2, vetting");
  }

  @Test
  void builder_questionWithThePathOfAPillar_isRefused() {
    assertThatThrownBy(() -> framework().addQuestion(question("leadership", "A")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "framework 2040: question 2040/leadership has the path of a pillar; expected another");
  }

  @Test
  void pillar_thatItDoesNotHave_isEmpty() {
    assertThat(SOME.pillar(Pillar.LEGITIMACY)).isPresent();
    assertThat(SOME.pillar(Pillar.EFFICIENCY)).isEmpty();
  }

  @Test
  void builder_questionOfAnotherFramework_isRefused() {
    Question other =
        Question.builder()
            .id(AreaId.of("2041/vetting"))
            .label("Vetting")
            .wording(Wording.unknown())
            .graded(Graded.NO)
            .build();
    assertThatThrownBy(() -> framework().addQuestion(other).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("framework 2040: question 2041/vetting is another framework's; expected 2040");
  }

  @Test
  void builder_questionTwice_isRefused() {
    assertThatThrownBy(
            () -> framework().addQuestions(question("a", "A"), question("a", "B")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("question 2040/a stands twice");
  }

  @Test
  void builder_pillarTwice_isRefused() {
    assertThatThrownBy(() -> framework().addPillar(SOME.pillars().get(0)).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("pillar legitimacy stands twice");
  }

  @Test
  void builder_questionOfAPillarThatItDoesNotHave_isRefused() {
    assertThatThrownBy(() -> framework().addQuestion(question("efficiency/1", "A")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("its pillars are legitimacy");
  }

  @Test
  void builder_malformedKeyNameOrAddress_isRefused() {
    assertThatThrownBy(() -> framework().id("PEEL 2040").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("key is 'PEEL 2040'");
    assertThatThrownBy(() -> framework().name(" ").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("name is blank");
    assertThatThrownBy(() -> framework().addOtherName("").build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("other name is blank");
    assertThatThrownBy(() -> framework().addSource(URI.create("mailto:x@example.org")).build())
        .isInstanceOf(InvalidValueException.class)
        .hasMessageContaining("its address is");
  }

  @Test
  void verified_ifThereIsASource() {
    assertThat(SOME.verified()).isFalse();
    assertThat(framework().addSource(URI.create("http://example.org")).build().verified()).isTrue();
  }

  @Test
  void toString_isTheKey() {
    assertThat(SOME).hasToString("2040");
  }
}
