package org.peelinspections.io.page.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Sentences;
import org.peelinspections.io.page.forms.Withdrawals;
import org.peelinspections.io.page.reading.DiagnosticCode;
import org.peelinspections.model.Evidence;

/**
 * Finds the sentence that takes one judgment back: right behind what gives it, or in a paragraph
 * where it names the judgment.
 */
public final class Withdrawal {

  /** A sentence that gives a judgment, and the one behind it, stand in so many blocks at most. */
  private static final int MOST = 12;

  /** What gives one grade again and again is looked at so often. */
  private static final int MOST_GIVEN = 5;

  private static final int LONGEST_NOTICE = 300;

  private final PageContext context;
  private final List<Given> given = new ArrayList<>();
  private Optional<Evidence> said = Optional.empty();

  private record Given(Block block, String words) {}

  Withdrawal(PageContext context) {
    this.context = context;
  }

  /** Takes in the words that give the judgment, and the block in which they begin. */
  void given(Block block, String words) {
    if (given.size() < MOST_GIVEN) {
      given.add(new Given(block, words));
    }
  }

  void paragraph(Block paragraph) {
    boolean named = paragraph.words().contains("judg") || paragraph.words().contains("grade");
    if (said.isEmpty() && named) {
      said =
          Sentences.of(paragraph.text()).stream()
              .filter(Withdrawals::names)
              .findFirst()
              .map(sentence -> context.evidence(paragraph).words(sentence).build());
    }
  }

  /** Returns the sentence that takes the judgment back; empty if none does, or none was given. */
  Optional<Evidence> found() {
    for (Given each : given) {
      said = said.or(() -> behind(each.block(), each.words()));
    }
    return said.filter(sentence -> !given.isEmpty());
  }

  private Optional<Evidence> behind(Block block, String words) {
    List<Block> blocks = context.page().from(block, MOST, next -> isOfTheSame(block, next));
    StringBuilder text = new StringBuilder();
    int used = 0;
    while (used < blocks.size() && text.indexOf(words) < 0) {
      text.append(used == 0 ? "" : " ").append(blocks.get(used++).text());
    }
    int end = text.indexOf(words) < 0 ? text.length() : text.indexOf(words) + words.length();
    List<String> candidates = new ArrayList<>();
    if (words.equals(block.text()) && !block.isRow()) {
      candidates.addAll(Sentences.of(words));
    }
    String rest = text.substring(end).strip();
    for (; used < blocks.size() && !isWhole(rest); used++) {
      rest = (rest + " " + blocks.get(used).text()).strip();
    }
    candidates.add(Sentences.first(rest));
    int last = blocks.get(Math.max(used, 1) - 1).line();
    return candidates.stream()
        .filter(Withdrawals::follows)
        .findFirst()
        .map(sentence -> context.evidence(block).lastLine(last).words(sentence).build());
  }

  private static boolean isWhole(String rest) {
    return !rest.isEmpty() && ".!?”’".indexOf(rest.charAt(rest.length() - 1)) >= 0;
  }

  /** Returns whether a block behind a row, item or grade is one more, or the day of the update. */
  private static boolean isOfTheSame(Block block, Block next) {
    return LastUpdated.is(next)
        || (block.isRow() && next.isRow())
        || (block.isItem() && next.isItem());
  }

  /** Takes no judgment of a page that says that none holds. */
  public static void check(PageContext context) {
    context.page().all().stream()
        .filter(block -> block.text().length() <= LONGEST_NOTICE)
        .filter(block -> Withdrawals.mayBeOfAll(block.words()))
        .filter(block -> Sentences.of(block.text()).stream().anyMatch(Withdrawals::ofAll))
        .findFirst()
        .ifPresent(
            block -> {
              context.spoken().doubt();
              context.say(
                  DiagnosticCode.JUDGMENT_CONTRADICTED,
                  block.line(),
                  "the page says '"
                      + PageContext.abridged(block.text())
                      + "'; no judgment is taken");
            });
  }
}
