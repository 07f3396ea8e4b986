package org.peelinspections.report.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {

  @Test
  void text_isEscapedInElementsAndAttributes() {
    assertThat(new Markup().element("p", "a<b>&\"c\"", "title", "\"<'&>").toString())
        .isEqualTo("<p title=\"&quot;&lt;'&amp;&gt;\">a&lt;b&gt;&amp;\"c\"</p>");
  }

  @Test
  void elementsWithoutContent_haveAnEndTag() {
    assertThat(new Markup().open("div").close().toString()).isEqualTo("<div></div>");
    assertThat(new Markup().element("p", "").toString()).isEqualTo("<p></p>");
  }

  @Test
  void voidElements_haveNone() {
    assertThat(new Markup().empty("meta", "charset", "utf-8").toString())
        .isEqualTo("<meta charset=\"utf-8\"/>");
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
    assertThat(new Markup().link(URI.create(address), "page").toString().contains("href"))
        .isEqualTo(link);
  }
}
