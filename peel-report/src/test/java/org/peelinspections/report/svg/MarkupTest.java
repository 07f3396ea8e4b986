package org.peelinspections.report.svg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @Test
  void text_isEscapedInElementsAndAttributes() {
    assertThat(Markup.of("<p title=\"%s\">%s</p>", "\"<'&>", "a<b>&\"c\"").toString())
        .isEqualTo("<p title=\"&quot;&lt;'&amp;&gt;\">a&lt;b&gt;&amp;\"c\"</p>");
  }

  @Test
  void markup_isNotEscapedAgain() {
    Markup bold = Markup.of("<b>%s</b>", "&");

    assertThat(Markup.of("<p>%s</p>", bold).toString()).isEqualTo("<p><b>&amp;</b></p>");
    assertThat(Markup.join(", ", List.of(1, 2), n -> Markup.of("<i>%s</i>", n)).toString())
        .isEqualTo("<i>1</i>, <i>2</i>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p></p>", "<p>%s</p>", "<p>%s%s%s</p>"})
  void template_hasAPlaceForEachValue(String template) {
    assertThatThrownBy(() -> Markup.of(template, "one", "two"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(template);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {0, 1, 8, 0x0B, 0x0C, 0x0D, 0x1F, 0x7F, 0x85, 0x9F, 0xD800, 0xDFFF, 0xFFFE, 0xFFFF})
  void clean_replacesWhatXmlForbidsOrWouldNotShow(int character) {
    assertThat(Markup.clean("a" + (char) character + "b")).isEqualTo("a\uFFFDb");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\t", "\n", " ", "~", "\u00A0", "\uD7FF", "\uE000", "\uFFFD", "\uD83D\uDE93"})
  void clean_keepsTheRest(String character) {
    assertThat(Markup.clean("a" + character + "b")).isEqualTo("a" + character + "b");
  }

  @ParameterizedTest
  @CsvSource({
    "http://example.org/, true",
    "HTTPS://example.org/, true",
    "javascript:alert(1), false",
    "data:text/html;x, false",
    "file:///etc/passwd, false",
    "//example.org/, false",
    "page, false"
  })
  void link_onlyToTheWeb(String address, boolean link) {
    assertThat(Markup.link(URI.create(address), "page").toString().contains("href"))
        .isEqualTo(link);
  }
}
