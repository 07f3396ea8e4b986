package org.peelinspections.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class PositionTest {

  @Test
  void of_knowsPointerLineAndColumn() {
    Position position = Position.of("/a/0", 3, 7);

    assertThat(position.pointer()).isEqualTo("/a/0");
    assertThat(position.line()).hasValue(3);
    assertThat(position.column()).hasValue(7);
    assertThat(position).hasToString("/a/0 (line 3, column 7)");
  }

  @Test
  void of_takesLessThanOneForNotKnown() {
    Position position = Position.of("/a", -1, 0);

    assertThat(position.line()).isEmpty();
    assertThat(position.column()).isEmpty();
    assertThat(position).hasToString("/a").isEqualTo(Position.of("/a", 0, -1));
  }

  @Test
  void ofLine_isALineOfAPage() {
    assertThat(Position.ofLine(4)).hasToString("document (line 4)");
    assertThat(Position.ofLine(0)).isEqualTo(Position.document()).hasToString("document");
  }

  @Test
  void toString_cutsALongPointerAndHidesControls() {
    assertThat(Position.of("/a\u0000\n" + "b".repeat(196), 0, 0))
        .hasToString("/a\ufffd\ufffd" + "b".repeat(196));
    assertThat(Position.of("/" + "b".repeat(200), 0, 0)).hasToString("/" + "b".repeat(199) + "...");
  }

  @Test
  void equals_takesAllInAndNothingElse() {
    Position position = Position.of("/a", 1, 2);

    assertThat(position)
        .isEqualTo(Position.of("/a", 1, 2))
        .hasSameHashCodeAs(Position.of("/a", 1, 2))
        .isNotEqualTo(Position.of("/b", 1, 2))
        .isNotEqualTo(Position.of("/a", 2, 2))
        .isNotEqualTo(Position.of("/a", 1, 3))
        .isNotEqualTo("/a");
  }

  @Test
  void exceptions_surviveSerialization() throws Exception {
    PeelFormatException format =
        new PeelFormatException(Position.of("/a", 1, 2), "it is wrong", List.of("right"));
    PeelLimitException limit = new PeelLimitException(Position.ofLine(9), Limit.LINES, 8);

    PeelFormatException formatAgain = copy(format);
    PeelLimitException limitAgain = copy(limit);

    assertThat(formatAgain).hasMessage("/a: it is wrong (line 1, column 2)");
    assertThat(formatAgain.position()).isEqualTo(format.position());
    assertThat(formatAgain.expected()).containsExactly("right");
    assertThat(limitAgain).hasMessage("document: more than 8 lines (line 9)");
    assertThat(limitAgain.limit()).isEqualTo(Limit.LINES);
  }

  @SuppressWarnings({"unchecked", "BanSerializableRead"}) // reads what it has just written
  private static <T> T copy(T value) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(value);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (T) in.readObject();
    }
  }
}
