package org.peelinspections.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.peelinspections.model.Ground;

class NotesTest {

  private static final Ground FIRST = new Ground("First.", List.of(Made.page("a")));
  private static final Ground SECOND = new Ground("Second.", List.of());

  @Test
  void numbers_standOnceAndInOrder() {
    Notes notes = new Notes();
    assertThat(notes.numbers(List.of(FIRST))).isEqualTo("1");
    assertThat(notes.numbers(List.of(SECOND, FIRST, FIRST))).isEqualTo("1, 2");
    assertThat(notes.numbers(List.of())).isEmpty();
    assertThat(notes).hasToString("\nNotes\n 1  First.\n    https://example.org/a\n 2  Second.\n");
  }

  @Test
  void toString_ofNone() {
    assertThat(new Notes()).hasToString("");
  }
}
