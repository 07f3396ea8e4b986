package org.peelinspections.model.framework;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameworksKeyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-25",
        "2023/25",
        "2023\u201325",
        "2023\u20132025",
        "2023 \u2013 2025",
        "2023\u00a0\u2013\u00a02025",
        "PEEL 2023\u20132025",
        "peel-2023-2025",
        " Peel  2023_25 "
      })
  void key_ofAllSpellings_isTheSame(String name) {
    assertThat(Frameworks.key(name)).isEqualTo("2023-25");
  }

  @ParameterizedTest
  @CsvSource({
    "PEEL 2018, 2018",
    "PEEL 2021/22 (original framework), 2021-22-original-framework",
    "The first PEEL assessment, the-first-assessment",
    "2018 2019 2020, 2018-19-2020",
    "2018 report 2019, 2018-report-2019",
    "1018 2019, 1018-2019",
    "2018 201x, 2018-201x",
    "2018 20190, 2018-20190",
    "peelers, peelers"
  })
  void key_shortensSecondYearsAlone(String name, String key) {
    assertThat(Frameworks.key(name)).isEqualTo(key);
  }

  @Test
  void key_ofNothing_isEmpty() {
    assertThat(Frameworks.key("PEEL \u2013")).isEmpty();
  }
}
