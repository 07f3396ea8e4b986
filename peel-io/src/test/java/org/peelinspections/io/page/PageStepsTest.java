package org.peelinspections.io.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.peelinspections.io.PeelLimits;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.HtmlBlocks;
import org.peelinspections.io.page.blocks.TextBlocks;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.reading.PageReading;

/** Every rule ends, and none asks for more than a fixed number of blocks for each block it gets. */
class PageStepsTest {

  private static final boolean FULL = Boolean.getBoolean("peel.full");
  private static final int STEPS_EACH_BLOCK = 100;

  static List<Path> samples() {
    List<Path> all = PageSamplesTest.samples();
    return FULL ? all : all.stream().filter(path -> path.toString().contains(".spaced")).toList();
  }

  private static List<Block> blocks(String text) {
    return text.startsWith("<")
        ? HtmlBlocks.of(text, PeelLimits.standard()).content()
        : TextBlocks.of(text, PeelLimits.standard());
  }

  private static long steps(List<Block> blocks) {
    CountedBlocks page = new CountedBlocks(blocks, STEPS_EACH_BLOCK * (blocks.size() + 5L));
    Pages.READER.page("page", new Ledger(blocks)).read(page);
    return page.steps();
  }

  private static Block copy(Block block, String text) {
    return block.isRow() ? block : new Block(block.line(), block.depth(), text);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void page_withAnyBlockRemovedDoubledMovedOrBlanked_ends(Path sample) throws IOException {
    List<Block> blocks = blocks(Files.readString(sample));
    for (int i = 0; i < blocks.size(); i++) {
      List<Block> removed = new ArrayList<>(blocks);
      Block block = removed.remove(i);
      List<Block> doubled = new ArrayList<>(blocks);
      doubled.add(i, copy(block, block.text()));
      List<Block> blanked = new ArrayList<>(blocks);
      blanked.set(i, copy(block, "-"));
      for (List<Block> changed : List.of(removed, doubled, blanked)) {
        assertThat(steps(changed)).isPositive();
      }
      move(removed, block, FULL ? 1 : 7);
    }
  }

  private static void move(List<Block> without, Block block, int step) {
    for (int to = 0; to <= without.size(); to += step) {
      List<Block> moved = new ArrayList<>(without);
      moved.add(to, block);
      assertThat(steps(moved)).isPositive();
    }
  }

  @Test
  void frontPage_withAQuestionThatLostItsMark_ends() {
    String question = "How legitimate is the force at keeping people safe and reducing crime";
    String page = String.join("\n", "Eastmere 2017", question, "Good", "The force listens.", "");
    PageReading reading = Pages.READER.read("page", page);

    assertThat(reading.assessment().orElseThrow().pillars())
        .singleElement()
        .satisfies(pillar -> assertThat(pillar.wording()).contains(question));
  }

  private static final String HEAD =
      "Eastmere PEEL 2018/19\nLegitimacy\n"
          + "How legitimately does the force treat the public and its workforce?\n"
          + "Last updated 02/05/2019\nGood\nThe force did this and that.\n"
          + "Questions for Legitimacy\n1\n"
          + "To what extent does the force treat all of the people it serves with fairness and"
          + " respect?\nGood\n";

  /** What is repeated, behind which lines. */
  static List<String[]> repeated() {
    return Stream.of(
            new String[] {HEAD + "Main findings\n", "a.\n"},
            new String[] {HEAD + "Main findings\nHeading\n", "• a\n"},
            new String[] {HEAD + "Areas for improvement\n• b\n", "a.\n"},
            new String[] {HEAD + "Areas for improvement\n", "• a\n"},
            new String[] {HEAD + "Areas for improvement\n• a:\n", "• b; and\n"},
            new String[] {HEAD + "Cause of concern\n", "a.\n"},
            new String[] {HEAD, "Cause of concern\na.\n"},
            new String[] {HEAD, "Recommendations\n"},
            new String[] {HEAD, "1\n"},
            new String[] {HEAD, "One area for improvement from 2017 remains.\n• A\n"},
            new String[] {"Eastmere 2017\n", "Legitimacy\n"},
            new String[] {"<p>Eastmere PEEL 2017<p>", "&#1;"},
            new String[] {"<p>Eastmere PEEL 2017<ul><li>", "a<br>"},
            new String[] {"<p>Eastmere PEEL 2017<table>", "<tr><td>a<td>b"},
            new String[] {
              "<p>Our inspection assessed how good Eastmere Constabulary is in 9 areas of policing."
                  + "<h2>PEEL 2023–2025</h2><h2>Overall summary</h2><table>",
              "<tr><td>Preventing crime<td>Good"
            })
        .toList();
  }

  @ParameterizedTest
  @MethodSource("repeated")
  void page_ofTwiceTheLength_takesTwiceTheStepsAndMemory(String start, String unit) {
    String once = start + unit.repeat(4_000);
    String twice = start + unit.repeat(8_000);

    assertThat(steps(blocks(twice))).isLessThanOrEqualTo(2 * steps(blocks(once)) + 1_000);
    bytes(twice);
    assertThat((double) bytes(twice) / bytes(once)).isLessThan(2.6);
  }

  /** What the reading of a page allocates, whatever the machine. */
  private static long bytes(String page) {
    long before = allocated();
    assertThat(Pages.READER.read("page", page).coverage().lines()).isNotEmpty();
    return allocated() - before;
  }

  /** Asked by reflection, since the module under test does not read the module that counts. */
  private static long allocated() {
    try {
      Object threads =
          Class.forName("java.lang.management.ManagementFactory")
              .getMethod("getThreadMXBean")
              .invoke(null);
      return (Long)
          Class.forName("com.sun.management.ThreadMXBean")
              .getMethod("getCurrentThreadAllocatedBytes")
              .invoke(threads);
    } catch (ReflectiveOperationException e) {
      return Assumptions.abort("memory is counted where java.management is at hand: " + e);
    }
  }
}
