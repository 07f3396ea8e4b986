package org.peelinspections.io.page.kinds;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.peelinspections.io.page.blocks.Block;
import org.peelinspections.io.page.forms.WordLists;
import org.peelinspections.io.page.parts.Ledger;
import org.peelinspections.io.page.reading.PageCoverage.Role;
import org.peelinspections.model.finding.FindingText;

/**
 * Takes out of a page what frames its text and can stand anywhere in it: whom to contact, the name
 * beside a picture, the link to the page in Welsh.
 *
 * @param names the inspectors that the page names, whose names alone stand beside a picture
 */
record FrameLines(Set<String> names) {

  private static final int LONGEST = 120;

  private static final List<String> PICTURES = WordLists.phrases("picture");
  private static final List<String> WELSH = WordLists.phrases("welsh");

  /** The blocks that are not such lines; those that are get their account. */
  static List<Block> without(List<Block> blocks, Ledger ledger) {
    FrameLines frame =
        new FrameLines(
            blocks.stream()
                .flatMap(block -> inspector(block).stream())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet()));
    List<Block> rest = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      Optional<String> reason = frame.reason(block);
      if (reason.isPresent()) {
        ledger.account(block, Role.PASSED_OVER, reason.get());
      } else {
        rest.add(block);
      }
    }
    return rest;
  }

  /** The name in {@code Jane Doe, Her Majesty’s Inspector of Constabulary}. */
  private static Optional<String> inspector(Block block) {
    int comma = block.text().indexOf(',');
    return comma > 0
            && block.text().length() <= LONGEST
            && block.words().contains("inspector of constabulary")
        ? Optional.of(FindingText.normalised(block.text().substring(0, comma)))
        : Optional.empty();
  }

  private Optional<String> reason(Block block) {
    if (!block.isPlain() || block.text().length() > LONGEST) {
      return Optional.empty();
    }
    if (isContact(block)) {
      return Optional.of("says whom to contact");
    }
    if (names.contains(block.words()) || (isLine(block) && block.beginsAny(PICTURES))) {
      return Optional.of("the name beside a picture");
    }
    return isLine(block) && WELSH.stream().anyMatch(block.words()::contains)
        ? Optional.of("a link to the page in Welsh")
        : Optional.empty();
  }

  private static boolean isLine(Block block) {
    return !block.endsInSentence() || block.text().endsWith(")");
  }

  /** {@code Contact}, and a name behind it: up to five words with a capital. */
  private static boolean isContact(Block block) {
    String[] words = block.text().split(" ", -1);
    return words[0].equals("Contact")
        && words.length >= 2
        && words.length <= 6
        && Arrays.stream(words)
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)) && !word.endsWith("."));
  }
}
