package org.peelinspections.data.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void of_indents() {
    assertThat(Json.of(Map.of("a", List.of(true, Map.of("b", "c")))))
        .isEqualTo(
            """
            {
              "a": [
                true,
                {
                  "b": "c"
                }
              ]
            }
            """);
  }

  @Test
  void of_empty() {
    assertThat(Json.of(List.of())).isEqualTo("[]\n");
    assertThat(Json.of(Map.of())).isEqualTo("{}\n");
  }

  @Test
  void of_escapesWhatJsonDoesNotAllow() {
    assertThat(Json.of("a\"b\\c\nd–e")).isEqualTo("\"a\\\"b\\\\c\\u000ad–e\"\n");
  }
}
