package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextBlocksTest {

  @Test
  void of_lines_keepTheirNumbers() {
    assertThat(TextBlocks.of("\na\n\n b \n"))
        .containsExactly(new Block(2, 0, "a"), new Block(4, 0, "b"));
  }

  @Test
  void of_mixedLineEnds_eachEndsOneLine() {
    assertThat(TextBlocks.of("a\r\nb\nc\rd"))
        .containsExactly(
            new Block(1, 0, "a"), new Block(2, 0, "b"), new Block(3, 0, "c"), new Block(4, 0, "d"));
  }

  @Test
  void of_items_deeperIndentIsDeeperListWhateverItsWidth() {
    assertThat(TextBlocks.of(" • a\n     • b\n       • c\n     • d\n • e\n"))
        .extracting(Block::depth)
        .containsExactly(1, 2, 3, 2, 1);
  }

  @Test
  void of_items_indentBetweenTwoIsThatOfTheDeeper() {
    assertThat(TextBlocks.of("• a\n    • b\n  • c\n• d\n"))
        .extracting(Block::depth)
        .containsExactly(1, 2, 2, 1);
  }

  @Test
  void of_items_paragraphBetweenEndsTheList() {
    assertThat(TextBlocks.of("• a\n  • b\np\n  • c\n"))
        .extracting(Block::depth)
        .containsExactly(1, 2, 0, 1);
  }

  @Test
  void of_tabs_indentAsFourSpaces() {
    assertThat(TextBlocks.of("  • a\n\t• b\n    • c\n"))
        .extracting(Block::depth)
        .containsExactly(1, 2, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a", "* a", "• a", "◦ a", "•\u00A0a", "\u200E• a"})
  void of_bullets_makeItems(String line) {
    assertThat(TextBlocks.of(line)).containsExactly(new Block(1, 1, "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", "-", "*", "–5 a", "a - b"})
  void of_signsThatAreNoBullets_makeParagraphs(String line) {
    assertThat(TextBlocks.of(line)).containsExactly(new Block(1, 0, line));
  }

  @Test
  void tidy_spacesAndSignsWithoutWidth() {
    assertThat(TextBlocks.tidy("\uFEFF a\u00A0\u2003b\u00AD\u200Bc\t")).isEqualTo("a bc");
  }
}
