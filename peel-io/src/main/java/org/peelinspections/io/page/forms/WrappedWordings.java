package org.peelinspections.io.page.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.blocks.Numbers;
import org.peelinspections.model.finding.FindingText;
import org.peelinspections.model.framework.Framework;
import org.peelinspections.model.framework.Frameworks;

/**
 * Puts together the official wording of a question, or of the one that heads a pillar, where a
 * rendering has wrapped it over lines right below each other.
 */
public final class WrappedWordings {

  private static final int MOST_LINES = 4;

  private final Frameworks frameworks;
  private Set<String> wordings = Set.of();

  private WrappedWordings(Frameworks frameworks) {
    this.frameworks = frameworks;
  }

  /** The blocks of a page, with each wrapped wording as one block on its first line. */
  public static List<Block> joined(List<Block> blocks, Frameworks frameworks) {
    WrappedWordings wrapped = new WrappedWordings(frameworks);
    List<Block> joined = new ArrayList<>(blocks.size());
    for (int at = 0; at < blocks.size(); ) {
      Block block = blocks.get(at);
      int lines = wrapped.lines(blocks, at);
      joined.add(lines == 1 ? block : new Block(block.line(), 0, text(blocks, at, lines)));
      at += lines;
    }
    return joined;
  }

  /** How many lines a wording has that begins with a block; 1 if none does. */
  private int lines(List<Block> blocks, int from) {
    int lines = 1;
    while (lines < MOST_LINES
        && from + lines < blocks.size()
        && goesOn(blocks.get(from + lines - 1), blocks.get(from + lines))) {
      lines++;
      if (blocks.get(from + lines - 1).asks()) {
        return isWording(text(blocks, from, lines)) ? lines : 1;
      }
    }
    return 1;
  }

  private static boolean goesOn(Block line, Block next) {
    return line.isPlain()
        && !line.asks()
        && !Numbers.isDigits(line.text())
        && next.isPlain()
        && next.line() == line.line() + 1;
  }

  private static String text(List<Block> blocks, int from, int lines) {
    return blocks.subList(from, from + lines).stream()
        .map(Block::text)
        .collect(Collectors.joining(" "));
  }

  private boolean isWording(String text) {
    if (wordings.isEmpty()) {
      wordings =
          frameworks.all().stream()
              .flatMap(WrappedWordings::all)
              .map(FindingText::normalised)
              .collect(Collectors.toSet());
    }
    return wordings.contains(FindingText.normalised(NumberedWording.of(text).text()));
  }

  private static Stream<String> all(Framework framework) {
    return Stream.concat(
        framework.pillars().stream().flatMap(pillar -> pillar.headline().text().stream()),
        framework.questions().stream()
            .flatMap(
                question ->
                    Stream.concat(
                        question.wording().text().stream(), question.otherWordings().stream())));
  }
}
