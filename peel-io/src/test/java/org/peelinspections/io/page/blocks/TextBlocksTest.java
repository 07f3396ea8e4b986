package org.peelinspections.io.page.blocks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.peelinspections.io.PeelLimits;

class TextBlocksTest {

  private static List<Tuple> blocks(String text) {
    return TextBlocks.of(text, PeelLimits.standard()).stream()
        .map(block -> tuple(block.line(), block.depth(), block.text()))
        .toList();
  }

  @Test
  void of_lines_keepTheirNumbers() {
    assertThat(blocks("\na\n\n b \n")).containsExactly(tuple(2, 0, "a"), tuple(4, 0, "b"));
  }

  @Test
  void of_mixedLineEnds_eachEndsOneLine() {
    assertThat(blocks("a\r\nb\nc\rd"))
        .containsExactly(tuple(1, 0, "a"), tuple(2, 0, "b"), tuple(3, 0, "c"), tuple(4, 0, "d"));
  }

  @Test
  void of_items_deeperIndentIsDeeperListWhateverItsWidth() {
    assertThat(TextBlocks.of(" • a\n     • b\n       • c\n     • d\n • e\n", PeelLimits.standard()))
        .extracting(Block::depth)
        .containsExactly(1, 2, 3, 2, 1);
  }

  @Test
  void of_items_indentBetweenTwoIsThatOfTheDeeper() {
    assertThat(TextBlocks.of("• a\n    • b\n  • c\n• d\n", PeelLimits.standard()))
        .extracting(Block::depth)
        .containsExactly(1, 2, 2, 1);
  }

  @Test
  void of_items_paragraphBetweenEndsTheList() {
    assertThat(TextBlocks.of("• a\n  • b\np\n  • c\n", PeelLimits.standard()))
        .extracting(Block::depth)
        .containsExactly(1, 2, 0, 1);
  }

  @Test
  void of_tabs_indentAsFourSpaces() {
    assertThat(TextBlocks.of("  • a\n\t• b\n    • c\n", PeelLimits.standard()))
        .extracting(Block::depth)
        .containsExactly(1, 2, 2);
  }

  @ParameterizedTest
  @ValueSource(strings = {"- a", "* a", "• a", "◦ a", "•\u00A0a", "\u200E• a"})
  void of_bullets_makeItems(String line) {
    assertThat(blocks(line)).containsExactly(tuple(1, 1, "a"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-a", "-", "*", "–5 a", "a - b"})
  void of_signsThatAreNoBullets_makeParagraphs(String line) {
    assertThat(blocks(line)).containsExactly(tuple(1, 0, line));
  }

  @Test
  void tidy_spacesAndSignsWithoutWidth() {
    assertThat(TextBlocks.tidy("\uFEFF a\u00A0\u2003b\u00AD\u200Bc\t")).isEqualTo("a bc");
  }
}
