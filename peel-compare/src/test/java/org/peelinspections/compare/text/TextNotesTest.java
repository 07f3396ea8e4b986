package org.peelinspections.compare.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.compare.Made;
import org.peelinspections.model.framework.Ground;

class TextNotesTest {

  private static final Ground FIRST = new Ground("First.", List.of(Made.page("a")));
  private static final Ground SECOND = new Ground("Second.", List.of());

  @Test
  void numbers_standOnceAndInOrder() {
    TextNotes notes = new TextNotes();
    assertThat(notes.numbers(List.of(FIRST))).isEqualTo("1");
    assertThat(notes.numbers(List.of(SECOND, FIRST, FIRST))).isEqualTo("1, 2");
    assertThat(notes.numbers(List.of())).isEmpty();
    assertThat(notes.fitted(100))
        .isEqualTo("\nNotes\n 1  First.\n    https://example.org/a\n 2  Second.\n");
  }

  @Test
  void fitted_longNote_isIndentedInLinesOfTheWidth() {
    TextNotes notes = new TextNotes();
    notes.numbers(List.of(new Ground("One two three four.", List.of())));

    assertThat(notes.fitted(12)).isEqualTo("\nNotes\n 1  One two\n    three\n    four.\n");
  }

  @Test
  void fitted_ofNone() {
    assertThat(new TextNotes().fitted(100)).isEmpty();
  }
}
